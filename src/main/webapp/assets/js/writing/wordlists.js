// Lists as Word and Google Docs put them on the clipboard, made into lists as HTML has them.
// What its style attribute said.
export const style = (element) => element.dataset.said ?? "";

const NUMBER = /^\(?(?:[\p{Nd}]{1,3}|[a-z]{1,4}|[\u0980-\u09ff]{1,3})[.)।]/iu;

export function lists(body) {
  body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol").forEach((list) => {
    list.previousElementSibling?.localName === "li" && list.previousElementSibling.append(list);
  });
  const open = [];
  let last = null;
  body.querySelectorAll("p, h2, h3").forEach((paragraph) => {
    const level = Number(style(paragraph).match(/mso-list:\s*l\d+\s+level(\d)/)?.[1] ?? 0);
    if (level === 0 || !/MsoList|ListParagraph/.test(paragraph.className) && !ignored(paragraph)) {
      return;
    }
    const follows = last !== null && adjacent(last, paragraph);
    if (!follows) {
      open.length = 0;
    }
    last = place(paragraph, level, open);
  });
}

const ignored = (paragraph) => [...paragraph.querySelectorAll("span")].find((span) => /mso-list:\s*Ignore/i.test(style(span)));

// Whether nothing but blanks stands between a list's end and the next paragraph.
function adjacent(item, paragraph) {
  let list = item.parentElement;
  while (list.parentElement?.closest("ul, ol")) {
    list = list.parentElement.closest("ul, ol");
  }
  return list.nextElementSibling === paragraph;
}

// Puts one of Word's list paragraphs into the list of its level, beginning that where it must.
function place(paragraph, level, open) {
  const sign = ignored(paragraph);
  const said = sign?.textContent.replace(/\u00a0/g, " ").trim() ?? "";
  sign?.remove();
  const name = NUMBER.test(said) ? "ol" : "ul";
  const item = document.createElement("li");
  open.length = Math.min(open.length, level);
  if (open[level - 1] && open[level - 1].localName !== name) {
    open.length = level - 1;
  }
  if (!open[level - 1]) {
    const list = document.createElement(name);
    const start = Number(said.match(/\d+/)?.[0] ?? 1);
    name === "ol" && start > 1 && list.setAttribute("start", start);
    const outer = open.slice(0, level - 1).findLast(Boolean);
    outer ? outer.lastElementChild.append(list) : paragraph.before(list);
    open[level - 1] = list;
  }
  const words = document.createElement("p");
  words.append(...paragraph.childNodes);
  item.append(words);
  open[level - 1].append(item);
  paragraph.remove();
  return item;
}
