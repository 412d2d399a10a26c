import { AstUtils } from 'langium';
import { Utils } from 'vscode-uri';
import type { Element } from '../../language/generated/syntax/ast.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { withArticle } from '../../language/syntax/phrase.ts';
import { hardToken, isOfType } from '../../language/syntax/tokens.ts';
import type { Rehearsal } from '../edits/rehearsal.ts';
import { placeText, shiftText } from '../edits/shift-text.ts';
import type { VardeServerServices } from '../services.ts';

/** Returns why the text is no name; undefined where it is one. */
export function objectionToName(
  name: string,
  { parser: { Lexer } }: VardeServerServices,
): string | undefined {
  const { tokens, hidden, errors } = Lexer.tokenize(name);
  const [token] = tokens;
  const isName = errors.length + hidden.length === 0 && tokens.length === 1 && token?.image === name;
  if (isName && (token?.tokenType.name === hardToken(name) || isOfType(token, 'NAME'))) return undefined;
  return (
    `\`${name}\` is no name: a name begins with a letter or \`_\`, and goes on with letters, digits, \`_\`, ` +
    'and `-` where a letter follows.'
  );
}

/** Returns which other element would have the same kind, name and place in a file that sees both; undefined for none. */
export function objectionToTwin(
  element: Element,
  newName: string,
  { shared, parser }: VardeServerServices,
): string | undefined {
  const { IndexManager: declarations, LangiumDocuments: documents, Uses: uses } = shared.workspace;
  const own = AstUtils.getDocument(element).uri.toString();
  const wanted = [...qualifiedName(element).split('.').slice(0, -1), newName].join('.');
  for (const { node, name, type, documentUri } of declarations.named(newName)) {
    if (name !== wanted || type !== element.$type || node === element) continue;
    const isSeenWith = documents.all.some(({ uri }) => {
      const seen = uses.seenBy(uri);
      return seen.has(own) && seen.has(documentUri.toString());
    });
    if (!isSeenWith) continue;
    const kind = withArticle(kindOf(element, parser.Blocks));
    return `There is ${kind} \`${wanted}\` in ${Utils.basename(documentUri)} already.`;
  }
  return undefined;
}

/** Returns what would come to mean something else, or would not be read as a name any more; undefined for nothing. */
export function objectionToMeaning(
  rehearsal: Rehearsal,
  newName: string,
  { parser }: VardeServerServices,
): string | undefined {
  const [lost] = rehearsal.lost();
  if (lost) {
    return `\`${newName}\` is a word of the language, and would be read as that in ${placeText(lost)}.`;
  }
  for (const shift of rehearsal.shifts()) return shiftText(shift, parser.Blocks);
  return undefined;
}
