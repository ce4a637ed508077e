// Adds a picture to the course from within the form of a figure, and chooses it there. The page of the course's files, to which it is sent,
// answers as it answers a form: with data-added and what was done to the file, or with its error. The element holds a file field that no
// form sends, [data-said] for the answer and a <template> of one choice, which goes on top of the element that data-choices names.
export function enhance(element) {
  const file = element.querySelector("input[type=file]");
  const said = element.querySelector("[data-said]");
  const choices = document.getElementById(element.dataset.choices);
  const form = choices.closest("form");
  element.hidden = false;

  file.addEventListener("change", async () => {
    if (!file.files[0] || !file.validity.valid) {
      return;
    }
    file.setAttribute("aria-busy", "true");
    said.textContent = element.dataset.sending;
    try {
      const page = await send(file.files[0]);
      const added = page.querySelector("[data-added]");
      said.replaceChildren(...notices(page));
      added && choose(added.dataset.added, added.dataset.address);
    } catch (unreachable) {
      said.textContent = element.dataset.lost;
    }
    file.removeAttribute("aria-busy");
    file.value = "";
  });

  async function send(picture) {
    const body = new FormData();
    body.set("csrf", form.elements.csrf.value);
    body.set("name", "");
    body.set("file", picture);
    const response = await fetch(element.dataset.uploads, { method: "POST", body });
    return new DOMParser().parseFromString(await response.text(), "text/html");
  }

  function notices(page) {
    const found = [...page.querySelectorAll("[data-added] .notice, #field-file-error")];
    if (found.length === 0) {
      throw new Error("The answer says nothing of the file.");
    }
    return found.map((notice) => document.adoptNode(notice)).map((notice) => { notice.removeAttribute("id"); return notice; });
  }

  function choose(name, address) {
    const known = [...form.querySelectorAll("input[name=picture]")].find((radio) => radio.value === name);
    const choice = known?.closest("label") ?? element.querySelector("template").content.firstElementChild.cloneNode(true);
    const radio = choice.querySelector("input");
    choice.querySelector("span").textContent = name.replace(/^media\//, "");
    choice.querySelector("img").src = address;
    choices.prepend(choice);
    radio.value = name;
    radio.checked = true;
    radio.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
