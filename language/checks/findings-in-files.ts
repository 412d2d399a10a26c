import type { LangiumDocument } from 'langium';
import type { Messages } from '../locale/messages.ts';
import type { Range } from '../plan/element.ts';
import type { Plan } from '../plan/plan.ts';
import { elementById } from '../plan/query.ts';
import { libraryScheme } from '../syntax/library.ts';
import { type CheckedPlan, type RuleFinding, type SeverityOf, usualSeverity } from './check-plan.ts';
import type { Finding } from './finding.ts';
import { type DocumentOf, placeFinding } from './place.ts';
import { Silence } from './silence.ts';

/**
 * Returns what the rules say of plans, in the files where the elements stand: without what is silenced there, and
 * with the comments that silence nothing. What several plans share is said once. Elements in which the rules of form
 * find errors are left to those. The files must be validated.
 */
export function findingsInFiles(
  plans: readonly CheckedPlan[],
  documentOf: DocumentOf,
  messages: Messages,
): Finding[] {
  const severities = new Map<LangiumDocument, SeverityOf>();
  for (const { plan, severityOf } of plans) {
    for (const uri of plan.head?.kind === 'plan' ? plan.files : []) {
      const document = documentOf(uri);
      if (document && document.uri.scheme !== libraryScheme) severities.set(document, severityOf);
    }
  }
  const documents = [...severities.keys()];
  const silence = new Silence(documents);
  const broken = new Map(documents.map((document) => [document.uri.toString(), errorsIn(document)]));
  const placed = new Map<string, Finding>();
  for (const { plan, findings } of plans) {
    for (const one of findings) {
      if (silence.covers(plan, one) || isBroken(plan, one, broken)) continue;
      const finding = placeFinding(plan, documentOf, messages, one);
      if (finding) placed.set(keyOf(finding), finding);
    }
  }
  return [
    ...placed.values(),
    ...silence.unused(messages, (document) => severities.get(document) ?? usualSeverity),
  ];
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
