// What a reader has without a connection (R4). WORDS (a sentence in each language), OURS (addresses that are no meeting's)
// and MINE (pages of one's own that may be kept) stand above. The network always comes first; nothing of it is ever held
// back, so a new release, or a new version of this file, is seen as soon as there is a connection.
const FORMAT = "plenary-1-";
// As a stranger sees them; as whoever is signed in sees them; what was chosen to be kept; styles and scripts.
const PAGES = FORMAT + "pages", MY_PAGES = FORMAT + "mine", CHOSEN = FORMAT + "chosen", STATIC = FORMAT + "static";
const AT_MOST = { [PAGES]: 60, [MY_PAGES]: 60, [STATIC]: 12 };
// On a bad line (600 ms, 100 kbit/s) a page begins to arrive well within this.
const PATIENCE = 6000;
// A proxy's way to say that what is behind it does not answer.
const DOWN = [502, 503, 504];
const AWAY = "/offline";
const AT = "Plenary-Kept";
const PUBLIC = /^\/[^/]+(\/(programme|speakers|rooms|tracks)(\/[^/]+)?|\/sessions\/[^/]+|\/offline(\/programme)?)?$/;
const FILE = /\.(ics|txt|html|zip|csv|xml|json|js)$/;
const LINKED = /"(\/static\/[^"]+)"/g;
let gaveUp = 0;

addEventListener("install", event => {
  skipWaiting();
  event.waitUntil(keepAway());
});

addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("plenary-") && !name.startsWith(FORMAT)) await caches.delete(name);
  }
  await clients.claim();
  // The page that brought this worker was loaded before it.
  for (const client of await clients.matchAll({ type: "window" })) {
    const url = new URL(client.url);
    if (keeps(url)) await fetch(url).then(response => keep(url, response)).catch(() => {});
  }
})()));

addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/")) event.respondWith(unchanging(event.request));
  else if (event.request.mode === "navigate" && !FILE.test(url.pathname)) event.respondWith(page(event, url));
});

async function page(event, url) {
  // Whoever signs out, or comes back from signing in, leaves nothing of the one before.
  if (["/sign-out", "/signed-in"].includes(url.pathname)) await caches.delete(MY_PAGES);
  const arriving = fetch(event.request).then(response => {
    const copy = response.clone();
    event.waitUntil(keep(url, copy).catch(() => {}));
    return response;
  });
  event.waitUntil(arriving.catch(() => {}));
  const found = await kept(url);
  // Led on from a page that had been waited for already.
  const patience = isWhole(url) && Date.now() - gaveUp < PATIENCE ? 0 : PATIENCE;
  const waited = found ? new Promise(resolve => setTimeout(resolve, patience)) : new Promise(() => {});
  const response = await Promise.race([arriving.catch(() => null), waited]);
  if (response && !(found && DOWN.includes(response.status))) return response;
  gaveUp = Date.now();
  return found ? dated(found) : away();
}

// Whether a page at this address may be kept at all: never the desk, the way in, the door, a form, a letter.
function keeps(url) {
  return !asks(url) && (url.pathname === "/" || isMine(url) || PUBLIC.test(url.pathname) && !isOurs(url));
}

// A search or a filter; a choice of language or zone is none.
function asks(url) {
  return [...url.searchParams.keys()].some(name => name !== "lang" && name !== "tz");
}

function isOurs(url) {
  return OURS.includes(url.pathname.split("/")[1]);
}

function isWhole(url) {
  return /^\/[^/]+\/offline\/programme$/.test(url.pathname);
}

function isMine(url) {
  return !isOurs(url) && MINE.some(path => url.pathname.split("/").slice(2).join("/") === path.slice(1));
}

async function keep(url, response) {
  // The session is over: what it left here goes with it.
  if (isMine(url) && (response.type === "opaqueredirect" || response.redirected || [401, 403].includes(response.status))) {
    return caches.delete(MY_PAGES);
  }
  if (!keeps(url) || !response.ok || response.redirected || !/^text\/html/.test(response.headers.get("Content-Type"))) return;
  if (url.searchParams.has("lang")) await keepAway();
  const everybodys = /public/.test(response.headers.get("Cache-Control"));
  await put(everybodys && !isMine(url) ? PAGES : MY_PAGES, url.pathname, response);
}

async function keepAway() {
  const response = await fetch(AWAY);
  if (response.ok) await put(CHOSEN, AWAY, response);
}

// With what the page is shown by, and the date; the oldest make room.
async function put(name, address, response) {
  const text = await response.text();
  const headers = new Headers({ [AT]: new Date().toISOString() });
  for (const header of ["Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy"]) {
    if (response.headers.has(header)) headers.set(header, response.headers.get(header));
  }
  for (const [, linked] of text.matchAll(LINKED)) await unchanging(new Request(linked));
  await store(name, address, new Response(text, { headers }));
}

async function store(name, address, response) {
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, response);
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - (AT_MOST[name] || all.length)))) await cache.delete(old);
}

// Its address changes whenever its content does.
async function unchanging(request) {
  const known = await caches.match(request.url, { cacheName: STATIC });
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await store(STATIC, request.url, response.clone());
  return response;
}

// The newest copy of a page: the page itself, or its place in the whole programme, which says less and so has to be newer
// by an hour.
async function kept(url) {
  if (asks(url)) return null;
  const [page, mine, whole] = await Promise.all([caches.match(url.pathname, { cacheName: PAGES }),
    caches.match(url.pathname, { cacheName: MY_PAGES }), wholeFor(url)]);
  const age = one => at(one) - (one === whole ? 3600000 : 0);
  return [page, mine, whole].filter(one => one).sort((one, other) => age(other) - age(one))[0];
}

async function wholeFor(url) {
  const [, meeting, part, one] = url.pathname.split("/");
  const address = "/" + meeting + "/offline/programme";
  const whole = await caches.match(address, { cacheName: CHOSEN });
  if (!whole || isOurs(url) || isMine(url) || !PUBLIC.test(url.pathname)) return null;
  if (url.pathname === address) return whole;
  if (part === "offline") return null;
  const places = { programme: "contents", speakers: "people" };
  const place = one && { programme: "d" + one, sessions: "s-" + one, speakers: "p" + one, rooms: "r" + one }[part];
  return new Response(null, { headers: { [AT]: whole.headers.get(AT), Location: address + "#" + (place || places[part] || "") } });
}

function at(response) {
  return Date.parse(response.headers.get(AT));
}

// The copy with its date at the top, in its own language; in the whole programme, at its place there.
async function dated(response) {
  const elsewhere = response.headers.get("Location");
  if (elsewhere) return Response.redirect(new URL(elsewhere, location.origin));
  const text = await response.text();
  const language = (/<html lang="([a-z]+)"/.exec(text) || [])[1] || "en";
  const moment = new Intl.DateTimeFormat(language + "-u-nu-latn",
    { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at(response));
  const notice = `<p class="banner kept" role="status">${escaped((WORDS[language] || WORDS.en).replace("{moment}", moment))}</p>`;
  return new Response(text.replace("<body>", () => "<body>" + notice), { headers: response.headers });
}

function escaped(text) {
  return text.replace(/[&<>"']/g, sign => "&#" + sign.charCodeAt() + ";");
}

async function away() {
  const page = await caches.match(AWAY, { cacheName: CHOSEN });
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
