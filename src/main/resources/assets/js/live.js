// A page about this moment looks again by itself and changes only what is another, so nobody loses their place, and a
// screen that the network has left goes on showing of when it is.
(() => {
  const again = document.querySelector("[data-look-each]");
  if (!again) return;
  setInterval(async () => {
    try {
      const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      for (const part of next.querySelectorAll("[data-live]")) {
        const here = document.getElementById(part.id);
        if (here && !here.contains(document.activeElement) && here.innerHTML !== part.innerHTML) here.innerHTML = part.innerHTML;
      }
    } catch {}
  }, again.dataset.lookEach * 1000);
})();
