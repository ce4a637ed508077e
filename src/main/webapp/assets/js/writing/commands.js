// What the toolbar and the keyboard can do to a text, each by the name that its button has in data-do.
import { lift, setBlockType, toggleMark, wrapIn } from "../prosemirror/prosemirror-commands.js";
import { redo, undo } from "../prosemirror/prosemirror-history.js";
import { liftListItem, sinkListItem, wrapInList } from "../prosemirror/prosemirror-schema-list.js";
import { TextSelection } from "../prosemirror/prosemirror-state.js";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from "../prosemirror/prosemirror-tables.js";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const LINKS = ["link", "term", "lesson"];

export function commands(choosing) {
  return {
    bold: marked(marks.strong),
    italic: marked(marks.em),
    heading: { run: toggled(nodes.heading, { level: 2 }), isOn: (state) => isBlock(state, nodes.heading, 2) },
    subheading: { run: toggled(nodes.heading, { level: 3 }), isOn: (state) => isBlock(state, nodes.heading, 3) },
    bullets: listed(nodes.bullet_list),
    numbers: listed(nodes.ordered_list),
    deeper: { run: sinkListItem(nodes.list_item) },
    higher: { run: liftListItem(nodes.list_item) },
    quote: { run: quoted, isOn: (state) => depthOf(state, nodes.blockquote) > 0 },
    table: { run: insertTable },
    cite: { run: choosing.facts, isOn: (state) => state.selection.node?.type === nodes.citation },
    term: { run: choosing.terms, isOn: (state) => isMarked(state, marks.term) },
    lesson: { run: choosing.lessons, isOn: (state) => isMarked(state, marks.lesson) },
    link: { run: choosing.link, isOn: (state) => isMarked(state, marks.link) },
    unlink: { run: unlink },
    undo: { run: undo },
    redo: { run: redo },
    rowBelow: { run: addRowAfter },
    columnRight: { run: addColumnAfter },
    dropRow: { run: deleteRow },
    dropColumn: { run: deleteColumn },
    dropTable: { run: deleteTable },
  };
}

export const isMarked = (state, mark) => markAt(state, mark) !== undefined;

// The mark in which the selection begins.
export function markAt({ selection: { $from, from, empty, to }, storedMarks, doc }, type) {
  if (!empty) {
    let found;
    doc.nodesBetween(from, to, (node) => { found ??= node.marks.find((mark) => mark.type === type); });
    return found;
  }
  return (storedMarks ?? $from.marks()).find((mark) => mark.type === type) ?? $from.nodeAfter?.marks.find((mark) => mark.type === type);
}

// From where to where such a mark reaches around the selection.
export function reachOf({ selection: { $from } }, mark) {
  const { parent } = $from;
  let offset = 0;
  const runs = [];
  parent.forEach((node) => {
    const on = mark.isInSet(node.marks);
    on && (runs.at(-1)?.to === offset ? (runs.at(-1).to += node.nodeSize) : runs.push({ from: offset, to: offset + node.nodeSize }));
    offset += node.nodeSize;
  });
  const run = runs.find(({ from, to }) => from <= $from.parentOffset && $from.parentOffset <= to);
  return run && { from: $from.start() + run.from, to: $from.start() + run.to };
}

function marked(type) {
  return { run: toggleMark(type, null, { removeWhenPresent: false }), isOn: (state) => isMarked(state, type) };
}

function isBlock({ selection: { $from } }, type, level) {
  return $from.parent.type === type && $from.parent.attrs.level === level;
}

function toggled(type, attributes) {
  return (state, dispatch) => {
    const on = isBlock(state, type, attributes.level);
    return setBlockType(on ? nodes.paragraph : type, on ? null : attributes)(state, dispatch);
  };
}

function depthOf({ selection: { $from } }, type) {
  let depth = $from.depth;
  while (depth > 0 && $from.node(depth).type !== type) {
    depth--;
  }
  return depth;
}

function nearestList(state) {
  const depth = Math.max(depthOf(state, nodes.bullet_list), depthOf(state, nodes.ordered_list));
  return depth > 0 ? { node: state.selection.$from.node(depth), pos: state.selection.$from.before(depth) } : null;
}

// The same list again ends it; the other one changes its kind.
function listed(type) {
  return {
    isOn: (state) => nearestList(state)?.node.type === type,
    run(state, dispatch, view) {
      const list = nearestList(state);
      if (!list) {
        return wrapInList(type)(state, dispatch);
      } else if (list.node.type === type) {
        return liftListItem(nodes.list_item)(state, dispatch, view);
      }
      dispatch?.(state.tr.setNodeMarkup(list.pos, type, { tight: list.node.attrs.tight }));
      return true;
    },
  };
}

function quoted(state, dispatch) {
  return depthOf(state, nodes.blockquote) > 0 ? lift(state, dispatch) : wrapIn(nodes.blockquote)(state, dispatch);
}

function insertTable(state, dispatch) {
  if (isInTable(state)) {
    return false;
  }
  const row = (type) => nodes.table_row.create(null, [type.createAndFill(), type.createAndFill()]);
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  if (dispatch) {
    const change = state.tr.replaceSelectionWith(table);
    let start = null;
    change.doc.nodesBetween(0, change.doc.content.size, (node, pos) => { start ??= node.eq(table) && pos >= state.selection.from - 2 ? pos : null; });
    dispatch(change.setSelection(TextSelection.near(change.doc.resolve((start ?? 0) + 3))).scrollIntoView());
  }
  return true;
}

function unlink(state, dispatch) {
  const mark = LINKS.map((name) => markAt(state, marks[name])).find(Boolean);
  const reach = mark && reachOf(state, mark);
  if (reach && dispatch) {
    dispatch(state.tr.removeMark(reach.from, reach.to, mark));
  }
  return reach !== undefined;
}
