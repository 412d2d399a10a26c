import { AstUtils, type LangiumDocument } from 'langium';
import { URI, Utils } from 'vscode-uri';
import type { Element } from '../../language/generated/syntax/ast.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { listed, withArticle } from '../../language/syntax/phrase.ts';
import { hardToken, isOfType } from '../../language/syntax/tokens.ts';
import type { Rehearsal, Shift } from '../edits/rehearsal.ts';
import type { Word } from '../edits/words.ts';
import type { VardeServerServices } from '../services.ts';

/** Returns why the text is no name; undefined where it is one. */
export function objectionToName(
  name: string,
  { parser: { Lexer } }: VardeServerServices,
): string | undefined {
  const { tokens, hidden, errors } = Lexer.tokenize(name);
  const [token] = tokens;
  const isName = errors.length + hidden.length === 0 && tokens.length === 1 && token?.image === name;
  if (isName && (isOfType(token, 'NAME') || token?.tokenType.name === hardToken(name))) return undefined;
  return (
    `\`${name}\` is no name: a name begins with a letter or \`_\`, and goes on with letters, digits, \`_\`, ` +
    'and `-` where a letter follows.'
  );
}

/** Returns the element whose kind and place the renamed one would have, too; undefined where there is none. */
export function objectionToTwin(
  element: Element,
  newName: string,
  services: VardeServerServices,
): string | undefined {
  const { IndexManager: declarations, LangiumDocuments: documents, Uses: uses } = services.shared.workspace;
  const own = AstUtils.getDocument(element).uri.toString();
  const wanted = [...qualifiedName(element).split('.').slice(0, -1), newName].join('.');
  for (const { node, name, type, documentUri } of declarations.named(newName)) {
    if (name !== wanted || type !== element.$type || node === element) continue;
    const other = documentUri.toString();
    const meets = documents.all.some(({ uri }) => {
      const seen = uses.seenBy(uri);
      return seen.has(own) && seen.has(other);
    });
    if (!meets) continue;
    const kind = withArticle(kindOf(element, services.parser.Blocks));
    return `There is ${kind} \`${wanted}\` in ${Utils.basename(URI.parse(other))} already.`;
  }
  return undefined;
}

/** Returns what would come to mean something else, or would not be read any more; undefined where nothing would. */
export function objectionTo(
  rehearsal: Rehearsal,
  newName: string,
  services: VardeServerServices,
): string | undefined {
  const [lost] = rehearsal.lost();
  if (lost) return `\`${newName}\` is a word of the language, and would be read as that in ${placeOf(lost)}.`;
  for (const shift of rehearsal.shifts()) return shifted(shift, services);
  return undefined;
}

function shifted({ word, info, after }: Shift, { parser: { Blocks: blocks } }: VardeServerServices): string {
  const written = `\`${info.reference.$refText}\` in ${placeOf(word)}`;
  const described = (element: Element): string =>
    `the ${kindOf(element, blocks)} \`${qualifiedName(element)}\` of ${fileOf(AstUtils.getDocument(element))}`;
  if (after.type === 'found') return `${written} would then mean ${described(after.element)}.`;
  const candidates = after.candidates.map(described);
  if (after.type === 'ambiguous') return `${written} could then mean ${listed(candidates)}.`;
  return `${written} would then mean nothing that fits there.`;
}

function placeOf({ document, node }: Word): string {
  return `${fileOf(document)}, line ${node.range.start.line + 1}`;
}

function fileOf({ uri }: LangiumDocument): string {
  return Utils.basename(uri);
}
