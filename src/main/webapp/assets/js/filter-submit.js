// Filters apply as soon as one is chosen; a typed one applies with Enter or the button.
export function enhance(form) {
  form.addEventListener("change", (event) => {
    if (!event.target.matches("input:not([type=checkbox], [type=radio])")) {
      form.requestSubmit();
    }
  });
}
