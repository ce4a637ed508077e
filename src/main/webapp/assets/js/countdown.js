// Time left by the server's clock: data-now is its time when it made the page, data-deadline when the time ends.
// data-text ("{0}:{1} left") shows it in [data-time]; data-five, data-one and data-over are said once in [role=status].
export function enhance(timer) {
  const { deadline, now, text } = timer.dataset;
  const total = Date.parse(deadline) - Date.parse(now);
  const came = performance.timeOrigin + (performance.getEntriesByType("navigation")[0]?.responseStart ?? 0);
  const language = document.documentElement.lang === "bn" ? "bn-u-nu-beng" : "en";
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false });
  const words = timer.querySelector("[data-time]");
  const status = timer.querySelector("[role=status]");
  let said = "";

  const say = (name) => {
    if (said !== name) {
      said = name;
      status.textContent = timer.dataset[name] ?? "";
    }
  };
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((total - (Date.now() - came)) / 1000));
    words.textContent = text
      .replace("{0}", two.format(Math.floor(seconds / 60)))
      .replace("{1}", two.format(seconds % 60));
    timer.classList.toggle("near", seconds <= 300);
    if (seconds === 0) {
      say("over");
      clearInterval(clock);
      timer.dispatchEvent(new Event("over", { bubbles: true }));
    } else if (seconds <= 60) {
      say("one");
    } else if (seconds <= 300) {
      say("five");
    }
  };
  const clock = setInterval(tick, 1000);
  document.addEventListener("visibilitychange", tick);
  tick();
}
