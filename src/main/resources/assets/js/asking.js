// Questions that depend on an answer come and go as it is chosen. What was typed in one that went stays in the form.
(() => {
  const form = document.querySelector("[data-asking]");
  if (!form) return;
  const conditional = [...form.querySelectorAll(".asked[data-answers]")];
  const parts = [...form.querySelectorAll("[data-part]")];

  const chosen = name => [...form.querySelectorAll(`[name="${name}"]`)]
    .filter(one => !one.closest(".asked[hidden]") && (!["radio", "checkbox"].includes(one.type) || one.checked)).map(one => one.value);
  const among = (wanted, are) => !wanted || wanted.split(" ").some(one => are.includes(one));
  const known = (field, otherwise) => form.querySelector(`[name="${field}"]`) ? chosen(field) : [otherwise];
  const answered = one => {
    const [question, value] = one.split(":");
    return chosen("q" + question).includes(value);
  };

  const show = () => {
    for (const one of conditional) {
      const { modes, groups, answers } = one.dataset;
      one.hidden = !(among(modes, known("mode", form.dataset.mode)) && among(groups, known("stakeholderGroup", form.dataset.group))
        && (!answers || answers.split(" ").some(answered)));
    }
    for (const part of parts) part.hidden = !part.querySelector(".asked:not([hidden])");
  };

  for (const only of form.querySelectorAll(".asked[data-answers] > .only")) only.hidden = true;
  form.addEventListener("change", show);
  addEventListener("pageshow", show);
  show();
})();
