// The page on which a text is written the way it will look.
import { baseKeymap } from "../prosemirror/prosemirror-commands.js";
import { history } from "../prosemirror/prosemirror-history.js";
import { keymap } from "../prosemirror/prosemirror-keymap.js";
import { EditorState, Plugin } from "../prosemirror/prosemirror-state.js";
import { fixTables, tableEditing } from "../prosemirror/prosemirror-tables.js";
import { EditorView } from "../prosemirror/prosemirror-view.js";
import { commands } from "./commands.js";
import { choosing } from "./choosing.js";
import { keys, rules } from "./keys.js";
import { markdown } from "./markdown.js";
import { clean } from "./paste.js";
import { schema } from "./schema.js";
import { headRows, toolbar } from "./toolbar.js";

const PAUSE = 300;

// The document of a reading and where each of its pieces stood; null where writing it again would say something else.
export async function opened({ document, pieces, told }, text, read) {
  const doc = sound(document);
  if (!doc) {
    return null;
  }
  const written = markdown(doc);
  if (written !== text) {
    const again = await read(written);
    if (again.plain || !sound(again.document)?.eq(doc)) {
      return null;
    }
  }
  const known = new WeakMap();
  doc.forEach((node, offset, at) => {
    if (pieces.length > 0) {
      known.set(node, { text: pieces[2 * at], gap: pieces[2 * at + 1], next: doc.maybeChild(at + 1) });
    }
  });
  return { doc, known, text, told };
}

// A heading over several lines is one that the schema does not know, for example.
function sound(document) {
  const doc = schema.nodeFromJSON(document);
  try {
    doc.check();
    return doc;
  } catch {
    return null;
  }
}

export function surface({ opened: { doc, known, text, told }, textarea, label, frame, words }) {
  const page = frame.querySelector("[data-page]");
  const why = frame.querySelector("[data-why]");
  let timer;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const written = view.state.doc.eq(doc) ? text : markdown(view.state.doc, known);
    if (written !== textarea.value) {
      textarea.value = written;
      textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (view.composing ? soon() : flush()), PAUSE);
  };

  const does = commands(choosing({ textarea, told, words }));
  const state = EditorState.create({
    doc,
    plugins: [history(), rules(), softBlanks(), keymap(keys(does)), keymap(baseKeymap), tableEditing(), headRows(), toolbar({ frame, does, told, words })],
  });
  const view = new EditorView(page, {
    state: state.apply(fixTables(state) ?? state.tr),
    attributes: {
      id: "surface",
      class: "written",
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": label.id,
      "aria-describedby": "surface-help",
      lang: textarea.lang,
    },
    nodeViews: { citation: (node) => chip(node, told, words) },
    transformPastedHTML: (html) => {
      const { html: bare, pictures } = clean(html);
      why.textContent = pictures ? words("PICTURE") : "";
      return bare;
    },
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      change.docChanged && soon();
    },
  });
  const own = (event) => event.stopPropagation();
  page.addEventListener("input", own);

  return {
    flush,
    focus: () => view.focus(),
    close() {
      clearTimeout(timer);
      page.removeEventListener("input", own);
      view.destroy();
    },
  };
}

// Beside a chip, browsers type a blank that does not break.
function softBlanks() {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, typed) {
        const hard = typed.includes("\u00a0");
        hard && view.dispatch(view.state.tr.insertText(typed.replaceAll("\u00a0", " "), from, to));
        return hard;
      },
    },
  });
}

// A citation with the statement that it rests on, for those who see it and those who hear it.
function chip(node, told, words) {
  const dom = document.createElement("span");
  const statements = node.attrs.facts.map((fact) => told[`fact:${fact}`] ?? fact).join(" ");
  dom.className = "chip";
  dom.textContent = node.attrs.facts.join(", ");
  dom.title = statements;
  dom.setAttribute("role", "img");
  dom.setAttribute("aria-label", `${words("cites")} ${statements}`);
  return { dom };
}
