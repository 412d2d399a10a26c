import textmate, { type IGrammar } from 'vscode-textmate';

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
