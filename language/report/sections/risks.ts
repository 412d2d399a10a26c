import { drawDiagram } from '../../diagrams/draw-diagram.ts';
import { capital } from '../../locale/phrases.ts';
import { ownOfKind } from '../../plan/own-elements.ts';
import { type Assessment, assess, type Band, bandOf, scoreOf } from '../../plan/risk-rating.ts';
import type { Risk } from '../../plan/uncertainty.ts';
import type { Block, Cell } from '../document.ts';
import type { Subject } from '../subject.ts';
import { type ColumnOf, rowsOfKind, tableOf, tableOfDiagram } from '../table.ts';
import { finishText, namesOf, rhythmText } from '../texts.ts';

const tones: Readonly<Record<Band, NonNullable<Cell['tone']>>> = {
  low: 'good',
  medium: 'warning',
  high: 'critical',
};
const mostForemost = 5;

/** Risks that are not closed, the gravest of today first. */
export function openRisks({ plan }: Subject): Risk[] {
  return ownOfKind(plan, 'risk')
    .filter(({ status }) => status !== 'closed')
    .sort(byGravity);
}

/** Risks that are high today, the gravest first. */
export function highRisks(subject: Subject): Risk[] {
  return openRisks(subject).filter((risk) => {
    const assessed = assess(risk);
    return assessed !== undefined && bandOf(assessed.today) === 'high';
  });
}

/** The gravest risks, with what is done about them. */
export function foremostTable(subject: Subject): Block[] {
  const { report, words } = subject;
  return tableOf(report.tables.foremostRisks, openRisks(subject).slice(0, mostForemost), [
    { title: words.risks.columns.risk, cell: ({ title }) => title },
    ...ratingColumns(subject),
    { title: report.columns.response, cell: (risk) => responsesText(subject, risk) },
    { title: words.work.columns.owner, cell: ({ owner }) => namesOf(subject, [owner]) },
  ]);
}

/** Every risk, the gravest first, with where it comes from and what it leads to. */
export function registerTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const { risk, status } = words.risks.columns;
  return tableOf(report.kinds.risk, ownOfKind(plan, 'risk').sort(byGravity), [
    { title: risk, cell: ({ title }) => title },
    { title: report.columns.cause, cell: ({ cause = '' }) => cause },
    { title: report.columns.consequence, cell: ({ consequence = '' }) => consequence },
    { title: report.columns.affects, cell: ({ affects }) => namesOf(subject, affects) },
    ...ratingColumns(subject),
    { title: words.work.columns.owner, cell: ({ owner }) => namesOf(subject, [owner]) },
    { title: report.columns.review, cell: ({ review }) => rhythmText(subject, review?.every) },
    { title: status, cell: (one) => words.risks.statuses[one.status] },
  ]);
}

/** What is done about each risk, by which work and when. */
export function responsesTable(subject: Subject): Block[] {
  const { report, words } = subject;
  const rows = openRisks(subject).flatMap((risk) => risk.responses.map((response) => ({ risk, response })));
  return tableOf(report.tables.responses, rows, [
    { title: words.risks.columns.risk, cell: ({ risk }) => risk.title },
    { title: report.columns.response, cell: ({ response }) => response.text ?? '' },
    { title: report.columns.kind, cell: ({ response }) => capital(words.forces.responses[response.kind]) },
    { title: report.columns.doneIn, cell: ({ response }) => namesOf(subject, response.by) },
    { title: report.columns.when, cell: ({ response }) => finishText(subject, response.by) },
  ]);
}

/** Risks that have occurred, with what they led to and what was done. */
export function occurredTable(subject: Subject): Block[] {
  const { plan, report, words } = subject;
  const occurred = ownOfKind(plan, 'risk').filter(({ status }) => status === 'occurred');
  return tableOf(report.tables.occurred, occurred, [
    { title: words.risks.columns.risk, cell: ({ title }) => title },
    { title: report.columns.cause, cell: ({ cause = '' }) => cause },
    { title: report.columns.consequence, cell: ({ consequence = '' }) => consequence },
    { title: report.columns.response, cell: (risk) => responsesText(subject, risk) },
    { title: report.columns.note, cell: ({ notes }) => notes.join(' ') },
  ]);
}

/** What pulls and what holds back, or only one of them. */
export function forcesTable(
  { plan, schedule, report, words }: Subject,
  kind?: 'driver' | 'barrier',
): Block[] {
  const { table } = drawDiagram(plan, schedule, 'forces');
  if (!kind) return tableOfDiagram(report.chapters.forces, table);
  return tableOfDiagram(report.kinds[kind], rowsOfKind(plan, table, kind), [words.forces.columns.kind]);
}

/** The products of likelihood and impact, today and once the responses have worked. */
function ratingColumns({ words }: Subject): ColumnOf<Risk>[] {
  const cell = (assessment: Assessment | undefined): Cell => {
    if (!assessment) return { text: words.risks.unrated };
    const band = bandOf(assessment);
    return { text: `${scoreOf(assessment)}, ${words.risks.bands[band].toLowerCase()}`, tone: tones[band] };
  };
  return [
    { title: words.risks.today, cell: (risk) => cell(assess(risk)?.today) },
    { title: words.risks.after, cell: (risk) => cell(assess(risk)?.after) },
  ];
}

function responsesText(subject: Subject, { responses }: Risk): string {
  const texts = responses.map(({ text, by }) => text ?? namesOf(subject, by));
  return texts.filter((text) => text !== '').join('; ') || subject.report.nothingYet;
}

function byGravity(a: Risk, b: Risk): number {
  return scoreToday(b) - scoreToday(a);
}

function scoreToday(risk: Risk): number {
  const assessed = assess(risk);
  return assessed ? scoreOf(assessed.today) : 0;
}
