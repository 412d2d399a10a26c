import { TextRun } from 'docx';
import type { Run } from '../../../language/report/document.ts';
import { plainText } from '../plain-text.ts';

/** Returns stretches of text as Word has them. */
export function runsOf(runs: readonly Run[]): TextRun[] {
  return runs.map(
    ({ text, bold, italic }) =>
      new TextRun({ text: plainText(text), ...(bold && { bold }), ...(italic && { italics: italic }) }),
  );
}
