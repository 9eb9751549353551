// Filters at once: what the form's button would fetch is fetched as soon as something is chosen, and put in its place.
// The count is a status, so a screen reader hears it; the reader stays where they are; "back" takes the choice back.
(() => {
  const form = document.querySelector("form[data-instant]");
  if (!form) return;
  const words = form.elements.q;
  let asked = 0, typing;

  const address = () => {
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim())).toString();
    return form.action + (query && "?" + query);
  };

  const show = async (url, remember) => {
    const mine = ++asked;
    try {
      const answer = await fetch(url);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) return;
      if (!answer.ok || !page.querySelector("form[data-instant]")) throw answer;
      for (const part of page.querySelectorAll("[data-swap]")) {
        const here = document.getElementById(part.id);
        if (here) here.innerHTML = part.innerHTML;
      }
      if (document.activeElement !== words) words.value = page.getElementById("q").value;
      if (remember) history[remember](null, "", url);
      if (document.activeElement === document.body) document.getElementById("count").focus();
    } catch {
      if (mine === asked) location.assign(url);
    }
  };

  form.addEventListener("change", event => event.target !== words && show(address(), "pushState"));
  form.addEventListener("submit", event => { event.preventDefault(); clearTimeout(typing); show(address(), "pushState"); });
  words.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(() => show(address(), "replaceState"), 400); });
  document.getElementById("chosen").addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link.href, "pushState");
  });
  addEventListener("popstate", () => show(location.href));
  form.classList.add("instant");
})();
