// A button that prints the page; it is hidden until there is a script to do so.
export function enhance(button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
