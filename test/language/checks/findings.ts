import type { LangiumDocument } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkPlan, checkPortfolio, type SeverityOf } from '../../../language/checks/check-plan.ts';
import type { Finding } from '../../../language/checks/finding.ts';
import { findingsInFiles } from '../../../language/checks/findings-in-files.ts';
import { planFilesOf } from '../../../language/checks/plan-files.ts';
import type { Locale } from '../../../language/locale/locale.ts';
import { messagesIn } from '../../../language/locale/messages.ts';
import { isEntry } from '../../../language/plan/lower/entry.ts';
import { entriesSeenBy, lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import type { Fix } from '../../../language/syntax/problem.ts';
import { type Files, fileUri } from '../parse.ts';
import { services, validate } from '../syntax/workspace.ts';

/** Returns what the rules say of the plans and portfolios in the files, in English unless told otherwise. */
export async function findingsIn(
  files: Files,
  severityOf?: SeverityOf,
  locale: Locale = 'en',
): Promise<Finding[]> {
  const { shared } = services;
  const documents = await validate(files);
  const dated = (entry: LangiumDocument) => {
    const plan = lowerPlan(shared, entry);
    return { plan, schedule: schedulePlan(plan) };
  };
  const plans = documents.filter(isEntry).map((entry) => {
    const { plan, schedule } = dated(entry);
    if (plan.head?.kind !== 'portfolio') return checkPlan(plan, schedule, severityOf);
    return checkPortfolio(plan, entriesSeenBy(shared, entry).map(dated), severityOf);
  });
  return findingsInFiles(plans, planFilesOf(shared), messagesIn(locale));
}

/** Returns what the rules say of one plan in text: the lines inside `plan`, and everything else. */
export function findingsOf(head: string, rest: string, severityOf?: SeverityOf): Promise<Finding[]> {
  return findingsIn({ 'plan.varde': planText(head, rest) }, severityOf);
}

/** Switches every rule off but these. */
export function only(...rules: readonly string[]): SeverityOf {
  return ({ id, severity }) => (rules.includes(id) ? severity : undefined);
}

/** The text of a plan. */
export function planText(head: string, rest: string): string {
  return `plan Test "Test" {\n${head}\n}\n${rest}`;
}

/** Returns what one rule says of the plan: for each finding, the text that it marks and its message. */
export async function saidBy(rule: string, head: string, rest: string): Promise<string[]> {
  const findings = await findingsOf(head, rest, only(rule));
  const lines = planText(head, rest).split('\n');
  return findings.map(
    ({ range: { start, end }, message }) =>
      `${lines[start.line]?.slice(start.character, end.character)}: ${message}`,
  );
}

/** Returns the text with the first fix of the finding made. */
export function mended(text: string, { uri, fixes = [] }: Finding): string {
  return fixes[0] ? (afterFix({ 'plan.varde': text }, uri, fixes[0])['plan.varde'] as string) : text;
}

/** Returns the files with a fix made of a finding in one of them. */
export function afterFix(files: Files, uri: string, { edits }: Fix): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const document = TextDocument.create(uriOf(path), 'varde', 0, text);
      return [
        path,
        TextDocument.applyEdits(
          document,
          edits.filter((edit) => (edit.uri ?? uri) === document.uri),
        ),
      ];
    }),
  );
}

/** The address of a file of the plan. */
export const uriOf = (path: string): string => fileUri(path).toString();
