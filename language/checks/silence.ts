import type { LangiumDocument } from 'langium';
import type { Messages } from '../locale/messages.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import type { RuleFinding, SeverityOf } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { type Ignore, ignoresIn } from './ignores.ts';
import type { Rule } from './rule.ts';
import { planRules } from './rules.ts';
import { unusedIgnore, unusedIgnoreFinding } from './unused-ignores.ts';

/** The comments in some files by which findings are silenced, and which of them have silenced any. */
export class Silence {
  private readonly byPlace = new Map<string, Ignore>();
  private readonly all: { readonly document: LangiumDocument; readonly ignore: Ignore }[] = [];
  private readonly used = new Set<Ignore>();

  private readonly inPortfolios: ReadonlySet<string>;

  /** `inPortfolios` are the files, by their URIs, that some portfolio was held to the rules with. */
  constructor(documents: readonly LangiumDocument[], inPortfolios: ReadonlySet<string>) {
    this.inPortfolios = inPortfolios;
    for (const document of documents) {
      for (const ignore of ignoresIn(document)) {
        this.all.push({ document, ignore });
        const { rule, reason, declaration } = ignore;
        if (reason === '' || !declaration) continue;
        this.byPlace.set(placeKey(rule, document.uri.toString(), declaration), ignore);
      }
    }
  }

  /** Returns whether the finding is silenced, and takes note of the comment that does it. */
  covers(plan: Plan, { rule, found }: RuleFinding): boolean {
    const source = elementById(plan, found.element)?.source;
    const ignore = source && this.byPlace.get(placeKey(rule, source.uri, source.range.start));
    if (ignore) this.used.add(ignore);
    return ignore !== undefined;
  }

  /** Returns a finding for each comment that has silenced nothing, unless its rule has not been asked about the file. */
  unused(messages: Messages, severityIn: (document: LangiumDocument) => SeverityOf): Finding[] {
    return this.all.flatMap(({ document, ignore }) => {
      const severityOf = severityIn(document);
      const severity = severityOf(unusedIgnore);
      const rule = planRules.find(({ id }) => id === ignore.rule);
      const wasAsked = !rule || (severityOf(rule) && this.isAbout(rule, document));
      if (this.used.has(ignore) || !severity || !wasAsked) return [];
      return [unusedIgnoreFinding(document, ignore, severity, messages)];
    });
  }

  /** A plan can be checked without the portfolio in which a rule speaks. */
  private isAbout({ runTogether }: Rule, { uri }: LangiumDocument): boolean {
    return !runTogether || this.inPortfolios.has(uri.toString());
  }
}

function placeKey(
  rule: string,
  uri: string,
  { line, character }: NonNullable<Ignore['declaration']>,
): string {
  return `${rule} ${line}:${character} ${uri}`;
}
