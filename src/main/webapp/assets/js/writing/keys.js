// What keys do. Tab leaves the page as everywhere, but in a table, where it goes from cell to cell; Escape leaves the table.
import { chainCommands, exitCode } from "../prosemirror/prosemirror-commands.js";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "../prosemirror/prosemirror-inputrules.js";
import { splitListItem } from "../prosemirror/prosemirror-schema-list.js";
import { TextSelection } from "../prosemirror/prosemirror-state.js";
import { goToNextCell, isInTable } from "../prosemirror/prosemirror-tables.js";
import { schema } from "./schema.js";

const { nodes } = schema;

export function keys(does) {
  const lineBreak = chainCommands(exitCode, (state, dispatch) => {
    const fits = state.selection.$from.parent.type === nodes.paragraph && !isInTable(state);
    fits && dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
    return true;
  });
  return {
    "Mod-b": does.bold.run,
    "Mod-i": does.italic.run,
    "Mod-k": does.link.run,
    "Mod-z": does.undo.run,
    "Shift-Mod-z": does.redo.run,
    "Mod-y": does.redo.run,
    "Mod-Alt-2": does.heading.run,
    "Mod-Alt-3": does.subheading.run,
    "Shift-Mod-7": does.numbers.run,
    "Shift-Mod-8": does.bullets.run,
    "Shift-Mod-9": does.quote.run,
    "Mod-]": does.deeper.run,
    "Mod-[": does.higher.run,
    Enter: chainCommands(inCell, splitListItem(nodes.list_item)),
    "Shift-Enter": lineBreak,
    Backspace: undoInputRule,
    Tab: goToNextCell(1),
    "Shift-Tab": goToNextCell(-1),
    Escape: leaveTable,
  };
}

// Those who know the signs may type them: "- ", "1. ", "## ", "> ", [@A-30].
export function rules() {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^(\d{1,9})\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) }), (match, list) => list.childCount + list.attrs.order === Number(match[1])),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      new InputRule(/\[@([^[\]]{1,400})\]$/, (state, match, start, end) => {
        const facts = match[1].split(",").map((fact) => fact.trim().replace(/^@/, "")).filter(Boolean);
        return facts.length > 0 ? state.tr.replaceWith(start, end, nodes.citation.create({ facts })) : null;
      }),
    ],
  });
}

// A cell is one line: Enter goes to what is below it.
function inCell(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const { $head } = state.selection;
  const row = $head.node(-2);
  const column = $head.index(-2);
  const table = $head.node(-3);
  const next = $head.index(-3) + 1;
  if (next < table.childCount && dispatch) {
    let pos = $head.after(-2) + 1;
    for (let at = 0; at < Math.min(column, table.child(next).childCount - 1); at++) {
      pos += table.child(next).child(at).nodeSize;
    }
    dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos + 1))).scrollIntoView());
  }
  return row !== undefined && (next < table.childCount || leaveTable(state, dispatch));
}

function leaveTable(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const { $head } = state.selection;
  let depth = $head.depth;
  while ($head.node(depth).type !== nodes.table) {
    depth--;
  }
  const after = $head.after(depth);
  const change = state.tr;
  if (!state.doc.resolve(after).nodeAfter) {
    change.insert(after, nodes.paragraph.create());
  }
  dispatch?.(change.setSelection(TextSelection.near(change.doc.resolve(after), 1)).scrollIntoView());
  return true;
}
