// Asks before somebody leaves a form whose changes were not sent (the browser has the words), and sends it when they press Ctrl+S.
export function enhance(form) {
  let changed = form.dataset.dirty === "true";
  const main = form.querySelector("button.main");
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  form.addEventListener("saved", () => { changed = false; });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
  main?.setAttribute("aria-keyshortcuts", "Control+S");
  form.addEventListener("keydown", (event) => {
    if (main && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(main);
    }
  });
}
