// Tells the server the reader's time zone, so that both times can be shown. What the reader has chosen is left alone;
// what an earlier visit found out is found out anew: telephones travel. The page that came before the server knew is
// fetched once more, and its times are put right where they stand.
(async () => {
  if (/(^|; )tz=(?!auto:)/.test(document.cookie)) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) return;
  const kept = "tz=auto:" + zone.replaceAll("/", "%2F");
  const isKept = () => document.cookie.split("; ").includes(kept);
  const known = isKept();
  document.cookie = kept + "; path=/; max-age=31536000; samesite=lax";
  const venue = document.querySelector("[data-zone]")?.dataset.zone;
  if (known || !isKept() || !venue || venue === zone || !document.querySelector("main [data-zoned]")) return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const right = page.querySelectorAll("[data-zoned]"), here = document.querySelectorAll("[data-zoned]");
    // Filtered meanwhile, or answered to a form: the next page says it.
    if (right.length !== here.length) return;
    here.forEach((part, i) => {
      if (part.innerHTML !== right[i].innerHTML) part.innerHTML = right[i].innerHTML;
    });
  } catch {}
})();
