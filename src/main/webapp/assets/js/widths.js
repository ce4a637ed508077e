// Shows the preview that data-pane names as wide as a phone or a desktop would, and remembers the choice while the tab is open.
const KEPT = "setu.preview.width";

export function enhance(group) {
  const pane = document.getElementById(group.dataset.pane);
  const buttons = [...group.querySelectorAll("button[value]")];

  const choose = (width) => {
    pane.dataset.width = width;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.value === width));
    }
    sessionStorage.setItem(KEPT, width);
  };

  for (const button of buttons) {
    button.addEventListener("click", () => choose(button.value));
  }
  const kept = sessionStorage.getItem(KEPT);
  choose(buttons.some((button) => button.value === kept) ? kept : buttons[0].value);
  group.hidden = false;
}
