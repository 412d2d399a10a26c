import { type AstNode, AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider, NodeKindProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import { isAnswer, isElement } from '../../language/generated/syntax/ast.ts';
import { formatDays } from '../../language/locale/dates.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';
import type { Blocks } from '../../language/syntax/blocks.ts';
import { kindOf } from '../../language/syntax/form/element.ts';
import type { ReaderLanguage } from '../../language/syntax/reader-language.ts';
import { elementOf } from '../plans/element-of.ts';
import type { KnownPlan, Plans } from '../plans/plans.ts';
import type { VardeServerServices } from '../services.ts';

/** The outline of a file: every element with its title, kind and dates, as they enclose each other. */
export class DocumentSymbols implements DocumentSymbolProvider {
  private readonly kinds: NodeKindProvider;
  private readonly blocks: Blocks;
  private readonly plans: Plans;
  private readonly reader: ReaderLanguage;

  constructor({ shared, parser }: VardeServerServices) {
    this.kinds = shared.lsp.NodeKindProvider;
    this.blocks = parser.Blocks;
    this.plans = shared.workspace.Plans;
    this.reader = shared.workspace.ReaderLanguage;
  }

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return this.within(document.parseResult.value, this.plans.planOf(document.uri));
  }

  private within(node: AstNode, known: KnownPlan | undefined): DocumentSymbol[] {
    return AstUtils.streamContents(node)
      .flatMap((child) => this.symbolOf(child, known) ?? this.within(child, known))
      .toArray();
  }

  private symbolOf(node: AstNode, known: KnownPlan | undefined): DocumentSymbol | undefined {
    if (!isElement(node) && !isAnswer(node)) return undefined;
    const name = isAnswer(node) ? node.of?.$refText : node.name;
    const nameNode = GrammarUtils.findNodeForProperty(node.$cstNode, isAnswer(node) ? 'of' : 'name');
    if (!name || !nameNode || !node.$cstNode) return undefined;
    const facts = [node.title, kindOf(node, this.blocks), known && datesOf(node, known, this.reader.locale)];
    return {
      name,
      detail: facts.filter(Boolean).join(' · '),
      kind: this.kinds.getSymbolKind(node),
      range: node.$cstNode.range,
      selectionRange: nameNode.range,
      children: this.within(node, known),
    };
  }
}

function datesOf(node: AstNode, { plan, schedule }: KnownPlan, locale: Locale): string | undefined {
  const element = elementOf(node, plan);
  const dates = element && scheduledById(schedule, element.id);
  return dates && formatDays(locale, dates.start, dates.finish);
}
