import type { WorkbenchWords } from '../../language/locale/workbench.ts';
import { element } from '../webview/dom.ts';

/** The buttons above the text: save, new file, and what else the page has. */
export function toolbar(
  words: WorkbenchWords,
  { save, newFile }: { readonly save?: () => void; newFile(): void },
  more: readonly Node[],
): HTMLElement {
  return element(
    'header',
    { class: 'toolbar' },
    element('h1', {}, 'Varde'),
    ...(save ? [labelledButton(words.save, save)] : []),
    labelledButton(words.newFile, newFile),
    ...more,
  );
}

/** A button that says in words what it does. */
export function labelledButton(label: string, action: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'labelled' }, label);
  button.addEventListener('click', action);
  return button;
}
