import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams, Position } from 'vscode-languageserver';
import { isBlock } from '../../language/generated/syntax/ast.ts';
import type { Locale } from '../../language/locale/locale.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import { datesHint, type Hint, ratingHint, slackHint } from '../hints/hints.ts';
import { elementOf } from '../plans/element-of.ts';
import type { KnownPlan, Plans } from '../plans/plans.ts';
import { Answered } from '../refresh/answered.ts';
import type { VardeServerServices } from '../services.ts';
import type { ClientSettings, Settings } from '../settings.ts';

/** Shows what is computed beside what is written: the dates and slack of work, and how risks and stakeholders rate. */
export class InlayHints implements InlayHintProvider {
  private readonly plans: Plans;
  private readonly settings: ClientSettings;
  private readonly reader: ReaderLanguage;
  private readonly answered: Answered<InlayHint[]>;

  constructor({ shared }: VardeServerServices) {
    this.plans = shared.workspace.Plans;
    this.settings = shared.workspace.ConfigurationProvider;
    this.reader = shared.workspace.ReaderLanguage;
    this.answered = new Answered(shared);
  }

  async getInlayHints(document: LangiumDocument, { range }: InlayHintParams): Promise<InlayHint[]> {
    const hints = this.answered.keep(document, await this.hintsIn(document));
    return hints.filter(({ position: { line } }) => line >= range.start.line && line <= range.end.line);
  }

  /** Returns whether the client has other hints of the open file than it would be told now. */
  isOutdated(document: LangiumDocument): Promise<boolean> {
    return this.answered.isOutdated(document, () => this.hintsIn(document));
  }

  private async hintsIn(document: LangiumDocument): Promise<InlayHint[]> {
    const { inlayHints: wanted } = await this.settings.current();
    const known = Object.values(wanted).includes(true) ? this.plans.planOf(document.uri) : undefined;
    if (!known) return [];
    const { locale } = this.reader;
    return AstUtils.streamAst(document.parseResult.value)
      .filter(isBlock)
      .flatMap((block) => hintsOf(block, known, wanted, locale).map((hint) => at(endOfHeading(block), hint)))
      .toArray();
  }
}

function hintsOf(
  block: AstNode,
  { plan, schedule }: KnownPlan,
  wanted: Settings['inlayHints'],
  locale: Locale,
): Hint[] {
  const element = elementOf(block, plan);
  if (!element) return [];
  return [
    wanted.dates && datesHint(plan, schedule, element, locale),
    wanted.slack && slackHint(schedule, element, locale),
    wanted.rating && ratingHint(element, locale),
  ].filter((hint): hint is Hint => Boolean(hint));
}

function at(position: Position, { label, tooltip }: Hint): InlayHint {
  return { position, label, paddingLeft: true, ...(tooltip !== undefined && { tooltip }) };
}

/** Behind the opening brace; behind the whole of a declaration that stands on one line. */
function endOfHeading({ $cstNode: cst }: AstNode): Position {
  if (!cst) throw new Error('Only what was parsed from a file has a place.');
  const brace = GrammarUtils.findNodeForKeyword(cst, '{');
  const { start, end } = cst.range;
  return start.line === end.line || !brace ? end : brace.range.end;
}
