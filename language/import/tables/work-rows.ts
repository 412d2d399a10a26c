import type { Id } from '../../plan/element.ts';
import type { DayRange } from '../../plan/literals.ts';
import type { Work } from '../../plan/work.ts';
import { newActivity, newGate, newMilestone, newPhase, type Place } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { cellText } from './cell.ts';
import { type HeadedSheet, type Row, rowTitle } from './head.ts';
import { outlineOf } from './outline.ts';
import { slashOrderOf } from './read-day.ts';
import { readDuration } from './read-duration.ts';
import { readLinks } from './read-links.ts';
import { saysYes } from './read-numbers.ts';
import { rowTiming } from './row-timing.ts';
import { RowValues } from './row-values.ts';
import { activityKindCalled, type RowKind, workKindCalled } from './work-kind.ts';

/** Work that spreadsheets list, and when they say that it is. */
export interface WorkRows {
  readonly works: readonly Work[];
  readonly dates: ReadonlyMap<Id, DayRange>;
}

interface Item {
  readonly row: Row;
  readonly place: Place;
  readonly id: Id;
  readonly kind: RowKind;
  readonly isOwn: boolean;
}

/** Returns the work of all sheets, of which one may enclose what another lists. */
export function readWork(sheets: readonly HeadedSheet[], draft: PlanDraft, losses: Losses): WorkRows {
  const { items, phases } = placeRows(sheets, draft);
  const find = finder(items);
  const order = slashOrderOf(
    items.flatMap(({ row }) =>
      (['start', 'finish', 'date', 'due'] as const).map((column) => row.get(column)),
    ),
  );
  const dates = new Map<Id, DayRange>();
  const works = items.map((item): Work => {
    const { row, place, id, kind, isOwn } = item;
    const values = new RowValues(row, { order, isOwn }, losses);
    const links = readLinks(row.get('after'), find, (text) =>
      losses.add('unknownLink', `${place.title}: ${text}`),
    );
    const waitsFor = links.filter(({ predecessor, type }) => {
      const isApart = !`${id}.`.startsWith(`${predecessor}.`) && !predecessor.startsWith(`${id}.`);
      const canWait = isApart && (kind !== 'phase' || type === 'finish-start' || type === 'start-start');
      if (!canWait) losses.add('link', place.title);
      return canWait;
    });
    const { timing, days } = rowTiming(values, kind, waitsFor, isOwn);
    if (days) dates.set(id, days);
    const owner = values.owner(draft);
    const costs = values.money();
    const why = values.text('why');
    const common = {
      timing,
      notes: values.texts('notes'),
      by: kind === 'phase' ? [] : values.shares('by', draft),
      ...(owner === undefined ? {} : { owner }),
      ...(costs ? { costs } : {}),
      ...(why === undefined ? {} : { why }),
    };
    if (kind === 'phase') return { ...newPhase(place), ...common };
    if (kind === 'gate') return { ...newGate(place), ...common };
    if (kind === 'milestone') return { ...newMilestone(place), ...common };
    const is = activityKindCalled(values.text('kind') ?? '');
    return { ...newActivity(place), ...common, ...(is ? { is } : {}) };
  });
  return { works: inPhases(works, phases), dates };
}

/** Gives every row its name, and makes a phase of each group that is no row itself. */
function placeRows(
  sheets: readonly HeadedSheet[],
  draft: PlanDraft,
): { readonly items: Item[]; readonly phases: ReadonlyMap<Id, Work> } {
  const rows = sheets.flatMap((sheet) =>
    sheet.rows
      .filter((row) => rowTitle(row) !== '')
      .map((row) => ({ row, ofSheet: workKindCalled(sheet.title), isOwn: sheet.isOwn })),
  );
  const outline = outlineOf(rows.map(({ row }) => row));
  const enclosing = new Set(outline.map(({ parent }) => parent));
  const phases = new Map<Id, Work>();
  const ofGroup = new Map<string, Id>();
  const items: Item[] = [];
  for (const [index, { row, parent, phase }] of outline.entries()) {
    const group = phase === undefined ? undefined : groupCalled(phase);
    const around = parent === undefined ? group : items[parent]?.id;
    const place = draft.place(rowTitle(row), 'Activity', around);
    const kind = enclosing.has(index) ? 'phase' : kindOf(row, rows[index]?.ofSheet);
    const id = around === undefined ? place.name : `${around}.${place.name}`;
    items.push({ row, place, kind, id, isOwn: rows[index]?.isOwn ?? false });
  }
  return { items, phases };

  function groupCalled(title: string): Id {
    const known = ofGroup.get(title.toLowerCase());
    if (known !== undefined) return known;
    const phase = newPhase(draft.place(title, 'Phase'));
    ofGroup.set(title.toLowerCase(), phase.id);
    phases.set(phase.id, phase);
    return phase.id;
  }
}

function kindOf(row: Row, ofSheet: RowKind | undefined): RowKind {
  const said = workKindCalled(cellText(row.get('kind'))) ?? ofSheet;
  if (said) return said;
  const isPoint = saysYes(row.get('isMilestone')) || readDuration(row.get('takes'))?.value === 0;
  const hasDayAlone = cellText(row.get('date')) !== '' && !row.has('takes') && !row.has('start');
  return isPoint || hasDayAlone ? 'milestone' : 'activity';
}

/** Returns what finds work by its number, outline number, name or title; rows without numbers count from 1. */
function finder(items: readonly Item[]): (text: string) => Id | undefined {
  const byTitle = new Map<string, Id>();
  const byCode = new Map<string, Id>();
  const isNumbered = items.some(({ row }) => cellText(row.get('number')) !== '');
  for (const [index, { row, place, id }] of items.entries()) {
    byTitle.set(place.title.toLowerCase(), id);
    const codes = [isNumbered ? row.get('number') : index + 1, row.get('outline'), row.get('name')];
    for (const code of codes.map(cellText)) if (code !== '') byCode.set(code, id);
  }
  return (text) => byCode.get(text) ?? byTitle.get(text.toLowerCase());
}

/** Each phase that is no row stands before the first work in it. */
function inPhases(works: readonly Work[], phases: ReadonlyMap<Id, Work>): Work[] {
  const placed = new Set<Id>();
  return works.flatMap((work) => {
    const phase = work.parent === undefined ? undefined : phases.get(work.parent);
    if (!phase || placed.has(phase.id)) return [work];
    placed.add(phase.id);
    return [phase, work];
  });
}
