// Writes a document of the writing surface as CommonMark, as courses have it: **, *, -, a paragraph on one line, tables with pipes.
import { line } from "./line.js";

// known: a WeakMap from what stands in the document to the lines from which it was read, and to what followed it there.
export function markdown(doc, known = new WeakMap()) {
  let text = "";
  let before = null;
  doc.forEach((node) => {
    const piece = separate({ node, piece: pieceOf(node, known) }, before);
    if (piece) {
      text += (before ? gap(before.node, node, known) : "") + piece;
      before = { node, piece };
    }
  });
  return text;
}

function pieceOf(node, known) {
  if (!known.has(node)) {
    known.set(node, { text: block(node) });
  }
  return known.get(node).text;
}

function gap(before, node, known) {
  const seen = known.get(before);
  return seen?.next === node ? seen.gap : "\n\n";
}

// Two lists behind one another would be read as one: the second gets the other marker.
function separate({ node, piece }, before) {
  const again = before?.node.type === node.type && node.type.name.endsWith("_list") && marker(piece) === marker(before.piece);
  return again ? block(node, marker(piece)) : piece;
}

const marker = (text) => text.match(/^ {0,3}(?:\d{1,9}([.)])|([-+*]))/)?.slice(1).find(Boolean);

function block(node, taken) {
  switch (node.type.name) {
    case "paragraph": return line(node);
    case "heading": return heading(node);
    case "blockquote": return quote(node);
    case "bullet_list": return list(node, () => (taken === "-" ? "* " : "- "));
    case "ordered_list": return list(node, (at) => `${node.attrs.order + at}${taken === "." ? ")" : "."} `);
    case "horizontal_rule": return "---";
    case "table": return table(node);
    default: throw new Error(`No Markdown for ${node.type.name}`);
  }
}

function heading(node) {
  const words = line(node).replace(/(^|\s)(#+)$/, "$1\\$2");
  return `${"#".repeat(node.attrs.level)} ${words}`.trimEnd();
}

function quote(node) {
  return blocks(node, false).split("\n").map((text) => `> ${text}`.trimEnd()).join("\n");
}

function blocks(parent, tight) {
  let text = "";
  let before = null;
  parent.forEach((node) => {
    const piece = separate({ node, piece: block(node) }, before);
    if (piece) {
      text += (before ? (tight ? "\n" : "\n\n") : "") + piece;
      before = { node, piece };
    }
  });
  return text;
}

function list(node, mark) {
  const tight = node.attrs.tight && fitsTogether(node);
  const items = [];
  node.forEach((item, offset, at) => {
    const begin = mark(at);
    const inside = blocks(item, tight).split("\n").map((text, row) => (row === 0 || !text ? text : " ".repeat(begin.length) + text));
    items.push((begin + inside.join("\n").replace(/^---(?=\n|$)/, "***")).trimEnd());
  });
  return items.join(tight ? "\n" : "\n\n");
}

// Without a blank line between them, a paragraph takes in what follows it, but for a list that begins plainly.
function fitsTogether(list) {
  let fits = true;
  list.forEach((item) => item.forEach((node, offset, at) => {
    const begins = node.firstChild?.firstChild?.content.size > 0;
    const plain = node.type.name === "bullet_list" || (node.type.name === "ordered_list" && node.attrs.order === 1);
    const followed = at > 0 && item.child(at - 1).type === node.type;
    fits &&= at === 0 || (plain && begins && !followed);
  }));
  return fits;
}

function table(node) {
  const rows = [];
  node.forEach((row) => {
    const cells = [];
    row.forEach((cell) => {
      cells.push(line(cell.firstChild, "cell"));
      cells.push(...Array(cell.attrs.colspan - 1).fill(""));
    });
    rows.push(cells);
  });
  const width = Math.max(...rows.map((cells) => cells.length));
  const written = rows.map((cells) => `| ${[...cells, ...Array(width - cells.length).fill("")].join(" | ")} |`.replace(/  +(?=\|)/g, " "));
  const marks = Array.from({ length: width }, (_, at) => rule(node.firstChild.maybeChild(at)?.attrs.align));
  return [written[0], `|${marks.join("|")}|`, ...written.slice(1)].join("\n");
}

const rule = (align) => ({ left: ":---", right: "---:", center: ":---:" })[align] ?? "---";
