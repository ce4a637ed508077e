// Lets people write a text the way it will look. The textarea stays the form's truth: the surface writes into it what was really changed,
// and a text that the surface could not write back as it was stays in the textarea, with the reason. data-writing names the <template>
// with the surface's parts and words, data-reading is the address that reads a text for it, data-choices the one that lists facts and terms.
import { read as kept, write as keep } from "./store.js";

const CHOICE = "setu.writing";
const MODULES = ["commands", "history", "inputrules", "keymap", "model", "schema-list", "state", "tables", "transform", "view"];

export function enhance(textarea) {
  const parts = document.getElementById(textarea.dataset.writing).content.cloneNode(true);
  const frame = parts.querySelector("[data-frame]");
  const views = [...frame.querySelectorAll("[data-view]")];
  const why = frame.querySelector("[data-why]");
  const words = (name) => frame.querySelector(`[data-words="${name}"]`)?.textContent ?? "";
  const hint = document.getElementById(`${textarea.id}-hint`);
  const label = document.querySelector(`label[for="${textarea.id}"]`);
  let surface = null;
  let turn = 0;

  document.body.append(...parts.querySelectorAll("dialog"));
  textarea.before(frame);
  frame.append(textarea);

  const show = (formatted, reason = "") => {
    views.forEach((view) => view.setAttribute("aria-pressed", String((view.dataset.view === "formatted") === formatted)));
    textarea.hidden = formatted;
    frame.querySelector("[data-surface]").hidden = !formatted;
    hint && (hint.hidden = formatted);
    why.textContent = reason && words(reason);
  };

  const leave = () => {
    turn++;
    surface?.close();
    surface = null;
  };

  const asText = (reason) => {
    surface?.flush();
    leave();
    show(false, reason);
  };

  const asFormatted = async () => {
    const mine = ++turn;
    const text = textarea.value;
    try {
      const [module, reading] = await Promise.all([load(), read(textarea, text)]);
      const opened = reading.plain ? null : await module.opened(reading, text, (again) => read(textarea, again));
      if (mine !== turn) {
        return;
      } else if (textarea.value !== text) {
        asFormatted();
      } else if (opened) {
        show(true);
        surface = module.surface({ opened, textarea, label, frame, words });
      } else {
        asText(reading.plain ?? "OTHER");
      }
    } catch (unreachable) {
      mine === turn && asText("UNREACHABLE");
    }
  };

  views.forEach((view) => view.addEventListener("click", () => {
    keep(CHOICE, view.dataset.view);
    view.dataset.view === "text" ? asText() : surface || asFormatted();
  }));
  const form = textarea.form;
  // Another text came into the form: what the surface holds is over.
  form.addEventListener("filled", () => {
    leave();
    kept(CHOICE) === "text" || asFormatted();
  });
  form.addEventListener("submit", () => surface?.flush(), { capture: true });
  addEventListener("pagehide", () => surface?.flush(), { capture: true });
  document.addEventListener("click", (event) => {
    if (surface && event.target.closest?.(`a[href="#${textarea.id}"], label[for="${textarea.id}"]`)) {
      event.preventDefault();
      surface.focus();
    }
  });
  show(false);
  if (kept(CHOICE, "formatted") !== "text") {
    asFormatted();
  }
}

// All of the editor at once, rather than one file after the other that asks for it.
function load() {
  MODULES.forEach((name) => import(`./prosemirror/prosemirror-${name}.js`).catch(() => {}));
  return import("./writing/surface.js");
}

async function read(textarea, text) {
  const headers = { "X-Csrf-Token": textarea.form.elements.csrf.value };
  const response = await fetch(textarea.dataset.reading, { method: "POST", body: new URLSearchParams({ text }), headers });
  if (!response.ok || response.redirected) {
    throw new Error(`Not read: ${response.status}`);
  }
  return response.json();
}
