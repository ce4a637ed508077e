// Writes what stands in one line: words with their marks, citations, line breaks. All that means something in CommonMark and is meant
// as a sign is escaped; marks are laid so that the parser sees where they begin and end (CommonMark 0.31, 6.2).
import { BLANK, DELIMITERS, PUNCTUATION, isDelimiter, isRead, runsOf } from "./signs.js";

// Bold and italic that begin and end within a word of one another can be beyond what CommonMark can say: then bold stays.
const NO_EM = ({ node, marks }) => ({ node, marks: marks.filter((mark) => mark.type.name !== "em") });
const NOT_BOTH = (piece) => (piece.marks.some((mark) => mark.type.name === "strong") ? NO_EM(piece) : piece);
const RANK = ["link", "term", "lesson", "strong", "em", "code"];

export function line(block, place = "") {
  const found = pieces(block);
  let read = flank(settle(tokensOf(found)));
  for (const choice of [NOT_BOTH, NO_EM]) {
    read = read.sound ? read : flank(settle(tokensOf(found.map(choice))));
  }
  const bare = read.text.replace(/^(?:\\\n|[ \t])+|(?:\\\n|[ \t])+$/g, "");
  return place === "cell" ? bare.replaceAll("\\\n", " ").replaceAll("|", "\\|") : bare;
}

// The line's children; a citation stands outside of links, since inside it would be mere text.
function pieces(block) {
  const found = [];
  block.forEach((node) => {
    const inLinks = node.isText ? node.marks : node.marks.filter((mark) => mark.type.name in DELIMITERS);
    found.push({ node, marks: inLinks });
  });
  return found;
}

// Begins and ends of marks, words and atoms in turn; what lasts longer is opened first.
function tokensOf(found) {
  const tokens = [];
  let open = [];
  const has = (at, mark) => found[at]?.marks.some((other) => other.eq(mark));
  const reach = (at, mark) => { let end = at; while (has(end + 1, mark)) { end++; } return end; };
  const close = (from) => open.splice(from).reverse().forEach((mark) => tokens.push({ close: mark }));
  found.forEach(({ node, marks }, at) => {
    const keep = open.findIndex((mark) => !has(at, mark));
    keep >= 0 && close(keep);
    marks.filter((mark) => !open.some((other) => other.eq(mark)))
      .sort((a, b) => Number(a.type.name === "code") - Number(b.type.name === "code") || reach(at, b) - reach(at, a) || RANK.indexOf(a.type.name) - RANK.indexOf(b.type.name))
      .forEach((mark) => { open.push(mark); tokens.push({ open: mark }); });
    tokens.push(token(node, open.some((mark) => mark.type.name === "code")));
  });
  close(0);
  return tokens;
}

function token(node, code) {
  if (node.isText) {
    return code ? { code: node.text.replaceAll("\n", " ") } : { words: node.text.replace(/[\t\n]/g, " ") };
  }
  return node.type.name === "hard_break" ? { words: "\n" } : { citation: `[@${escaped(node.attrs.facts.join(", "))}]` };
}

// Blanks at the edge of a mark go outside, and what then holds nothing goes.
function settle(tokens) {
  let changed = true;
  while (changed) {
    changed = false;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const [left, right] = [tokens[at], tokens[at + 1]];
      if (left.words === "") {
        tokens.splice(at, 1);
        changed = true;
      } else if (left.words !== undefined && right.words !== undefined) {
        tokens.splice(at, 2, { words: left.words + right.words });
        changed = true;
      } else if (left.open && right.close?.eq(left.open)) {
        tokens.splice(at, 2);
        changed = true;
      } else if (isDelimiter(left.open) && right.words && /^\s/.test(right.words)) {
        const blanks = right.words.match(/^\s+/)[0];
        tokens.splice(at, 2, { words: blanks }, left, { words: right.words.slice(blanks.length) });
        changed = true;
      } else if (left.words && isDelimiter(right.close) && /\s$/.test(left.words)) {
        const words = left.words.replace(/\s+$/, "");
        tokens.splice(at, 2, { words }, right, { words: left.words.slice(words.length) });
        changed = true;
      } else if (isDelimiter(left.close) && right.open?.eq(left.close)) {
        tokens.splice(at, 2);
        changed = true;
      }
    }
  }
  return tokens;
}

// A sign that could not open or close where it stands has a letter beside it: written as its number, the letter counts as punctuation.
function flank(tokens) {
  const out = [];
  tokens.forEach((one, at) => out.push(written(one, ending(out), tokens[at + 1], at === 1)));
  const runs = runsOf(tokens);
  for (const { start, end } of runs) {
    const signs = tokens.slice(start, end);
    const before = last(out, start);
    const after = first(out, end);
    if (signs.some((one) => one.close) && PUNCTUATION.test(before) && !loose(after)) {
      out[end] = coded(after) + out[end].slice(after.length);
    }
    if (signs.some((one) => one.open) && PUNCTUATION.test(first(out, end)) && !loose(before)) {
      out[start - 1] = out[start - 1].slice(0, -before.length) + coded(before);
    }
  }
  return { text: out.join(""), sound: isRead(tokens, runs.map((run) => ({ ...run, before: last(out, run.start), after: first(out, run.end) }))) };
}

const loose = (letter) => letter === "" || BLANK.test(letter) || PUNCTUATION.test(letter);
const coded = (letter) => `&#${letter.codePointAt(0)};`;
const last = (out, end) => [...(out.slice(0, end).findLast((text) => text !== "") ?? "").slice(-2)].pop() ?? "";
const first = (out, from) => [...(out.slice(from).find((text) => text !== "") ?? "").slice(0, 2)][0] ?? "";

const ending = (out) => out.findLast((text) => text !== "") ?? "";

// begins: whether what stands before it begins the line; with a colon behind it, a citation would there define the address of a link.
function written(one, before, next, begins) {
  const mark = one.open ?? one.close;
  if (isDelimiter(mark)) {
    return DELIMITERS[mark.type.name];
  } else if (one.open) {
    return mark.type.name === "code" ? "" : "[";
  } else if (one.close) {
    return mark.type.name === "code" ? "" : `](${target(mark)})`;
  } else if (one.words === undefined) {
    return one.citation ?? fenced(one.code);
  }
  const words = one.words.split("\n")
    .map((row, number) => (number > 0 || before === "" ? beginning(escaped(row), number > 0) : escaped(row)))
    .join("\\\n");
  const guarded = before.endsWith("]") ? words.replace(begins ? /^[(:]/ : /^\(/, "\\$&") : words;
  return next?.citation || (next?.open && !isDelimiter(next.open)) ? guarded.replace(/!$/, "\\!") : guarded;
}

function escaped(text) {
  return text
    .replace(/[\\*`[\]]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}\p{M}])_|_(?![\p{L}\p{N}\p{M}])/gu, "\\_")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

// What would begin a heading, a list, a quote, a block, if it began a line.
function beginning(text, further) {
  const words = text.replace(/^[ \t]+/, "")
    .replace(/^(#{1,6}(?=\s|$)|[-+](?=\s|$)|--|={1,}\s*$|>|~~~|\{#)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
  return further ? words.replace(/^[|:-]/, "\\$&") : words;
}

function fenced(code) {
  const fence = "`".repeat(Math.max(0, ...[...code.matchAll(/`+/g)].map((run) => run[0].length)) + 1);
  const pad = /^`|`$|^ .* $/.test(code) ? " " : "";
  return fence + pad + code + pad + fence;
}

function target(mark) {
  const { href, title, key, address } = mark.attrs;
  const place = href ?? (key === undefined ? `lesson:${address}` : `term:${key}`);
  const safe = place.replace(/[\\<>]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");
  const shown = /[\s()\u0000-\u001f]/.test(place) ? `<${safe}>` : safe;
  return title ? `${shown} "${title.replace(/[\\"]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&")}"` : shown;
}
