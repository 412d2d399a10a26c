import add from '@vscode/codicons/src/icons/add.svg';
import arrowLeft from '@vscode/codicons/src/icons/arrow-left.svg';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg';
import goToFile from '@vscode/codicons/src/icons/go-to-file.svg';
import remove from '@vscode/codicons/src/icons/remove.svg';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg';
import table from '@vscode/codicons/src/icons/table.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import { svgElement } from './dom.ts';

const icons = { add, arrowLeft, arrowRight, goToFile, remove, screenFull, table, warning };

/** One of VS Code's icons, hidden from screen readers: what it stands for is said by its button. */
export function icon(name: keyof typeof icons): SVGSVGElement {
  const svg = svgElement(icons[name]);
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
