import add from '@vscode/codicons/src/icons/add.svg';
import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowLeft from '@vscode/codicons/src/icons/arrow-left.svg';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import ellipsis from '@vscode/codicons/src/icons/ellipsis.svg';
import error from '@vscode/codicons/src/icons/error.svg';
import fileMedia from '@vscode/codicons/src/icons/file-media.svg';
import goToFile from '@vscode/codicons/src/icons/go-to-file.svg';
import information from '@vscode/codicons/src/icons/info.svg';
import pin from '@vscode/codicons/src/icons/pin.svg';
import pinned from '@vscode/codicons/src/icons/pinned.svg';
import remove from '@vscode/codicons/src/icons/remove.svg';
import screenFull from '@vscode/codicons/src/icons/screen-full.svg';
import search from '@vscode/codicons/src/icons/search.svg';
import table from '@vscode/codicons/src/icons/table.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import { svgElement } from './dom.ts';

const icons = {
  add,
  arrowDown,
  arrowLeft,
  arrowRight,
  arrowUp,
  close,
  ellipsis,
  error,
  fileMedia,
  goToFile,
  information,
  pin,
  pinned,
  remove,
  screenFull,
  search,
  table,
  warning,
};

/** One of VS Code's icons, hidden from screen readers: what it stands for is said by its button. */
export function icon(name: keyof typeof icons): SVGSVGElement {
  const svg = svgElement(icons[name]);
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
