import { AlignmentType, type ILevelsOptions, LevelFormat, Paragraph } from 'docx';
import type { List } from '../../../language/report/document.ts';
import { runsOf } from './runs.ts';

const levelOf = (format: ILevelsOptions['format'], text: string): ILevelsOptions => ({
  level: 0,
  format: format ?? LevelFormat.BULLET,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 425, hanging: 425 } } },
});

/** The two kinds of lists, as Word numbers them. */
export const numbering = {
  config: [
    { reference: 'ordered', levels: [levelOf(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'bulleted', levels: [levelOf(LevelFormat.BULLET, '•')] },
  ],
};

/** Returns the paragraphs of a list; an ordered one counts from 1. `instance` is another one for each list. */
export function listOf({ ordered, items }: List, instance: number): Paragraph[] {
  const reference = ordered ? 'ordered' : 'bulleted';
  return items.map(
    (runs) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level: 0, instance: ordered ? instance : 0 },
        contextualSpacing: true,
        children: runsOf(runs),
      }),
  );
}
