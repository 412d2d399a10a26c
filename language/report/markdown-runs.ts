import type Token from 'markdown-it/lib/token.mjs';
import type { Run } from './document.ts';

/** Returns what stands in one stretch of Markdown: its text in bold and italic, with single spaces. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [bold, italic] = [0, 0];
  for (const { type, content } of tokens) {
    if (type === 'strong_open') bold++;
    else if (type === 'strong_close') bold--;
    else if (type === 'em_open') italic++;
    else if (type === 'em_close') italic--;
    const isBreak = type === 'softbreak' || type === 'hardbreak';
    add(runs, isBreak ? ' ' : content, bold > 0, italic > 0);
  }
  return runs;
}

function add(runs: Run[], written: string, bold: boolean, italic: boolean): void {
  const text = written.replace(/\s+/g, ' ');
  if (text === '') return;
  const last = runs.at(-1);
  const run: Run = { text, ...(bold && { bold }), ...(italic && { italic }) };
  if (last && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else runs.push(run);
}
