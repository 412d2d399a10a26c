import { AstUtils, type LangiumDocument, type Reference } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { isPhase, isWork, type Phase, type Work } from '../../language/generated/syntax/ast.ts';
import { qualifiedName } from '../../language/syntax/declarations.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import { isWithin } from '../../language/syntax/is-within.ts';
import { libraryScheme } from '../../language/syntax/library.ts';
import { Draft } from '../edits/draft.ts';
import { extentOf, withGap } from '../edits/extent.ts';
import { keepMeanings } from '../edits/keep-meanings.ts';
import { refuse } from '../refuse.ts';
import type { VardeServerServices } from '../services.ts';
import { headedAt } from './heading.ts';
import { append } from './insertion.ts';
import type { Offers } from './offer.ts';

/** More phases than this are moved to by hand. */
const mostPhases = 12;

/** Offers to move the activity, milestone or gate to each of the other phases that the file sees, none of them its own part. */
export const moveWork: Offers = function* (document, range, services) {
  const work = headedAt(document, range);
  if (!isWork(work) || isPhase(work)) return;
  const phases = phasesSeenBy(document, services).filter(
    (phase) => phase !== work.$container && !isWithin(phase, work),
  );
  const { actions } = services.shared.workspace.ReaderLanguage.messages;
  for (const phase of phases.slice(0, mostPhases)) {
    yield {
      title: actions.moveToPhase(qualifiedName(phase)),
      kind: CodeActionKind.RefactorMove,
      draft: () => moved(document, work, phase, services),
    };
  }
};

async function moved(
  document: LangiumDocument,
  work: Work,
  phase: Phase,
  services: VardeServerServices,
): Promise<Draft> {
  const twin = phase.children.find(({ $type, name }) => $type === work.$type && name === work.name);
  if (twin) {
    const { actions } = services.shared.workspace.ReaderLanguage.messages;
    refuse(actions.exists(kindOf(work, services.parser.Blocks), qualifiedName(twin)));
  }
  const draft = new Draft();
  const cut = extentOf(work);
  const { start, end } = withGap(cut);
  const target = AstUtils.getDocument(phase);
  draft.replace(document, start, end);
  const isTall = document.textDocument.getText().slice(cut.start, cut.end).includes('\n');
  append(phase, [cut], draft, isTall);
  const seen = services.shared.workspace.Uses.seenBy(target.uri);
  for (const node of AstUtils.streamAst(work)) {
    for (const { reference } of AstUtils.streamReferences(node)) {
      const meant = (reference as Reference).ref;
      const uri = meant && AstUtils.getDocument(meant).uri;
      if (uri && !seen.has(uri.toString())) draft.use(target, uri);
    }
  }
  await keepMeanings(draft, services);
  return draft;
}

/** The phases of this file before those of the files that it uses. */
function phasesSeenBy({ uri }: LangiumDocument, { shared }: VardeServerServices): Phase[] {
  const { IndexManager: declarations, Uses: uses } = shared.workspace;
  return [...uses.seenBy(uri)]
    .filter((seen) => !seen.startsWith(`${libraryScheme}:`))
    .flatMap((seen) => declarations.of(seen))
    .flatMap(({ node }) => (isPhase(node) ? [node] : []));
}
