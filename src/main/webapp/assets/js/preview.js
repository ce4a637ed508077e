// Shows what a text becomes while it is written: posts its form to data-preview and puts the answer, which the server
// has made safe, into the element that data-pane names.
export function enhance(textarea) {
  const pane = document.getElementById(textarea.dataset.pane);
  let timer;
  let asked;

  const show = async () => {
    asked = new AbortController();
    try {
      const body = new URLSearchParams(new FormData(textarea.form));
      const headers = { "X-Csrf-Token": textarea.form.elements.csrf.value };
      const response = await fetch(textarea.dataset.preview, { method: "POST", body, headers, signal: asked.signal });
      if (response.ok && !response.redirected) {
        const scrolled = pane.scrollTop;
        pane.innerHTML = await response.text();
        pane.scrollTop = scrolled;
      }
      pane.removeAttribute("aria-busy");
    } catch (interrupted) {
      if (interrupted.name !== "AbortError") {
        pane.removeAttribute("aria-busy");
      }
    }
  };

  textarea.form.addEventListener("input", () => {
    pane.setAttribute("aria-busy", "true");
    clearTimeout(timer);
    asked?.abort();
    timer = setTimeout(show, 600);
  });
}
