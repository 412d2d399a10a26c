import type { LangiumDocument } from 'langium';
import { URI } from 'vscode-uri';
import type { Finding } from '../language/checks/finding.ts';
import { choicesOf, type DiagramChoice } from '../language/diagrams/choices.ts';
import type { Diagram } from '../language/diagrams/diagram.ts';
import { drawParts } from '../language/diagrams/draw-diagram.ts';
import type { TargetName } from '../language/diagrams/target.ts';
import type { Locale } from '../language/locale/locale.ts';
import { type Messages, messagesIn } from '../language/locale/messages.ts';
import { entriesSeenBy } from '../language/plan/lower/lower-plan.ts';
import type { Plan } from '../language/plan/plan.ts';
import { withBaselineFrom } from '../language/review/earlier-dates.ts';
import type { Version } from '../language/review/version.ts';
import type { Schedule } from '../language/schedule/schedule.ts';
import { schedulePlan } from '../language/schedule/schedule-plan.ts';
import type { DatedPlan } from '../language/schedule/schedule-together.ts';
import { DatedPlans } from './dated-plans.ts';
import { findTarget } from './find-files.ts';
import { findingsIn, reportFindings } from './findings/report-findings.ts';
import type { ReportedFinding } from './findings/reported.ts';
import { load } from './load.ts';
import { misuse } from './misuse.ts';
import { localeOf } from './reader-locale.ts';

/** A plan with its dates, what can be drawn of it, and what is wrong in its files. */
export interface OpenPlan {
  readonly plan: Plan;
  readonly schedule: Schedule;
  /** The plans that a portfolio joins; none of a plan. */
  readonly plans: readonly DatedPlan[];
  readonly documentOf: (uri: string) => LangiumDocument | undefined;
  readonly choices: readonly DiagramChoice[];
  /** Draws a picture for a place that shows it, in as many parts as that takes. */
  readonly draw: (choice: DiagramChoice, target: TargetName) => Diagram[];
  readonly findings: readonly ReportedFinding[];
  /** What is told, in the reader's language. */
  readonly messages: Messages;
  /** Tells the findings in another language; what is wrong with the form of the text stays in the reader's. */
  readonly findingsIn: (locale: Locale) => readonly Finding[];
}

/**
 * Opens the plan that a file holds; its findings are in the reader's language, its baseline is that of the text or its
 * dates in another state. Throws a `Misuse` for a folder, and all that loading throws.
 */
export async function openPlan(
  path: string,
  locale = localeOf(process.env),
  baseline?: Version,
): Promise<OpenPlan> {
  const { uri, isFolder } = await findTarget(path);
  if (isFolder) throw misuse`“${path}” is a folder; name the file in it that holds the plan.`;
  const { shared } = (await load([path], locale)).services;
  const { LangiumDocuments } = shared.workspace;
  const entry = await LangiumDocuments.getOrCreateDocument(uri);
  const dated = new DatedPlans(shared);
  const written = dated.of(entry);
  const plan = baseline ? withBaselineFrom(baseline, written.plan) : written.plan;
  const show = baseline ? (['baseline'] as const) : [];
  const schedule = baseline ? schedulePlan(plan) : written.schedule;
  const plans =
    plan.head?.kind === 'portfolio' ? entriesSeenBy(shared, entry).map((other) => dated.of(other)) : [];
  const documentOf = (file: string) => LangiumDocuments.getDocument(URI.parse(file));
  return {
    plan,
    schedule,
    plans,
    documentOf,
    choices: choicesOf(plan),
    draw: (choice, target) => drawParts(plan, schedule, choice.diagram, { ...choice, plans, show }, target),
    findings: reportFindings(shared, [entry], dated).findings,
    messages: shared.workspace.ReaderLanguage.messages,
    findingsIn: (told) => findingsIn(shared, [entry], dated, messagesIn(told)).findings,
  };
}
