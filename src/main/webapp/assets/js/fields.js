// What stands in a form, as pairs of name and value, and how to put it back. Never secrets, files or hidden fields.
const SECRET = "[type=password], [type=hidden], [type=file], [autocomplete=one-time-code], [data-private]";

const controls = (form) =>
  [...form.elements].filter((control) => control.name && control.type !== "submit" && !control.matches(`button, fieldset, ${SECRET}`));

export function filled(form) {
  return controls(form)
    .filter((control) => !control.matches("[type=checkbox], [type=radio]") || control.checked)
    .map((control) => [control.name, control.value]);
}

export function fill(form, pairs) {
  const left = [...pairs];
  for (const control of controls(form)) {
    const ticked = control.matches("[type=checkbox], [type=radio]");
    const at = left.findIndex(([name, value]) => name === control.name && (!ticked || value === control.value));
    if (ticked) {
      control.checked = at >= 0;
    } else if (at >= 0) {
      control.value = left[at][1];
    }
    if (at >= 0) {
      left.splice(at, 1);
    }
  }
  form.dispatchEvent(new Event("filled"));
}
