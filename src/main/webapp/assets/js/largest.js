// Says before a file is sent that it is too large: on a weak line, finding that out afterwards costs minutes.
export function enhance(input) {
  input.addEventListener("change", () => {
    const size = input.files[0]?.size ?? 0;
    input.setCustomValidity(size > Number(input.dataset.largest) ? input.dataset.words : "");
    input.reportValidity();
  });
}
