// Facts, terms and lessons are chosen from what the course has, by searching in words; a link is typed.
import { isMarked, markAt, reachOf } from "./commands.js";
import { schema } from "./schema.js";

const { marks, nodes } = schema;
const SAFE = /^(https?:\/\/|mailto:)\S+$/i;

// textarea: names the address of the choices; told: what facts, terms and lessons say, by "fact:A-30", grows with what is found.
export function choosing({ textarea, told, words }) {
  const finder = document.querySelector("dialog[data-finder]");
  const linker = document.querySelector("dialog[data-linker]");
  const names = {};

  const find = async (of, query) => {
    const address = `${textarea.dataset.choices}&${new URLSearchParams({ of, q: query })}`;
    const response = await fetch(address);
    if (!response.ok || response.redirected) {
      throw new Error(`Not found: ${response.status}`);
    }
    return response.json();
  };

  // query: what is searched for at first.
  const pick = (of, chosen, many, query = "") => opened(finder, (dialog) => {
    const search = dialog.querySelector("input");
    const list = dialog.querySelector("[data-found]");
    const basket = dialog.querySelector("[data-chosen]");
    const status = dialog.querySelector("[role=status]");
    const picked = [...chosen];
    let timer;
    let turn = 0;

    dialog.querySelectorAll("[data-of]").forEach((heading) => { heading.hidden = heading.dataset.of !== of; });
    dialog.setAttribute("aria-labelledby", `finder-${of}`);
    dialog.querySelector("[data-done]").hidden = !many;

    const entry = ({ key, title, note }, act, label) => {
      const button = document.createElement("button");
      const line = document.createElement("li");
      button.type = "button";
      button.className = "choice";
      for (const [name, text] of [["strong", label], ["span", title], ["small", note]]) {
        text && button.append(Object.assign(document.createElement(name), { textContent: text, lang: name === "strong" ? document.documentElement.lang : textarea.lang }));
      }
      button.addEventListener("click", () => act(key));
      line.append(button);
      return line;
    };
    const drop = (key) => {
      picked.splice(picked.indexOf(key), 1);
      showPicked();
      search.focus();
    };
    const showPicked = () => {
      basket.replaceChildren(...picked.map((key) => entry({ key, title: told[`fact:${key}`] ?? key }, drop, words("drop"))));
    };
    const take = (key) => {
      if (!many) {
        dialog.close(key);
      } else if (!picked.includes(key)) {
        picked.push(key);
        showPicked();
        search.value = "";
        search.focus();
        status.textContent = words("taken");
      }
    };
    const show = async () => {
      const mine = ++turn;
      try {
        const { choices, more } = await find(of, search.value);
        if (mine === turn) {
          choices.forEach(({ key, title, told: said }) => {
            told[`${of.slice(0, -1)}:${key}`] = said;
            names[key] = title;
          });
          list.replaceChildren(...choices.map((choice) => entry(choice, take)));
          status.textContent = words(choices.length === 0 ? "none" : more ? "more" : "all");
        }
      } catch {
        status.textContent = words("lost");
      }
    };
    search.value = query;
    search.oninput = () => { clearTimeout(timer); timer = setTimeout(show, 250); };
    search.onkeydown = (event) => {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        list.querySelector("button")?.focus();
      } else if (event.key === "Enter") {
        event.preventDefault();
        if (many && picked.length > 0 && search.value.trim() === "") {
          dialog.close("done");
        } else {
          list.querySelector("button")?.click();
        }
      }
    };
    list.onkeydown = (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        event.preventDefault();
        const all = [...list.querySelectorAll("button")];
        (all[all.indexOf(event.target) + step] ?? search).focus();
      }
    };
    list.replaceChildren();
    list.scrollTop = 0;
    showPicked();
    show();
    return (answer) => (many ? answer === "done" && picked : answer);
  });

  const cite = async (view) => {
    const { node } = view.state.selection;
    const now = node?.type === nodes.citation ? node.attrs.facts : [];
    const facts = await pick("facts", now, true);
    if (facts) {
      const { state } = view;
      const citation = nodes.citation.create({ facts });
      const change = facts.length > 0 ? state.tr.replaceSelectionWith(citation, false) : state.tr.deleteSelection();
      view.dispatch(spaced(change, state.selection).scrollIntoView());
    }
    view.focus();
  };

  const mark = async (view, of, type, attribute) => {
    const { from, to } = view.state.selection;
    const key = await pick(of, [], false, of === "terms" ? view.state.doc.textBetween(from, to, " ") : "");
    key && set(view, type.create({ [attribute]: key }), of === "terms" ? withinItsSentence(view.state, names[key]) : names[key]);
    view.focus();
  };

  const link = async (view) => {
    const now = markAt(view.state, marks.link);
    const asksWords = view.state.selection.empty && !now;
    const answer = await opened(linker, (dialog) => {
      const [address, text] = ["href", "words"].map((name) => dialog.querySelector(`[name=${name}]`));
      const error = dialog.querySelector(".error");
      const wrong = (yes) => {
        error.hidden = !yes;
        yes ? address.setAttribute("aria-invalid", "true") : address.removeAttribute("aria-invalid");
      };
      address.value = now?.attrs.href ?? "";
      text.value = "";
      text.closest(".field").hidden = !asksWords;
      wrong(false);
      dialog.querySelector("form").onsubmit = (event) => {
        const typed = completed(address.value.trim());
        if (event.submitter?.value === "done" && !SAFE.test(typed)) {
          event.preventDefault();
          wrong(true);
          address.focus();
        } else {
          address.value = typed;
        }
      };
      return (said) => said === "done" && { href: address.value, text: text.value.trim() };
    });
    answer && set(view, marks.link.create({ href: answer.href }), answer.text || answer.href);
    view.focus();
  };

  const asks = (type, ask) => (state, dispatch, view) => {
    const fits = state.selection.$from.parent.inlineContent && (!type || state.selection.$from.parent.type.allowsMarkType(type));
    fits && dispatch && ask(view);
    return fits;
  };
  return {
    facts: asks(null, cite),
    terms: asks(marks.term, (view) => mark(view, "terms", marks.term, "key")),
    lessons: asks(marks.lesson, (view) => mark(view, "lessons", marks.lesson, "address")),
    link: asks(marks.link, link),
  };
}

// Puts a mark on what is selected, in place of the mark of its kind that is there, or on words of its own.
function set(view, mark, words) {
  const { state } = view;
  const { from, to, empty } = state.selection;
  const before = isMarked(state, mark.type) && reachOf(state, markAt(state, mark.type));
  if (before) {
    view.dispatch(state.tr.removeMark(before.from, before.to).addMark(before.from, before.to, mark));
  } else if (empty) {
    view.dispatch(state.tr.replaceSelectionWith(schema.text(words, [mark]), false).removeStoredMark(mark).scrollIntoView());
  } else {
    view.dispatch(state.tr.addMark(from, to, mark));
  }
}

// The glossary begins each term with a capital. Within a sentence it has none, but for abbreviations and names.
function withinItsSentence({ selection: { $from } }, term) {
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc").trimEnd();
  const [first, ...rest] = term;
  return before === "" || /[.!?।]$/.test(before) || rest.some((sign) => sign !== sign.toLowerCase()) ? term : first.toLowerCase() + rest.join("");
}

// A citation behind a word has a blank before it.
function spaced(change, { $from, empty }) {
  return empty && /\S$/.test($from.nodeBefore?.text ?? "") ? change.insertText(" ", $from.pos) : change;
}

const completed = (address) => {
  if (/^[^\s@/:]+@[^\s@]+\.[^\s@]+$/.test(address)) {
    return `mailto:${address}`;
  }
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? `https://${address}` : address;
};

// Shows a dialog that was got ready, and waits for its answer.
function opened(dialog, ready) {
  const answer = ready(dialog);
  return new Promise((resolve) => {
    dialog.returnValue = "";
    dialog.onclose = () => resolve(answer(dialog.returnValue) || null);
    dialog.showModal();
    dialog.querySelector("input").focus();
  });
}
