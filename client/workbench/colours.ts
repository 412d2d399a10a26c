import { LSPPlugin } from '@codemirror/lsp-client';
import { type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-protocol';
import type { Language } from './language.ts';

const coloured = StateEffect.define<DecorationSet>();

/** The colours that the server has told of last; they move with the text until it tells of others. */
export const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { changes, effects }) => {
    const told = effects.find((effect) => effect.is(coloured));
    return told?.value ?? before.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours an editor as the server says that its text is; leaves it where the text has changed meanwhile. */
export async function colour(view: EditorView, language: Language): Promise<void> {
  const uri = LSPPlugin.get(view)?.uri;
  const { doc } = view.state;
  const tokens = await language.ask<unknown, SemanticTokens | null>(semanticTokens, {
    textDocument: { uri },
  });
  const legend = language.client.serverCapabilities?.semanticTokensProvider?.legend;
  if (!tokens || !legend || view.state.doc !== doc) return;
  view.dispatch({ effects: coloured.of(Decoration.set([...marks(tokens.data, legend, doc)])) });
}

const semanticTokens = { method: 'textDocument/semanticTokens/full' };

/** Each token is five numbers: lines and characters from the token before, its length, its type and its modifiers. */
function* marks(
  data: readonly number[],
  { tokenTypes }: SemanticTokensLegend,
  doc: Text,
): Iterable<Range<Decoration>> {
  let line = 1;
  let character = 0;
  for (let at = 0; at + 4 < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const from = doc.line(line).from + character;
    yield markOf(tokenTypes[type] ?? '').range(from, from + length);
  }
}

const known = new Map<string, Decoration>();

function markOf(type: string): Decoration {
  const mark = known.get(type) ?? Decoration.mark({ class: `token-${type}` });
  known.set(type, mark);
  return mark;
}
