// Keeps what is typed into a form on this device until the server has it, and puts it back after a reload or a crash.
// Where data-dirty is "true", the page holds what was just sent: that is newer than what was kept.
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
    if (element.dataset.dirty !== "true") {
      restore(element);
    }
    keep(element);
  }
}

function isAcknowledged(key) {
  return [...document.querySelectorAll("[data-acknowledged]")].some((told) => told.dataset.acknowledged === key);
}

function restore(form) {
  const kept = read(place(form.dataset.key), null);
  const served = filled(form);
  if (!kept || !fits(form, kept.pairs) || Date.now() - kept.at > MONTH || JSON.stringify(kept.pairs) === JSON.stringify(served)) {
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

// A form that had more parts when it was kept could take back some of it only, and would seem to be whole.
function fits(form, pairs) {
  return pairs.every(([name]) => form.elements.namedItem(name));
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
