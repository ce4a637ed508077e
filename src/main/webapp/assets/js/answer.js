// Sends an answer as soon as it is given and says what the server says of it. What can't be sent stays on this device,
// under the attempt and the question, and is sent with the same id when the line is back: receiving it twice is harmless.
import { fill, filled } from "./fields.js";
import { forget, keys, read, write } from "./store.js";
import { uuid } from "./uuid.js";

const REFUSED = [400, 404, 409, 410, 413, 422];

export function enhance(form) {
  const { attempt, question, saving, unsaved, conflict } = form.dataset;
  const prefix = `setu.answer.${attempt}.`;
  const mine = prefix + question;
  const status = form.querySelector("[role=status]");
  const waiting = new Map(keys(prefix).map((key) => [key, read(key, null)]).filter(([, answer]) => answer?.step));
  let busy = false;
  let pause = 2000;
  let typing;
  let again;

  const tell = (state, text) => {
    status.className = state;
    if (text && status.textContent !== text) {
      status.textContent = text;
    }
  };

  const answered = () => {
    clearTimeout(typing);
    typing = undefined;
    const body = new URLSearchParams(new FormData(form));
    body.delete("csrf");
    const answer = { step: uuid(), action: form.action, body: body.toString(), pairs: filled(form) };
    waiting.set(mine, answer);
    write(mine, answer);
    send();
  };

  const send = async () => {
    clearTimeout(again);
    const [key, answer] = waiting.entries().next().value ?? [];
    if (busy || !answer) {
      return;
    }
    busy = true;
    const slow = setTimeout(() => key === mine && tell("saving", saving), 400);
    const reply = await post(answer, form.elements.csrf.value);
    clearTimeout(slow);
    busy = false;
    if (reply.kept) {
      if (waiting.get(key) === answer) {
        waiting.delete(key);
        forget(key);
      }
      pause = 2000;
      if (key === mine && !waiting.has(mine)) {
        tell(reply.refused ? "unsaved" : "saved", reply.text || (reply.refused ? conflict : ""));
        reply.refused || form.dispatchEvent(new Event("saved"));
      }
      send();
    } else {
      tell("unsaved", unsaved);
      again = setTimeout(send, pause);
      pause = Math.min(2 * pause, 60000);
    }
  };

  const kept = waiting.get(mine);
  if (kept) {
    fill(form, kept.pairs);
    tell("unsaved", unsaved);
  }
  form.addEventListener("change", answered);
  form.addEventListener("input", (event) => {
    if (event.target.matches("textarea, input:not([type=radio], [type=checkbox])")) {
      clearTimeout(typing);
      typing = setTimeout(answered, 1200);
    }
  });
  form.addEventListener("formdata", (event) => event.formData.set("step", waiting.get(mine)?.step ?? uuid()));
  addEventListener("online", () => { pause = 2000; send(); });
  addEventListener("pagehide", () => typing && answered());
  send();
}

async function post({ action, body, step }, csrf) {
  try {
    const fields = new URLSearchParams(body);
    fields.set("step", step);
    const headers = { "X-Csrf-Token": csrf, Accept: "application/json" };
    const response = await fetch(action, { method: "POST", body: fields, headers, keepalive: true });
    const told = await response.json().catch(() => null);
    const refused = REFUSED.includes(response.status);
    return { kept: refused || (response.ok && told !== null), refused, text: told?.text };
  } catch {
    return { kept: false };
  }
}
