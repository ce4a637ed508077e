// Brings the keyboard to what must be read first, such as the summary of errors.
export function enhance(element) {
  element.focus();
}
