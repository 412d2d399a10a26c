import type { Recurrence } from '../plan/literals.ts';

/** Returns the recurrence as it is written in a plan: `every 2 weeks from 2026-03 until 2027`. */
export function recurrenceText({ interval, unit, from, until }: Recurrence): string {
  const rhythm = interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
  return [rhythm, ...(from ? [`from ${from.text}`] : []), ...(until ? [`until ${until.text}`] : [])].join(
    ' ',
  );
}
