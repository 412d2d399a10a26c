import type { ElementBase } from '../plan/element.ts';
import { visible } from './mermaid-text.ts';

/** The title of an element in at most `longest` characters; its name where the title has nothing to see. */
export function titleWithin(element: ElementBase, longest: number): string {
  return visible(element.title, longest) || visible(element.name, longest);
}

const narrow = /[ijltI.,:;'!|()[\]/ \-fr1]/;
const wide = /[mwMWæÆŒœNOQØGDHUCABKRVXYÅÄÖ@%&—…→]/;

/** About how wide a line is drawn, in the unit of `fontSize`; rather too much than too little. */
export function widthOf(line: string, fontSize: number): number {
  let ems = 0;
  for (const sign of line) ems += narrow.test(sign) ? 0.38 : wide.test(sign) || sign > '\u024f' ? 0.85 : 0.61;
  return ems * fontSize;
}

/** The words of a text in lines of at most `width`; a line is wider only where one word is. */
export function wrapped(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, fontSize) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
