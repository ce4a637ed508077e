// Asks before somebody leaves a form whose changes were not sent. The browser has the words.
export function enhance(form) {
  let changed = form.dataset.dirty === "true";
  form.addEventListener("input", () => { changed = true; });
  form.addEventListener("submit", () => { changed = false; });
  form.addEventListener("saved", () => { changed = false; });
  addEventListener("beforeunload", (event) => {
    if (changed) {
      event.preventDefault();
    }
  });
}
