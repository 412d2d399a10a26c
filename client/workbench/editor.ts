import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentService, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import {
  formatKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  serverCompletion,
} from '@codemirror/lsp-client';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { WorkbenchWords } from '../../language/locale/workbench.ts';

/** What every editor of the page has; `keys` come before its own. Tab is left to the page, so that nobody is caught in it. */
export function editorExtensions(
  label: string,
  words: WorkbenchWords,
  keys: readonly KeyBinding[],
): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    drawSelection(),
    history(),
    bracketMatching(),
    closeBrackets(),
    indentation,
    language,
    lintGutter(),
    search({ top: true }),
    EditorView.lineWrapping,
    EditorState.phrases.of(words.editor),
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    keymap.of([
      ...keys,
      ...closeBracketsKeymap,
      ...searchKeymap.filter(({ key }) => key !== 'Mod-Alt-g'),
      ...historyKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...defaultKeymap,
    ]),
  ];
}

/** What only the files of plans have, which the language server knows. */
export const planExtensions: Extension = [
  serverCompletion({ override: true }),
  hoverTooltips(),
  keymap.of([...formatKeymap, ...jumpToDefinitionKeymap]),
];

const language = EditorState.languageData.of(() => [
  {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['{', '"'] },
  },
]);

/** A new line is indented as the one before it, and by one step more within braces that open there. */
const indentation: Extension = [
  indentUnit.of('  '),
  indentService.of((context, at) => {
    const { text, from } = context.state.doc.lineAt(at);
    if (at === from) return undefined;
    const opens = /\{\s*$/.test(text.slice(0, at - from));
    return context.countColumn(text, text.search(/\S|$/)) + (opens ? context.unit : 0);
  }),
];
