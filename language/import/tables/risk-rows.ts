import { locales } from '../../locale/locale.ts';
import { wordsOf } from '../../locale/words.ts';
import type { Rating, Risk } from '../../plan/uncertainty.ts';
import { newRisk } from '../draft.ts';
import type { Losses } from '../imported.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { HeadedSheet } from './head.ts';
import { readRating } from './read-numbers.ts';
import { readResponse } from './read-response.ts';
import { readRhythm } from './read-rhythm.ts';
import { RowValues } from './row-values.ts';

const statuses = new Map(
  locales.flatMap((locale) =>
    Object.entries(wordsOf(locale).risks.statuses).map(
      ([status, word]) => [word.toLowerCase(), status as Risk['status']] as const,
    ),
  ),
);

/** Returns the risks that a sheet lists. */
export function readRisks(sheet: HeadedSheet, draft: PlanDraft, losses: Losses): Risk[] {
  return sheet.rows.flatMap((row): Risk[] => {
    const values = new RowValues(row, { order: 'day-first', isOwn: sheet.isOwn }, losses);
    if (values.title === '') return [];
    const likelihood = rating(values, 'likelihood', 'likelihoodAfter');
    const impact = rating(values, 'impact', 'impactAfter');
    const [owner, cause, consequence] = [
      values.text('owner'),
      values.text('cause'),
      values.text('consequence'),
    ];
    const status = values.read('status', (cell) => statuses.get(String(cell).trim().toLowerCase()));
    const every = values.read('rhythm', readRhythm);
    return [
      {
        ...newRisk(draft.place(values.title, 'Risk')),
        ...(likelihood ? { likelihood } : {}),
        ...(impact ? { impact } : {}),
        ...(cause === undefined ? {} : { cause }),
        ...(consequence === undefined ? {} : { consequence }),
        ...(owner === undefined ? {} : { owner: draft.party(owner) }),
        ...(status ? { status } : {}),
        ...(every ? { review: { every } } : {}),
        responses: values.texts('responses').map(readResponse),
        notes: values.texts('notes'),
      },
    ];
  });
}

function rating(
  values: RowValues,
  today: 'likelihood' | 'impact',
  later: 'likelihoodAfter' | 'impactAfter',
): Rating | undefined {
  const [now, after] = [values.read(today, readRating), values.read(later, readRating)];
  if (now === undefined) return undefined;
  return after === undefined || after === now ? { today: now } : { today: now, after };
}
