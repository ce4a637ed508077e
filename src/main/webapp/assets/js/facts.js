// Tells the server which blocks of a lesson were read and how long somebody was at it. Facts have ids made here, wait on
// this device until they are acknowledged, and may arrive twice or late. data-key is the enrolment, data-action the address.
import { forget, keys, read, write } from "./store.js";
import { uuid } from "./uuid.js";

const IDLE = 60_000;
const MOST = 500;
const REFUSED = [400, 404, 409, 413, 422];

export function enhance(lesson) {
  const { action, csrf, key } = lesson.dataset;
  const prefix = `setu.facts.${key}.`;
  const mine = prefix + action;
  const onTheWay = new Set();
  let seconds = 0;
  let lastSign = Date.now();

  const add = (kind, block, amount) => {
    const fact = { id: uuid(), kind, block, amount, occurredAt: new Date().toISOString() };
    write(mine, [...read(mine, []), fact].slice(-MOST));
  };

  const send = async (queue) => {
    const facts = read(queue, []).slice(0, 100);
    if (facts.length === 0 || onTheWay.has(queue)) {
      return;
    }
    onTheWay.add(queue);
    const headers = { "Content-Type": "application/json", "X-Csrf-Token": csrf };
    const response = await fetch(queue.slice(prefix.length), { method: "POST", headers, body: JSON.stringify({ facts }), keepalive: true })
      .catch(() => null);
    onTheWay.delete(queue);
    if (response && !response.redirected && (response.ok || REFUSED.includes(response.status))) {
      const gone = new Set(facts.map((fact) => fact.id));
      const left = read(queue, []).filter((fact) => !gone.has(fact.id));
      left.length > 0 ? write(queue, left) : forget(queue);
    }
  };

  const flush = () => {
    if (seconds > 0) {
      add("seconds", "", seconds);
      seconds = 0;
    }
    keys(prefix).forEach(send);
  };

  for (const sign of ["pointerdown", "pointermove", "keydown", "scroll", "touchstart", "input"]) {
    addEventListener(sign, () => { lastSign = Date.now(); }, { passive: true });
  }
  const media = () => [...lesson.querySelectorAll("video, audio")].some((medium) => !medium.paused);
  const look = watch(lesson, (block) => add("read", block.id, 1));
  setInterval(() => {
    if (!document.hidden) {
      look();
      seconds += Date.now() - lastSign < IDLE || media() ? 1 : 0;
    }
  }, 1000);
  look();
  setInterval(flush, 15_000);
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  addEventListener("online", flush);
  flush();
}

// A block is read when half of it, or half a window of it, was seen for a second, or when somebody scrolled past it.
function watch(lesson, whenRead) {
  const before = new Map();
  const isRead = (block) => {
    const { top, bottom, height } = block.getBoundingClientRect();
    const inSight = Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, innerHeight) / 2;
    const last = before.get(block);
    before.set(block, { inSight, past: bottom < 0 });
    return last && ((inSight && last.inSight) || (bottom < 0 && !last.past));
  };
  let unread = [...lesson.querySelectorAll("[data-block]:not([data-read])")];
  return () => {
    const read = unread.filter(isRead);
    unread = unread.filter((block) => !read.includes(block));
    read.forEach(whenRead);
  };
}
