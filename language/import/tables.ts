import { locales } from '../locale/locale.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Day } from '../plan/literals.ts';
import type { PlanHead } from '../plan/plan.ts';
import { type Imported, type ImportOptions, Losses, Unreadable } from './imported.ts';
import { PlanDraft } from './plan-draft.ts';
import type { SheetRows } from './tables/cell.ts';
import { type HeadedSheet, headedSheet } from './tables/head.ts';
import { isOwnSheet } from './tables/own-sheet.ts';
import { headOf, planRow } from './tables/plan-row.ts';
import { readRisks } from './tables/risk-rows.ts';
import { readRoles } from './tables/role-rows.ts';
import { readStakeholders } from './tables/stakeholder-rows.ts';
import { readWork } from './tables/work-rows.ts';

/**
 * Makes a plan of the sheets of a spreadsheet that list work or risks under headings that are known, and with what
 * those that Varde has written tell of roles, stakeholders and the plan. Throws `Unreadable` where none lists any.
 */
export function readTables(sheets: readonly SheetRows[], options: ImportOptions): Imported {
  const losses = new Losses();
  const headed = sheets.flatMap((sheet) => {
    const one = headedSheet(sheet);
    const isRead = (['plan', 'role', 'stakeholder'] as const).some((kind) => isOwnSheet(sheet.title, kind));
    const isKnown = one && !isOtherKind(sheet.title) && (isRisks(one) || isWork(one));
    if (!isKnown && !isRead && sheet.rows.length > 0) losses.add('sheet', sheet.title);
    return isKnown && one.rows.length > 0 ? [one] : [];
  });
  if (headed.length === 0) {
    throw new Unreadable(
      'No row of it holds headings that list work or risks, such as Task name, Start, Duration and Predecessors, or ' +
        'Risk, Likelihood and Impact; they may also be in Norwegian, Swedish or Danish.',
    );
  }
  for (const { unknown } of headed) for (const heading of unknown) losses.add('column', heading);
  const about = planRow(sheets, losses);
  const draft = new PlanDraft(options, about?.title);
  readRoles(sheets, draft, losses);
  const stakeholders = readStakeholders(sheets, draft, losses);
  const { works, dates } = readWork(
    headed.filter((sheet) => !isRisks(sheet)),
    draft,
    losses,
  );
  const risks = headed.filter(isRisks).flatMap((sheet) => readRisks(sheet, draft, losses));
  const head = { ...startOf(dates.values()), ...(about ? headOf(about, draft) : {}) };
  return { plan: draft.plan([...stakeholders, ...works, ...risks], head), dates, losses };
}

function startOf(dates: Iterable<{ readonly first: Day }>): Partial<PlanHead> {
  let starts: Day | undefined;
  for (const { first } of dates) if (starts === undefined || first < starts) starts = first;
  return starts === undefined ? {} : { starts };
}

const ofOtherKinds = new Set(
  locales.flatMap((locale) => {
    const { phase, activity, milestone, gate, risk, ...others } = tableWords(locale).sheets;
    return Object.values(others);
  }),
);

/** Whether Varde writes what is neither work nor a risk into sheets of the title. */
function isOtherKind(title: string): boolean {
  return ofOtherKinds.has(title);
}

function isRisks({ columns }: HeadedSheet): boolean {
  return columns.has('likelihood') || (columns.has('impact') && !columns.has('start'));
}

/** A title alone would make work of every list. */
function isWork({ columns }: HeadedSheet): boolean {
  return (
    [
      'start',
      'finish',
      'takes',
      'effort',
      'after',
      'due',
      'date',
      'done',
      'by',
      'owner',
      'within',
      'outline',
    ] as const
  ).some((column) => columns.has(column));
}
