// Ordering by buttons: data-move="-1" and "1" in each item move it; the position selects of all items follow, and lead too.
export function enhance(list) {
  let moving = false;
  const items = () => [...list.children];
  const select = (item) => item.querySelector("select");
  const place = (item) => [...select(item).options].filter((option) => option.value).findIndex((option) => option.selected);

  const renumber = () => items().forEach((item, index) => {
    [...select(item).options].filter((option) => option.value)[index].selected = true;
    item.querySelectorAll("[data-move]").forEach((button) => {
      button.disabled = index === (button.dataset.move < 0 ? 0 : list.children.length - 1);
    });
  });
  const moveTo = (item, index) => {
    const others = items().filter((other) => other !== item);
    index < others.length ? others[index].before(item) : list.append(item);
    renumber();
    items().forEach((other) => other.classList.toggle("moved", other === item));
  };
  const bySelects = () => {
    if (items().every((item) => place(item) >= 0)) {
      items().sort((a, b) => place(a) - place(b)).forEach((item) => list.append(item));
      renumber();
    }
  };

  list.querySelectorAll("[data-move]").forEach((button) => { button.hidden = false; });
  list.closest("form")?.addEventListener("filled", bySelects);
  list.addEventListener("change", (event) => {
    if (!moving && place(event.target.closest("li")) >= 0) {
      moveTo(event.target.closest("li"), place(event.target.closest("li")));
    }
  });
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (button) {
      const item = button.closest("li");
      moveTo(item, items().indexOf(item) + Number(button.dataset.move));
      (button.disabled ? item.querySelector("[data-move]:not(:disabled)") : button).focus();
      moving = true;
      select(item).dispatchEvent(new Event("change", { bubbles: true }));
      moving = false;
    }
  });
  bySelects();
}
