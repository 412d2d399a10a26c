import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const grammarFile = fileURLToPath(new URL('../../syntaxes/varde.tmLanguage.json', import.meta.url));

/** The grammar as the editor reads it. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(await readFile(grammarFile, 'utf8'), grammarFile),
  });
  const grammar = await registry.loadGrammar('source.varde');
  if (!grammar) throw new Error('The grammar has no scope source.varde.');
  return grammar;
}

/** What the text is taken for: pieces of it with their innermost scopes, in order, without spaces and plain text. */
export function scopes(grammar: IGrammar, text: string): [string, string][] {
  const pieces: [string, string][] = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    let before = '';
    for (const { startIndex, endIndex, scopes } of tokens) {
      const piece = line.slice(startIndex, endIndex);
      const scope = scopes.at(-1)?.replace(/\.varde$/, '') ?? '';
      const last = pieces.at(-1);
      if (last && scope === before && scope !== 'source') last[0] += piece;
      else if (scope !== 'source' && piece.trim() !== '') pieces.push([piece, scope]);
      before = scope;
    }
  }
  return pieces;
}
