// Keeps what is typed into a form on this device until the server has it, and puts it back after a reload or a crash.
// The form has data-key; it may hold a hidden [data-restored] with a [data-dismiss] and a [data-discard] button.
// The page that follows a successful write names the key: <p data-enhance="autosave" data-acknowledged="key">.
import { fill, filled } from "./fields.js";
import { forget, read, write } from "./store.js";

const MONTH = 30 * 24 * 3600 * 1000;
const place = (key) => `setu.form.${key}`;

export function enhance(element) {
  if (element.dataset.acknowledged) {
    forget(place(element.dataset.acknowledged));
  } else if (!isAcknowledged(element.dataset.key)) {
    restore(element);
    keep(element);
  }
}

function isAcknowledged(key) {
  return [...document.querySelectorAll("[data-acknowledged]")].some((told) => told.dataset.acknowledged === key);
}

function restore(form) {
  const kept = read(place(form.dataset.key), null);
  const served = filled(form);
  if (!kept || Date.now() - kept.at > MONTH || JSON.stringify(kept.pairs) === JSON.stringify(served)) {
    return;
  }
  fill(form, kept.pairs);
  form.dispatchEvent(new Event("input", { bubbles: true }));
  const notice = form.querySelector("[data-restored]");
  if (notice) {
    notice.hidden = false;
    notice.querySelector("[data-dismiss]")?.addEventListener("click", () => { notice.hidden = true; });
    notice.querySelector("[data-discard]")?.addEventListener("click", () => {
      fill(form, served);
      forget(place(form.dataset.key));
      notice.hidden = true;
    });
  }
}

function keep(form) {
  let timer;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    write(place(form.dataset.key), { at: Date.now(), pairs: filled(form) });
  };
  const soon = () => { timer ??= setTimeout(now, 400); };
  form.addEventListener("input", soon);
  form.addEventListener("submit", now);
  form.addEventListener("saved", () => {
    clearTimeout(timer);
    timer = undefined;
    forget(place(form.dataset.key));
  });
  addEventListener("pagehide", () => timer && now());
}
