import type { WorkbenchWords } from '../../../language/locale/workbench.ts';
import { element } from '../../webview/dom.ts';
import { labelledButton } from '../toolbar.ts';
import type { ExampleEntry } from './example.ts';

/** What the tools do. */
export interface ToolActions {
  choose(name: string): void;
  download(): void;
  startOver(): void;
}

/** What stands above the text in the playground: which example it is, and what can be done with it. */
export function playgroundTools(
  examples: readonly ExampleEntry[],
  shown: ExampleEntry,
  words: WorkbenchWords,
  { choose, download, startOver }: ToolActions,
): Node[] {
  const options = examples.map(({ name, title, locale }) =>
    element('option', { value: name, lang: locale, selected: name === shown.name }, `${title} (${locale})`),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => choose(select.value));
  return [
    element('label', {}, words.example, select),
    labelledButton(words.download, download),
    labelledButton(words.startOver, startOver),
    element('span', { class: 'kept' }, words.keptHere),
  ];
}
