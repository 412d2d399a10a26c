import { daysInMonth, toDay } from '../../plan/days.ts';
import type { Day } from '../../plan/literals.ts';
import { firstDay, lastDay } from '../../schedule/civil-days.ts';

const parts: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<short>\\d\\d)',
  MM: '(?<month>\\d\\d)',
  M: '(?<month>\\d\\d?)',
  DD: '(?<day>\\d\\d)',
  D: '(?<day>\\d\\d?)',
  HH: '(?<hour>\\d\\d)',
  H: '(?<hour>\\d\\d?)',
  mm: '(?<minute>\\d\\d)',
  ss: '\\d\\d',
  X: '(?<seconds>\\d+(?:\\.\\d+)?)',
  x: '(?<milliseconds>\\d+)',
};

/** Returns what reads dates of a format such as `DD.MM.YYYY HH:mm`, as days since 1970 with the time as a fraction. */
export function dayReader(format: string): (text: string) => Day | undefined {
  const pattern = format.replace(
    /YYYY|YY|MM?|DD?|HH?|mm|ss|X|x|[^A-Za-z]/g,
    (part) => parts[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  const wanted = new RegExp(`^${pattern}$`);
  return (text) => {
    const groups = (wanted.exec(text) ?? /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(text))?.groups;
    return groups && dayOf(groups);
  };
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): Day | undefined {
  const { year, short, month = '1', day = '1', hour = '0', minute = '0', seconds, milliseconds } = groups;
  if (seconds !== undefined) return within(Number(seconds) / 86_400);
  if (milliseconds !== undefined) return within(Number(milliseconds) / 86_400_000);
  const ofYear = year === undefined ? 2000 + Number(short ?? 0) : Number(year);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (Number(day) < 1 || Number(day) > daysInMonth(ofYear, Number(month))) return undefined;
  return within(toDay(ofYear, Number(month), Number(day)) + Number(hour) / 24 + Number(minute) / 1440);
}

function within(day: Day): Day | undefined {
  return day >= firstDay && day <= lastDay ? day : undefined;
}
