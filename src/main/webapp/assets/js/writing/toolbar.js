// The toolbar above the page (WAI-ARIA, toolbar pattern): one stop for Tab, arrows within, Escape back to the text, Alt+F10 here.
import { Plugin } from "../prosemirror/prosemirror-state.js";
import { isInTable } from "../prosemirror/prosemirror-tables.js";
import { isMarked, markAt } from "./commands.js";
import { schema } from "./schema.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const { marks, nodes } = schema;

export function toolbar({ frame, does, told, words }) {
  const bar = frame.querySelector("[role=toolbar]");
  const about = frame.querySelector("[data-told]");
  const buttons = [...bar.querySelectorAll("[data-do]")];
  const shown = () => buttons.filter((button) => !button.closest("[hidden]"));
  let view;

  const focus = (button) => {
    buttons.forEach((one) => { one.tabIndex = one === button ? 0 : -1; });
    button.focus();
  };
  const onKey = (event) => {
    const list = shown();
    const at = list.indexOf(event.target);
    const ends = { Home: 0, End: list.length - 1 };
    if (event.key in STEPS || event.key in ends) {
      event.preventDefault();
      focus(list[ends[event.key] ?? (at + STEPS[event.key] + list.length) % list.length]);
    } else if (event.key === "Escape") {
      view.focus();
    }
  };
  const onClick = (event) => {
    const button = event.target.closest("[data-do]");
    if (button && button.getAttribute("aria-disabled") !== "true") {
      does[button.dataset.do].run(view.state, view.dispatch, view);
      event.detail > 0 && !document.querySelector("dialog[open]") && view.focus();
    }
  };
  // The text keeps the cursor, and a phone its keyboard.
  const stay = (event) => event.preventDefault();
  const update = () => {
    const { state } = view;
    frame.querySelector("[data-in=table]").hidden = !isInTable(state);
    frame.querySelector("[data-in=link]").hidden = ![marks.link, marks.term, marks.lesson].some((mark) => isMarked(state, mark));
    buttons.forEach((button) => {
      const { run, isOn } = does[button.dataset.do];
      isOn && button.setAttribute("aria-pressed", String(isOn(state)));
      button.setAttribute("aria-disabled", String(!isOn?.(state) && !run(state, null, view)));
    });
    if (!shown().some((button) => button.tabIndex === 0)) {
      buttons.forEach((button, at) => { button.tabIndex = at === 0 ? 0 : -1; });
    }
    const said = here(state, told, words);
    about.textContent === said || (about.textContent = said);
  };

  return new Plugin({
    props: {
      handleKeyDown(_, event) {
        if (event.altKey && event.key === "F10") {
          focus(shown().find((button) => button.tabIndex === 0) ?? shown()[0]);
          return true;
        }
        return false;
      },
    },
    view(opened) {
      view = opened;
      bar.addEventListener("keydown", onKey);
      bar.addEventListener("click", onClick);
      bar.addEventListener("mousedown", stay);
      update();
      return {
        update,
        destroy() {
          bar.removeEventListener("keydown", onKey);
          bar.removeEventListener("click", onClick);
          bar.removeEventListener("mousedown", stay);
        },
      };
    },
  });
}

// What the citation, term or link says in which the writer stands.
function here(state, told, words) {
  const { node } = state.selection;
  if (node?.type === nodes.citation) {
    return `${words("cites")} ${node.attrs.facts.map((fact) => told[`fact:${fact}`] ?? fact).join(" · ")}`;
  }
  const term = markAt(state, marks.term);
  const lesson = markAt(state, marks.lesson);
  const link = markAt(state, marks.link);
  if (term) {
    return told[`term:${term.attrs.key}`] ?? term.attrs.key;
  }
  return lesson ? told[`lesson:${lesson.attrs.address}`] ?? lesson.attrs.address : link?.attrs.href ?? "";
}

// Markdown knows one row of headings, the first.
export function headRows() {
  return new Plugin({
    appendTransaction(changes, before, state) {
      if (!changes.some((change) => change.docChanged)) {
        return null;
      }
      const change = state.tr;
      state.doc.descendants((node, pos) => {
        if (node.type === nodes.table) {
          headRow(node, pos, change);
        }
        return !node.isTextblock;
      });
      return change.docChanged ? change : null;
    },
  });
}

function headRow(table, pos, change) {
  table.forEach((row, offset, at) => row.forEach((cell, inside) => {
    const type = at === 0 ? nodes.table_header : nodes.table_cell;
    if (cell.type !== type) {
      change.setNodeMarkup(pos + offset + inside + 2, type, cell.attrs);
    }
  }));
}
