import { escapeHtml } from 'markdown-it/lib/common/utils.mjs';
import textmate, { type IGrammar } from 'vscode-textmate';

/** The class of the style sheet for what a scope of the grammar begins with. */
const classes: readonly (readonly [string, string])[] = [
  ['comment', 'comment'],
  ['string', 'text'],
  ['constant.character.escape', 'text'],
  ['storage.type', 'kind'],
  ['keyword.control', 'kind'],
  ['entity.name', 'name'],
  ['entity.other.attribute-name', 'tag'],
  ['variable.other.property', 'property'],
  ['variable.other.enummember', 'value'],
  ['constant.numeric', 'number'],
  ['keyword.other.unit', 'number'],
];

/** Returns the text of a plan as HTML in which the words have the classes of what they are. */
export function coloured(grammar: IGrammar, text: string): string {
  let stack = textmate.INITIAL;
  const lines = text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) =>
        marked(line.slice(startIndex, endIndex), scopes.at(-1) ?? ''),
      )
      .join('');
  });
  return lines.join('\n');
}

function marked(piece: string, scope: string): string {
  const name = classes.find(([start]) => scope.startsWith(start))?.[1];
  const html = escapeHtml(piece);
  return name === undefined ? html : `<span class="${name}">${html}</span>`;
}
