// Switching the language keeps the reader's place: the link gains the id of the block on top of the window.
export function enhance(link) {
  link.addEventListener("click", () => {
    const blocks = [...document.querySelectorAll("[data-block]")];
    const onTop = blocks.filter((block) => block.getBoundingClientRect().top < 120).pop();
    if (onTop) {
      link.hash = onTop.id;
    }
  });
}
