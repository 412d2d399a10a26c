import type { Duration, Money, Period, Recurrence } from './literals.ts';

/** Returns a duration as the language writes it: `10d`, `2w elapsed`. */
export function writtenDuration({ value, unit, elapsed }: Duration): string {
  return `${value}${unit}${elapsed ? ' elapsed' : ''}`;
}

/** Returns an amount as the language writes it: `1_200_000 NOK per year from 2027-01`. */
export function writtenMoney({ amount, currency, on, perYear }: Money): string {
  const digits = String(amount).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, '_');
  const when = on ? ` on ${on.text}` : perYear ? ` per year${bounds(perYear)}` : '';
  return `${digits} ${currency}${when}`;
}

/** Returns a recurrence as the language writes it: `every 2 weeks from 2026-02`. */
export function writtenRecurrence({ interval, unit, ...span }: Recurrence): string {
  return `every ${interval === 1 ? unit : `${interval} ${unit}s`}${bounds(span)}`;
}

function bounds({ from, until }: { readonly from?: Period; readonly until?: Period }): string {
  return (from ? ` from ${from.text}` : '') + (until ? ` until ${until.text}` : '');
}
