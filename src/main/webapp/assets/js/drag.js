// Lessons are dragged by their grips, also into another module. Whoever does not drag has the buttons and "Move to", which can do the same.
export function enhance(outline) {
  const EDGE = 60;
  const lessonsOf = (module) => [...module.querySelectorAll("[data-lesson]")];
  const address = (lesson) => lesson.querySelector("a").href;
  const name = (lesson) => lesson.dataset.lesson.split("/").slice(-2).join("/");
  let dragged = null;
  let spot = null;
  let pointer = null;

  const before = (lesson) => {
    const beside = lessonsOf(lesson.closest("[data-module]"));
    return beside[beside.indexOf(lesson) - 1] ?? null;
  };
  const find = () => {
    const module = document.elementFromPoint(pointer.x, pointer.y)?.closest("[data-module]");
    if (!module || !outline.contains(module)) {
      return null;
    }
    const above = lessonsOf(module).filter((lesson) => lesson !== dragged)
      .filter((lesson) => lesson.getBoundingClientRect().top + lesson.getBoundingClientRect().height / 2 < pointer.y);
    const after = above.at(-1) ?? null;
    return module === dragged.closest("[data-module]") && after === before(dragged) ? null : { module, after };
  };
  const show = () => {
    outline.querySelectorAll(".drop-after, .drop-first").forEach((line) => line.classList.remove("drop-after", "drop-first"));
    spot?.after?.classList.add("drop-after");
    if (spot && !spot.after) {
      spot.module.querySelector("ol").classList.add("drop-first");
    }
  };
  const scroll = () => {
    if (dragged) {
      const step = pointer.y < EDGE ? -12 : pointer.y > innerHeight - EDGE ? 12 : 0;
      if (step) {
        scrollBy({ top: step, behavior: "instant" });
        spot = find();
        show();
      }
      requestAnimationFrame(scroll);
    }
  };
  const end = () => {
    dragged?.classList.remove("dragged");
    dragged = null;
    spot = null;
    show();
  };
  const send = (lesson, from, place) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action: `${address(lesson)}/move` });
    const fields = { csrf: document.querySelector("input[name=csrf]").value, from, place };
    for (const [field, value] of Object.entries(fields)) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name: field, value }));
    }
    document.body.append(form);
    form.submit();
  };
  const drop = () => {
    const lesson = dragged;
    const chosen = spot;
    end();
    if (chosen) {
      const from = lesson.closest("[data-module]");
      const place = chosen.module.dataset.module + (chosen.after ? `:${name(chosen.after)}` : "");
      if (from === chosen.module) {
        send(lesson, from.dataset.module, place);
      } else {
        // What another module changes is told there first.
        location.assign(`${address(lesson)}/move?place=${encodeURIComponent(place)}`);
      }
    }
  };

  outline.querySelectorAll("[data-lesson] > .desk-tools").forEach((tools) => {
    const grip = Object.assign(document.createElement("span"), { className: "grip" });
    grip.ariaHidden = "true";
    grip.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      pointer = { x: event.clientX, y: event.clientY };
      dragged = grip.closest("[data-lesson]");
      dragged.classList.add("dragged");
      requestAnimationFrame(scroll);
    });
    grip.addEventListener("pointermove", (event) => {
      if (dragged) {
        pointer = { x: event.clientX, y: event.clientY };
        spot = find();
        show();
      }
    });
    grip.addEventListener("pointerup", () => dragged && drop());
    grip.addEventListener("pointercancel", end);
    tools.append(grip);
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && dragged && end());
}
