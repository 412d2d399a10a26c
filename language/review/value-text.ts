import { isoDay } from '../locale/dates.ts';
import { weekdays } from '../plan/calendar.ts';
import { isDayProperty } from '../plan/day-properties.ts';
import type { Id } from '../plan/element.ts';
import type { DayRange, Duration, Money, Period, Recurrence } from '../plan/literals.ts';
import { writtenDuration, writtenMoney, writtenRecurrence } from '../plan/written.ts';
import { isReference } from './references.ts';

/** Where a number is a share that people write as per cent; of what is `realised` its values are. */
const shares = new Set('done capacity share realised'.split(' '));

/** The words of the language for properties that the model calls otherwise. */
const words: Readonly<Record<string, string>> = {
  waitsFor: 'after',
  notBefore: 'not before',
  asLateAsPossible: 'as late as possible',
  heldBy: 'held by',
  reportsTo: 'reports to',
  partOf: 'part of',
  sitsIn: 'sits in',
  basedOn: 'based on',
  dataSource: 'source',
  asOf: 'as of',
  notes: 'note',
  links: 'link',
  responses: 'response',
  valueFiles: 'values',
};

const linkWords: Readonly<Record<string, string>> = {
  'finish-start': '',
  'start-start': 'starts with ',
  'finish-finish': 'ends with ',
  'start-finish': 'ends when starts ',
};

/** Returns a property as the text of a plan calls it: `not before`. */
export function propertyWords(property: string): string {
  return words[property] ?? property;
}

/** Returns a value much as the text of a plan writes it, with titles in the place of names; nothing for what is unsaid. */
export function valueText(property: string, value: unknown, titleOf: (id: Id) => string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return isReference(property) ? titleOf(value) : value;
  if (typeof value === 'number') return numberText(property, value);
  if (typeof value !== 'object') return '✓';
  if (Array.isArray(value)) return value.map((item) => valueText(property, item, titleOf)).join(', ');
  return objectText(property, value as Record<string, unknown>, titleOf);
}

function numberText(property: string, value: number): string {
  if (isDayProperty(property)) return isoDay(value);
  if (property === 'week') return weekdays[value] ?? '';
  return shares.has(property) ? `${Math.round(value * 10_000) / 100}%` : String(value);
}

function objectText(property: string, value: Record<string, unknown>, titleOf: (id: Id) => string): string {
  if ('currency' in value) return writtenMoney(value as unknown as Money);
  if ('interval' in value) return writtenRecurrence(value as unknown as Recurrence);
  if ('elapsed' in value) return writtenDuration(value as unknown as Duration);
  if ('text' in value && 'first' in value) return (value as unknown as Period).text;
  if ('first' in value) return rangeText(value as unknown as DayRange);
  if ('today' in value) return ratingText(value);
  if ('predecessor' in value) return linkText(value, titleOf);
  return Object.entries(value)
    .map(([name, inner]) => valueText(name === 'value' ? property : name, inner, titleOf))
    .filter((text) => text !== '')
    .join(' ');
}

function rangeText({ first, last }: DayRange): string {
  return first === last ? isoDay(first) : `${isoDay(first)} .. ${isoDay(last)}`;
}

function ratingText({ today, needed, after }: Record<string, unknown>): string {
  const aim = needed ?? after;
  return aim === undefined ? String(today) : `${today} → ${aim}`;
}

function linkText({ type, predecessor, lag }: Record<string, unknown>, titleOf: (id: Id) => string): string {
  const { value } = (lag ?? { value: 0 }) as Duration;
  const sign = value < 0 ? ' - ' : ' + ';
  const apart = lag ? sign + writtenDuration({ ...(lag as Duration), value: Math.abs(value) }) : '';
  return `${linkWords[String(type)] ?? ''}${titleOf(String(predecessor))}${apart}`;
}
