// How a parser of CommonMark 0.31 (6.2) reads the signs of bold and italic in a line.
export const BLANK = /\s/;
export const PUNCTUATION = /[\p{P}\p{S}]/u;
export const DELIMITERS = { strong: "**", em: "*" };

export const isDelimiter = (mark) => mark !== undefined && mark.type.name in DELIMITERS;

// Where signs stand beside one another: such a run is looked at as one.
export function runsOf(tokens) {
  const runs = [];
  tokens.forEach((one, at) => {
    if (isDelimiter(one.open ?? one.close)) {
      runs.at(-1)?.end === at ? runs.at(-1).end++ : runs.push({ start: at, end: at + 1 });
    }
  });
  return runs;
}

// Whether what is opened is closed where it was meant. Each run knows the letters before and after it.
export function isRead(tokens, runs) {
  return meant(tokens, runs).sort().join() === read(tokens, runs).sort().join();
}

const length = (one) => DELIMITERS[(one.open ?? one.close).type.name].length;

function meant(tokens, runs) {
  const pairs = [];
  const open = [];
  runs.forEach(({ start, end }, run) => tokens.slice(start, end).forEach((one) => {
    one.open ? open.push({ run, one }) : pairs.push([open.pop().run, run, length(one)].join("-"));
  }));
  return pairs;
}

function read(tokens, runs) {
  const pairs = [];
  const levels = [[]];
  let run = 0;
  tokens.forEach((one, at) => {
    if (runs[run]?.start === at) {
      levels.at(-1).push(sign(tokens, runs[run], run++));
    } else if (one.open && !isDelimiter(one.open) && one.open.type.name !== "code") {
      levels.push([]);
    } else if (one.close && !isDelimiter(one.close) && one.close.type.name !== "code") {
      pair(levels.pop(), pairs);
    }
  });
  pair(levels[0], pairs);
  return pairs;
}

function sign(tokens, { start, end, before, after }, run) {
  const count = tokens.slice(start, end).reduce((sum, one) => sum + length(one), 0);
  const blank = (letter) => letter === "" || BLANK.test(letter);
  const left = !blank(after) && (!PUNCTUATION.test(after) || blank(before) || PUNCTUATION.test(before));
  const right = !blank(before) && (!PUNCTUATION.test(before) || blank(after) || PUNCTUATION.test(after));
  return { run, count, whole: count, left, right };
}

function pair(signs, pairs) {
  for (let at = 0; at < signs.length; at++) {
    const closer = signs[at];
    while (closer.right && closer.count > 0) {
      const from = signs.slice(0, at).findLastIndex((opener) => opener.left && opener.count > 0 && fits(opener, closer));
      if (from < 0) {
        break;
      }
      const used = Math.min(signs[from].count, closer.count) >= 2 ? 2 : 1;
      signs[from].count -= used;
      closer.count -= used;
      pairs.push([signs[from].run, closer.run, used].join("-"));
      signs.slice(from + 1, at).forEach((between) => { between.count = 0; });
    }
    closer.count = closer.left ? closer.count : 0;
  }
}

const fits = (opener, closer) =>
  !((opener.right || closer.left) && (opener.whole + closer.whole) % 3 === 0 && (opener.whole % 3 !== 0 || closer.whole % 3 !== 0));
