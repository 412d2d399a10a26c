import type { Message } from '../locale/messages.ts';
import { isBinary } from './lexer.ts';
import type { Problem } from './problem.ts';

/** What a decoder writes for bytes that are no character. */
const lost = '\ufffd';

/** Returns why the file is no text in UTF-8, and nothing more can be said of it; undefined where it is. */
export function notText(text: string): Problem | undefined {
  if (isBinary(text)) {
    const isUtf16 = /^\ufffd\ufffd|^[^\0]\0[^\0]\0|^\0[^\0]\0[^\0]/.test(text);
    return problem(({ files }) => (isUtf16 ? files.utf16 : files.notText), 0, 0);
  }
  const at = text.indexOf(lost);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return problem(({ files }) => files.lettersLost, before.length - 1, before.at(-1)?.length ?? 0, 1);
}

function problem(message: Message, line: number, character: number, length = 0): Problem {
  const range = { start: { line, character }, end: { line, character: character + length } };
  return { rule: 'syntax', message, range };
}
