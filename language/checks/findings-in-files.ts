import type { LangiumDocument } from 'langium';
import type { Messages } from '../locale/messages.ts';
import type { Range } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { libraryScheme } from '../syntax/library.ts';
import { type CheckedPlan, type RuleFinding, type SeverityOf, usualSeverity } from './check-plan.ts';
import { countAlike } from './count-alike.ts';
import type { Finding } from './finding.ts';
import { placeTold } from './place.ts';
import type { PlanFiles } from './plan-files.ts';
import { Silence } from './silence.ts';

/**
 * Returns what the rules say of plans and portfolios, in the files where the elements stand: without what is silenced
 * there, and with the comments that silence nothing. What several plans share is said once. Elements in which the rules
 * of form find errors are left to those. The files must be validated.
 */
export function findingsInFiles(
  plans: readonly CheckedPlan[],
  files: PlanFiles,
  messages: Messages,
): Finding[] {
  const severities = severitiesIn(plans, files);
  const documents = [...severities.keys()];
  const silence = new Silence(documents, portfolioFilesIn(plans));
  const broken = new Map(documents.map((document) => [document.uri.toString(), errorsIn(document)]));
  const placed = new Map<string, Finding>();
  for (const { plan, findings } of plans) {
    const heard = findings.filter((one) => !silence.covers(plan, one) && !isBroken(plan, one, broken));
    for (const told of countAlike(heard)) {
      const finding = placeTold(plan, files, messages, told);
      if (finding) placed.set(keyOf(finding), finding);
    }
  }
  return [
    ...placed.values(),
    ...silence.unused(messages, (document) => severities.get(document) ?? usualSeverity),
  ];
}

/** Returns every file in which the rules can speak, and how serious they are there; what holds for a plan comes first. */
function severitiesIn(
  plans: readonly CheckedPlan[],
  { documentOf }: PlanFiles,
): Map<LangiumDocument, SeverityOf> {
  const severities = new Map<LangiumDocument, SeverityOf>();
  const portfoliosFirst = [...plans].sort((a, b) => Number(isPlan(a)) - Number(isPlan(b)));
  for (const { plan, severityOf } of portfoliosFirst) {
    for (const uri of plan.files) {
      const document = documentOf(uri);
      if (document && document.uri.scheme !== libraryScheme) severities.set(document, severityOf);
    }
  }
  return severities;
}

function portfolioFilesIn(plans: readonly CheckedPlan[]): ReadonlySet<string> {
  return new Set(plans.filter((one) => !isPlan(one)).flatMap(({ plan }) => plan.files));
}

function isPlan({ plan }: CheckedPlan): boolean {
  return plan.head?.kind === 'plan';
}

const error = 1;

function errorsIn({ diagnostics = [] }: LangiumDocument): Range[] {
  return diagnostics.filter(({ severity }) => severity === error).map(({ range }) => range);
}

function isBroken(
  plan: Plan,
  { found }: RuleFinding,
  broken: ReadonlyMap<string, readonly Range[]>,
): boolean {
  const source = elementById(plan, found.element)?.source;
  if (!source) return false;
  const { start, end } = source.range;
  const errors = broken.get(source.uri) ?? [];
  return errors.some((range) => range.start.line >= start.line && range.start.line <= end.line);
}

function keyOf({ rule, uri, range: { start }, message }: Finding): string {
  return `${rule} ${start.line}:${start.character} ${uri} ${message}`;
}
