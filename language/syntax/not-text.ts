import { isBinary } from './lexer.ts';
import type { Problem } from './problem.ts';

/** What a decoder writes for bytes that are no character. */
const lost = '\ufffd';

/** Returns why the file is no text in UTF-8, and nothing more can be said of it; undefined where it is. */
export function notText(text: string): Problem | undefined {
  if (isBinary(text)) {
    const isUtf16 = /^\ufffd\ufffd|^[^\0]\0[^\0]\0|^\0[^\0]\0[^\0]/.test(text);
    return problem(isUtf16 ? 'This file is in UTF-16: save it as UTF-8.' : 'This is not a text file.', 0, 0);
  }
  const at = text.indexOf(lost);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const message = 'Here and maybe further on, letters are lost: save the file as UTF-8.';
  return problem(message, before.length - 1, before.at(-1)?.length ?? 0, 1);
}

function problem(message: string, line: number, character: number, length = 0): Problem {
  const range = { start: { line, character }, end: { line, character: character + length } };
  return { rule: 'syntax', message, range };
}
