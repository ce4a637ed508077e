// A file's text goes into the form's text field: it is read here, so that it can be looked at before it is sent. Files from old
// programs are no UTF-8; what then reads them says so.
export function enhance(field) {
  const input = field.querySelector("input");
  const status = field.querySelector("[role=status]");
  const into = document.getElementById(field.dataset.into);
  field.hidden = false;
  input.addEventListener("change", async () => {
    const file = input.files[0];
    if (!file) {
      return;
    }
    const bytes = await file.arrayBuffer();
    const legacy = !isUtf8(bytes);
    into.value = new TextDecoder(encoding(new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength)), legacy)).decode(bytes);
    status.textContent = legacy ? field.dataset.legacy : "";
    into.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encoding(start, legacy) {
  if (start[0] === 0xFF && start[1] === 0xFE) {
    return "utf-16le";
  }
  if (start[0] === 0xFE && start[1] === 0xFF) {
    return "utf-16be";
  }
  return legacy ? "windows-1252" : "utf-8";
}
