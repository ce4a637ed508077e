// The protocol of tus.io (1.0.0): begins an upload, or is given the one that the same file has begun; sends the next piece from where the
// server stands; waits and asks again when the line is lost. What a line carries in some seconds is one piece.
const LARGEST = 1 << 20;
const SMALLEST = 1 << 16;
const QUICK = 4_000;
const SLOW = 15_000;
const STUCK = 180_000;
const LONGEST_WAIT = 30_000;

// Answers with what became of it: whole (and its id), refused (and the server's words), signedOut, gone, unreadable, cancelled.
export async function send(file, form, cancelled, show, tell) {
  const line = new Line(form.elements.csrf.value, cancelled, tell);
  try {
    const begun = await line.ask("POST", form.dataset.uploads, await described(file));
    if (begun.status !== 201) {
      return refusal(begun);
    }
    return await pieces(file, new URL(begun.headers.get("Location"), location.href), standing(begun), line, show, tell);
  } catch (stopped) {
    return { outcome: stopped.name === "NotReadableError" ? "unreadable" : "cancelled" };
  }
}

async function pieces(file, address, from, line, show, tell) {
  if (from > 0) {
    tell("again");
  }
  let size = LARGEST / 4;
  let offset = from;
  while (offset < file.size) {
    show(offset, file.size);
    const bytes = await file.slice(offset, offset + size).arrayBuffer();
    const headers = { "Content-Type": "application/offset+octet-stream", "Upload-Offset": offset, ...await checked(bytes) };
    const began = Date.now();
    const answer = await line.ask("PATCH", address, headers, bytes, () => { size = Math.max(SMALLEST, size / 2); });
    if (![204, 409, 460].includes(answer.status) || answer.redirected) {
      return refusal(answer);
    }
    offset = answer.status === 460 ? offset : standing(answer);
    const took = Date.now() - began;
    size = took < QUICK ? Math.min(LARGEST, size * 2) : took > SLOW ? Math.max(SMALLEST, size / 2) : size;
  }
  show(file.size, file.size);
  return { outcome: "whole", id: address.pathname.split("/").pop() };
}

const standing = (answer) => Number(answer.headers.get("Upload-Offset"));

async function refusal(answer) {
  if (answer.redirected || [401, 403].includes(answer.status)) {
    return { outcome: "signedOut" };
  }
  const words = answer.headers.get("Content-Type")?.startsWith("text/plain") ? await answer.text() : undefined;
  return { outcome: words ? "refused" : "gone", words };
}

// By name, size, date and first piece a file is known again, after a reload and on another day.
async function described(file) {
  const first = await digest(await file.slice(0, LARGEST).arrayBuffer());
  const told = (words) => btoa(String.fromCharCode(...new TextEncoder().encode(words)));
  const fingerprint = await digest(new TextEncoder().encode(`${file.name} ${file.size} ${file.lastModified} ${first}`));
  const named = fingerprint || `${file.size} ${file.lastModified} ${file.name}`.slice(0, 60);
  return { "Upload-Length": file.size, "Upload-Metadata": `filename ${told(file.name)},fingerprint ${told(named)}` };
}

async function checked(bytes) {
  const sum = await digest(bytes);
  return sum ? { "Upload-Checksum": `sha256 ${sum}` } : {};
}

// Browsers reckon checksums only where the line is safe (https) or the server is this machine.
async function digest(bytes) {
  const sum = await crypto.subtle?.digest("SHA-256", bytes);
  return sum ? btoa(String.fromCharCode(...new Uint8Array(sum))) : "";
}

class Line {
  constructor(csrf, cancelled, tell) {
    Object.assign(this, { csrf, cancelled, tell });
  }

  // Asks until there is an answer. A server that is just being started anew is like a lost line.
  async ask(method, address, more, body, whenLost = () => {}) {
    for (let wait = 1000; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      const answer = await this.try(method, address, more, body);
      if (this.cancelled.aborted) {
        throw new DOMException("Cancelled", "AbortError");
      } else if (answer && answer.status < 500) {
        return answer;
      }
      whenLost();
      this.tell("lost");
      await this.pause(wait);
      if (method === "PATCH") {
        const now = await this.try("HEAD", address, {});
        if (now?.ok && !now.redirected) {
          this.tell("again");
          return { status: 409, headers: now.headers, redirected: false };
        }
      }
    }
  }

  async try(method, address, more, body) {
    const given = new AbortController();
    const abort = () => given.abort();
    this.cancelled.addEventListener("abort", abort);
    const timer = setTimeout(abort, STUCK);
    const headers = { "Tus-Resumable": "1.0.0", "X-Csrf-Token": this.csrf, ...more };
    const answer = await fetch(address, { method, headers, body, signal: given.signal }).catch(() => null);
    clearTimeout(timer);
    this.cancelled.removeEventListener("abort", abort);
    return answer;
  }

  pause(wait) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      const go = () => { clearTimeout(timer); resolve(); };
      addEventListener("online", go, { once: true });
      this.cancelled.addEventListener("abort", go, { once: true });
    });
  }
}
