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
  setInterval(() => {
    if (!document.hidden && (Date.now() - lastSign < IDLE || media())) {
      seconds += 1;
    }
  }, 1000);
  setInterval(flush, 15_000);
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  addEventListener("online", flush);
  watch(lesson, (block) => add("read", block.id, 1));
  flush();
}

/** A block is read when half of it, or half a window of it, was seen for a second, or when it was scrolled past. */
function watch(lesson, whenRead) {
  const clocks = new Map();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, boundingClientRect: box, intersectionRect: seen, rootBounds } of entries) {
      clearTimeout(clocks.get(target));
      const enough = seen.height >= Math.min(box.height, rootBounds.height) / 2 && seen.height > 0;
      if (box.bottom < 0) {
        done(target);
      } else if (enough) {
        clocks.set(target, setTimeout(() => !document.hidden && done(target), 1000));
      }
    }
  }, { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1] });
  const done = (block) => {
    observer.unobserve(block);
    clocks.delete(block);
    whenRead(block);
  };
  lesson.querySelectorAll("[data-block]:not([data-read])").forEach((block) => observer.observe(block));
}
