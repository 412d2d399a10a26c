import { Run, TextRun } from 'docx';
import { build } from './build.ts';

/**
 * Returns the runs of a field with what it shows until Word renews it. Programs that know no fields pass over a field
 * written in one element, but show the text of one written in runs.
 */
export function field(instruction: string, shown: string): Run[] {
  return [...fieldBegin(instruction), new TextRun(shown), fieldEnd()];
}

/** What a field begins with, before what it shows. */
export function fieldBegin(instruction: string): Run[] {
  const text = build('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `]);
  return [mark('begin'), new Run({ children: [text] }), mark('separate')];
}

/** What a field ends with. */
export const fieldEnd = (): Run => mark('end');

function mark(type: 'begin' | 'separate' | 'end'): Run {
  return new Run({ children: [build('w:fldChar', { 'w:fldCharType': type })] });
}
