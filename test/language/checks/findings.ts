import { URI } from 'vscode-uri';
import { checkPlan, type SeverityOf } from '../../../language/checks/check-plan.ts';
import type { Finding } from '../../../language/checks/finding.ts';
import { findingsInFiles } from '../../../language/checks/findings-in-files.ts';
import { messagesIn } from '../../../language/locale/messages.ts';
import { isEntry, lowerPlan } from '../../../language/plan/lower/lower-plan.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { applyEdits } from '../../../language/syntax/format/edit.ts';
import { type Files, fileUri, parse } from '../parse.ts';

/** Returns what the rules say of the plans in the files. */
export async function findingsIn(files: Files, severityOf?: SeverityOf): Promise<Finding[]> {
  const { services, documents } = await parse(files);
  const plans = documents.filter(isEntry).map((entry) => {
    const plan = lowerPlan(services.shared, entry);
    return checkPlan(plan, schedulePlan(plan), severityOf);
  });
  const { LangiumDocuments } = services.shared.workspace;
  const documentOf = (uri: string) => LangiumDocuments.getDocument(URI.parse(uri));
  return findingsInFiles(plans, documentOf, messagesIn('en'));
}

/** Returns what the rules say of one plan in text: the lines inside `plan`, and everything else. */
export function findingsOf(head: string, rest: string): Promise<Finding[]> {
  return findingsIn({ 'plan.varde': planText(head, rest) });
}

/** The text of a plan. */
export function planText(head: string, rest: string): string {
  return `plan Test "Test" {\n${head}\n}\n${rest}`;
}

/** Returns what one rule says of the plan: for each finding, the text that it marks and its message. */
export async function saidBy(rule: string, head: string, rest: string): Promise<string[]> {
  const findings = await findingsOf(head, rest);
  const lines = planText(head, rest).split('\n');
  return findings
    .filter((finding) => finding.rule === rule)
    .map(
      ({ range: { start, end }, message }) =>
        `${lines[start.line]?.slice(start.character, end.character)}: ${message}`,
    );
}

/** Returns the text with the first fix of the finding made. */
export function mended(text: string, { fixes = [] }: Finding): string {
  const lines = text.split('\n').map((line) => line.length + 1);
  const offset = (place: { line: number; character: number }) =>
    lines.slice(0, place.line).reduce((sum, length) => sum + length, place.character);
  const edits = fixes[0]?.edits ?? [];
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText })),
  );
}

/** The address of a file of the plan. */
export const uriOf = (path: string): string => fileUri(path).toString();
