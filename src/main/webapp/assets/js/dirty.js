// Asks before somebody leaves a form whose changes were not sent (the browser has the words), and sends it when they press Ctrl+S.
export function enhance(form) {
  let changed = form.dataset.dirty === "true";
  const saving = form.querySelector("[data-saves]") ?? form.querySelector("button.main");
  const isMeant = () => document.activeElement === document.body || form.contains(document.activeElement);
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  form.addEventListener("saved", () => { changed = false; });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
  saving?.setAttribute("aria-keyshortcuts", "Control+S");
  addEventListener("keydown", (event) => {
    if (saving && isMeant() && !event.defaultPrevented && (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.requestSubmit(saving);
    }
  });
}
