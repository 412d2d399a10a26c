import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { plainText } from '../plain-text.ts';
import { field } from './field.ts';

/**
 * Returns a caption such as `Figur 2. Tidsplan`. Its number is a field, so that Word counts on when somebody adds a
 * figure; all captions that begin with the same word count together.
 */
export function captionParagraph(caption: string, options: IParagraphOptions = {}): Paragraph {
  const [, word = '', number = '', rest = ''] = /^(\D*)(\d+)(.*)$/s.exec(plainText(caption)) ?? [];
  return new Paragraph({
    ...options,
    style: 'Caption',
    children: [new TextRun(word), ...field(`SEQ ${word.trim()} \\* ARABIC`, number), new TextRun(rest)],
  });
}
