// What a text can hold on the writing surface: exactly what org.setu.courses.markup.ProseDocument reads from a lesson.
import { Schema } from "../prosemirror/prosemirror-model.js";
import { tableNodes } from "../prosemirror/prosemirror-tables.js";

const listAttributes = { tight: { default: true } };
const align = { default: null, getFromDOM: (cell) => cell.getAttribute("align"), setDOMAttr: (value, attributes) => value && (attributes.align = value) };
const named = (name) => ({ tag: `[data-${name}]`, getAttrs: (element) => ({ [name]: element.dataset[name] }) });
const level = (number) => ({ tag: `h${number}`, attrs: { level: Math.max(2, number) } });

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "(inline | hard_break)*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      attrs: { level: { default: 2 } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map(level),
      toDOM: (node) => [`h${node.attrs.level}`, 0],
    },
    blockquote: { content: "block+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
    bullet_list: { attrs: listAttributes, content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: {
      attrs: { ...listAttributes, order: { default: 1 } },
      content: "list_item+",
      group: "block",
      parseDOM: [{ tag: "ol", getAttrs: (list) => ({ order: list.start >= 0 ? list.start : 1 }) }],
      toDOM: (node) => (node.attrs.order === 1 ? ["ol", 0] : ["ol", { start: node.attrs.order }, 0]),
    },
    list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    ...tableNodes({ tableGroup: "block", cellContent: "paragraph", cellAttributes: { align } }),
    text: { group: "inline" },
    citation: {
      attrs: { facts: {} },
      inline: true,
      group: "inline",
      atom: true,
      draggable: true,
      parseDOM: [{ tag: "[data-facts]", getAttrs: (chip) => ({ facts: chip.dataset.facts.split(", ") }) }],
      toDOM: ({ attrs: { facts } }) => ["span", { class: "chip", "data-facts": facts.join(", ") }, facts.join(", ")],
      leafText: (node) => `[@${node.attrs.facts.join(", ")}]`,
    },
    hard_break: { inline: true, selectable: false, linebreakReplacement: true, parseDOM: [{ tag: "br" }], toDOM: () => ["br"], leafText: () => "\n" },
  },
  marks: {
    link: {
      attrs: { href: {}, title: { default: "" } },
      inclusive: false,
      excludes: "link term lesson",
      parseDOM: [{ tag: "a[href]", getAttrs: (a) => ({ href: a.getAttribute("href"), title: a.title }) }],
      toDOM: (mark) => ["a", { href: mark.attrs.href, title: mark.attrs.title || mark.attrs.href }, 0],
    },
    term: {
      attrs: { key: {} },
      inclusive: false,
      excludes: "link term lesson",
      parseDOM: [named("key")],
      toDOM: (mark) => ["span", { class: "chip term", "data-key": mark.attrs.key }, 0],
    },
    lesson: {
      attrs: { address: {} },
      inclusive: false,
      excludes: "link term lesson",
      parseDOM: [named("address")],
      toDOM: (mark) => ["span", { class: "chip lesson", "data-address": mark.attrs.address }, 0],
    },
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    code: { inclusive: false, parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
  },
});
