// What comes from Word, Google Docs or a page keeps its structure: headings, lists, tables, bold, italic, links. All else goes.
import { lists, style } from "./wordlists.js";

const RUBBISH = "style, script, meta, link, title, xml, del, .msoDel, [data-said*='mso-element:comment'], .MsoCommentReference, .msocomanchor, .Apple-interchange-newline, colgroup";
const PICTURES = "img, picture, svg, canvas, object, embed, video, audio, iframe";
const STYLED = /<[a-z][^<>]*\sstyle\s*=/i;
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, div, hr";

// The same as HTML that the schema understands, and how many pictures were left out.
export function clean(html) {
  if (html.includes("data-pm-slice=") && !STYLED.test(html)) {
    return { html, pictures: 0 };
  }
  const body = new DOMParser().parseFromString(unstyled(html), "text/html").body;
  const pictures = body.querySelectorAll(PICTURES).length;
  body.querySelectorAll(`${RUBBISH}, ${PICTURES}`).forEach((element) => element.remove());
  [...body.querySelectorAll("*")].filter((element) => element.localName.includes(":")).forEach(unwrap);
  headings(body);
  lists(body);
  body.querySelectorAll("*").forEach(emphasis);
  body.querySelectorAll("a").forEach(link);
  body.querySelectorAll("table").forEach(table);
  breaks(body);
  body.querySelectorAll("*").forEach(bare);
  return { html: body.innerHTML.replace(/\u00a0|&nbsp;/g, " ").replace(/\ufeff/g, ""), pictures };
}

// Styles are only read: as styles, the content security policy would complain of each of them.
function unstyled(html) {
  return html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-said="));
}

function renamed(element, name) {
  const other = document.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function wrapInside(element, name) {
  const inner = document.createElement(name);
  inner.append(...element.childNodes);
  element.append(inner);
}

// A lesson has two levels of headings: the highest one of what was pasted becomes the first, all others the second.
function headings(body) {
  body.querySelectorAll("p.MsoTitle").forEach((title) => renamed(title, "h1"));
  body.querySelectorAll("p.MsoQuote, p.MsoIntenseQuote").forEach((quote) => wrapInside(renamed(quote, "blockquote"), "p"));
  const found = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = Math.min(...found.map((heading) => Number(heading.localName[1])));
  found.forEach((heading) => {
    const same = renamed(heading, Number(heading.localName[1]) === highest ? "h2" : "h3");
    same.querySelectorAll("b, strong").forEach(unwrap);
    same.querySelectorAll("*").forEach((inside) => inside.removeAttribute("data-said"));
  });
}

// Google says by style what others say by elements; its outermost <b> is not bold.
function emphasis(element) {
  const said = style(element);
  const weight = said.match(/(?:^|[;\s])font-weight:\s*(bold|normal|\d+)/)?.[1];
  const bold = weight && (weight === "bold" || Number(weight) >= 600);
  if (element.matches("b, strong") && weight && !bold) {
    unwrap(element);
  } else if (element.matches("i, em") && /font-style:\s*normal/.test(said)) {
    unwrap(element);
  } else if (element.matches("span, p, a, font")) {
    bold && wrapInside(element, "strong");
    /(?:^|[;\s])font-style:\s*italic/.test(said) && wrapInside(element, "em");
  }
}

function link(a) {
  const address = a.getAttribute("href") ?? "";
  const behind = /^https:\/\/www\.google\.com\/url\?/.test(address) ? new URL(address).searchParams.get("q") ?? address : address;
  /^(https?:|mailto:)/i.test(behind) ? a.setAttribute("href", behind) : unwrap(a);
}

// Markdown's tables have one line in each cell and no cell over several; a table of one cell is a frame around a text.
function table(element) {
  const cells = [...element.querySelectorAll("td, th")];
  if (cells.length <= 1) {
    element.replaceWith(...(cells[0]?.childNodes ?? []));
    return;
  }
  element.querySelectorAll("caption").forEach((caption) => element.before(renamed(caption, "p")));
  for (const cell of cells) {
    cell.querySelectorAll("p + p, li, div + div, h2, h3, br").forEach((part) => part.before(" "));
    cell.querySelectorAll(BLOCKS + ", br, tbody, tr, td, th").forEach(unwrap);
    const more = Math.min(100, Number(cell.getAttribute("colspan") ?? 1)) - 1;
    cell.removeAttribute("colspan");
    for (let at = 0; at < more; at++) {
      cell.after(document.createElement("td"));
    }
  }
  let below = [];
  for (const row of element.rows) {
    below.sort((a, b) => a.at - b.at).forEach(({ at }) => row.insertBefore(document.createElement("td"), row.cells[at] ?? null));
    below = below.filter((one) => --one.rows > 0);
    [...row.cells].forEach((cell, at) => {
      const rows = Math.min(1000, Number(cell.getAttribute("rowspan") ?? 1)) - 1;
      cell.removeAttribute("rowspan");
      rows > 0 && below.push({ at, rows });
    });
  }
}

function breaks(body) {
  body.querySelectorAll("br").forEach((br) => {
    const beside = [br.previousElementSibling, br.nextElementSibling].filter(Boolean);
    if (beside.some((other) => other.matches(BLOCKS))) {
      br.remove();
    }
  });
}

function bare(element) {
  const keep = { a: ["href"], ol: ["start"], td: ["align"], th: ["align"] }[element.localName] ?? [];
  [...element.attributes].filter(({ name }) => !keep.includes(name)).forEach(({ name }) => element.removeAttribute(name));
  element.matches("span, font, u, ins, label") && unwrap(element);
}
