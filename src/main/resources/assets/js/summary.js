// A form that came back with errors: put the reader at the summary.
(() => {
  const summary = document.querySelector(".summary");
  if (summary) summary.focus();
})();
