import type { List } from '../../../language/report/document.ts';
import { themes } from '../../draw/theme.ts';
import type { Piece } from './flow.ts';
import { addElement, type Element, type Press, widthOfLine, writeLine } from './press.ts';
import { sheet, sizes } from './sheet.ts';
import { textPieces } from './text.ts';

const { text: colour } = themes.light;
const style = { size: sizes.text, colour };
/** Between a label and its item, in points. */
const space = 6;

/** A list, with its labels before its items. */
export function listPieces(press: Press, { ordered, items }: List): Piece[] {
  const labels = items.map((_, i) => [{ text: ordered ? `${i + 1}.` : '•' }]);
  const indent = Math.max(18, ...labels.map((label) => widthOfLine(label, sizes.text, press.fonts) + space));
  let list: Element | undefined;
  return items.flatMap((item, i) => {
    const label = labels[i] ?? [];
    const left = sheet.margin + indent - space - widthOfLine(label, sizes.text, press.fonts);
    let entry: Element;
    return textPieces(press, item, {
      ...style,
      indent,
      gap: i === 0 ? 6 : 3,
      mark(top) {
        list ??= addElement(press, press.root, 'L');
        entry = addElement(press, list, 'LI');
        addElement(press, entry, 'Lbl').add(() => writeLine(press, label, left, top, style));
      },
      element: () => addElement(press, entry, 'LBody'),
    });
  });
}
