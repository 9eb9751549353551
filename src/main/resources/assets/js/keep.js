// The page where one chooses what to have without a connection, and the page one sees without: what is kept here.
(() => {
  if (!window.caches || !navigator.serviceWorker) return;
  const KEPT = "plenary-1-";
  const list = document.querySelector("[data-kept-pages]");
  const panel = document.querySelector("[data-keep]");

  const show = async () => {
    const chosen = await caches.match(panel.dataset.as, { cacheName: KEPT + "chosen" });
    const release = chosen?.headers.get("Plenary-Release");
    const moment = chosen && new Intl.DateTimeFormat(document.documentElement.lang + "-u-nu-latn",
      { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(Date.parse(chosen.headers.get("Plenary-Kept")));
    const sentence = !chosen ? "none" : release === panel.dataset.release ? "kept" : "newer";
    say(panel.dataset[sentence].replace("{release}", release).replace("{moment}", moment));
    panel.querySelector("[data-deed=keep]").textContent = panel.dataset[chosen ? "update" : "keep"];
  };
  const say = sentence => panel.querySelector("[role=status]").textContent = sentence;

  const keep = async () => {
    const bar = panel.querySelector("progress");
    bar.hidden = false;
    say(panel.dataset.keeping);
    try {
      await navigator.serviceWorker.ready;
      const response = await fetch(panel.dataset.from, { cache: "no-cache" });
      if (!response.ok) throw new Error(response.status);
      const parts = [], reader = response.body.getReader();
      for (let part = await reader.read(), read = 0; !part.done; part = await reader.read()) {
        parts.push(part.value);
        bar.value = (read += part.value.length) / panel.dataset.bytes;
      }
      const headers = { "Content-Type": "text/html;charset=UTF-8", "Content-Security-Policy": response.headers.get("Content-Security-Policy"),
        "Plenary-Kept": new Date().toISOString(), "Plenary-Release": panel.dataset.release };
      await (await caches.open(KEPT + "chosen")).put(panel.dataset.as, new Response(new Blob(parts), { headers }));
      navigator.storage?.persist?.();
      await show();
    } catch {
      say(panel.dataset.failed);
    }
    bar.hidden = true;
  };

  // All but the page that says that something is not kept.
  const forget = async () => {
    await Promise.all([caches.delete(KEPT + "pages"), caches.delete(KEPT + "mine")]);
    const chosen = await caches.open(KEPT + "chosen");
    for (const one of await chosen.keys()) if (new URL(one.url).pathname !== "/offline") await chosen.delete(one);
    await show();
    say(panel.dataset.deleted);
  };

  const listed = async () => {
    for (const name of ["chosen", "mine", "pages"]) {
      const cache = await caches.open(KEPT + name);
      for (const one of (await cache.keys()).reverse()) {
        const title = new DOMParser().parseFromString(await (await cache.match(one)).text(), "text/html").title;
        const link = document.createElement("a");
        link.href = new URL(one.url).pathname;
        link.textContent = title;
        link.dir = "auto";
        if (link.pathname !== "/offline") list.appendChild(document.createElement("li")).append(link);
      }
    }
    list.parentElement.hidden = !list.children.length;
  };

  if (panel) {
    panel.querySelector(".actions").hidden = false;
    panel.querySelector("[data-deed=keep]").addEventListener("click", keep);
    panel.querySelector("[data-deed=forget]").addEventListener("click", forget);
    show();
  }
  if (list) listed();
})();
