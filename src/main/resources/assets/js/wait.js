// A page that waits for something looks again quietly, and loads anew only when there is something else to see:
// reloading every minute would take a screen reader back to its beginning each time (WCAG 2.2.1).
(() => {
  const seconds = page => page.querySelector("[data-look-again]")?.dataset.lookAgain;
  const wait = after => setTimeout(async () => {
    try {
      const next = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      if (!seconds(next)) return location.reload();
      wait(seconds(next));
    } catch {
      wait(after);
    }
  }, after * 1000);
  if (seconds(document)) wait(seconds(document));
})();
