// A form is kept while it is filled in: two seconds after the last key, and when one leaves the page. Files are not sent.
(() => {
  const form = document.querySelector("form[data-keep]");
  if (!form) return;
  const said = form.querySelector("[data-said]");
  let typing, sending = Promise.resolve();

  const body = () => {
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    fields.set("keep", "true");
    return fields;
  };
  // The answer leads back to this page, which need not be loaded for it.
  const keep = async keepalive => {
    typing = clearTimeout(typing);
    try {
      const answer = await fetch(form.action, { method: "POST", body: body(), redirect: "manual", keepalive });
      say(answer.type === "opaqueredirect" ? "kept" : "unkept");
    } catch {
      say("unkept");
    }
  };
  const say = what => said.textContent = said.dataset[what];

  form.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => sending = sending.then(() => keep(false)), 2000);
  });
  form.addEventListener("submit", () => typing = clearTimeout(typing));
  addEventListener("pagehide", () => typing && keep(true));
})();
