// Sends a recording piece by piece while the page shows how far it is; it goes on after a lost line, and when the same file is chosen
// again. Every other file goes with the form, as all do without script. A file can also be dropped on the form.
import { send } from "./recordings/sending.js";

const ENDING = /\.(mp4|m4a|m4v|mov|webm|mkv|mp3|ogg|oga|opus)$/i;
const STEP = 0.25;

export const isRecording = (file) => /^(video|audio)\//.test(file.type) || ENDING.test(file.name);

export function enhance(form) {
  const input = form.elements.file;
  const box = form.querySelector("[data-taking]");
  const bar = box.querySelector("progress");
  const amount = box.querySelector("[data-amount]");
  const told = box.querySelector("[role=status]");
  const { lang } = document.documentElement;
  const megabytes = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  let cancel;
  let step;

  const tell = (name, words = box.dataset[name]) => { told.textContent = words; };

  // Somebody who listens hears each quarter, and not each piece.
  const show = (sent, size) => {
    bar.value = sent / size;
    amount.textContent = box.dataset.amount.replace("{0}", megabytes.format(sent / 1e6)).replace("{1}", megabytes.format(size / 1e6));
    if (Math.floor(sent / size / STEP) !== step) {
      step = Math.floor(sent / size / STEP);
      tell("", new Intl.NumberFormat(lang, { style: "percent" }).format(step * STEP));
    }
  };

  const busy = (isBusy) => {
    box.hidden = !isBusy && told.textContent === "";
    for (const part of [bar, amount, box.querySelector("button")]) {
      part.hidden = !isBusy;
    }
    input.disabled = isBusy;
    form.querySelector("button.main").disabled = isBusy;
  };

  const start = async (file) => {
    cancel = new AbortController();
    step = -1;
    box.hidden = false;
    busy(true);
    show(0, file.size);
    const { outcome, words, id } = await send(file, form, cancel.signal, show, tell);
    cancel = undefined;
    if (outcome === "whole") {
      tell("checking");
      form.enctype = "application/x-www-form-urlencoded";
      form.action = `${box.dataset.taking}${id}/taking`;
      form.submit();
    } else {
      tell(outcome, words);
      busy(false);
      input.focus();
    }
  };

  form.addEventListener("submit", (event) => {
    const file = input.files[0];
    if (file && isRecording(file)) {
      event.preventDefault();
      start(file);
    }
  });
  box.querySelector("button").addEventListener("click", () => cancel?.abort());
  addEventListener("beforeunload", (event) => cancel && event.preventDefault());
  drop(form, input);
}

function drop(form, input) {
  const over = (isOver) => form.classList.toggle("dropping", isOver);
  form.addEventListener("dragover", (event) => {
    if (!input.disabled && event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      over(true);
    }
  });
  form.addEventListener("dragleave", (event) => form.contains(event.relatedTarget) || over(false));
  form.addEventListener("drop", (event) => {
    over(false);
    if (!input.disabled && event.dataTransfer.files.length > 0) {
      event.preventDefault();
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      input.focus();
    }
  });
}
