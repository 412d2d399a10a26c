import { isoDay } from '../locale/dates.ts';
import { percentOf } from '../locale/numbers.ts';
import type { Id } from '../plan/element.ts';
import type { Timing, Work } from '../plan/work.ts';
import { writtenDuration, writtenMoney, writtenRecurrence } from '../plan/written.ts';
import { block } from '../start/phases.ts';
import { quote } from '../syntax/values.ts';
import { commonLines, heading, nameIn, onOneLine } from './element-text.ts';

/** Returns work as a plan writes it, with the work that it encloses. */
export function workText(work: Work, inside: (id: Id) => readonly Work[]): string {
  const lines = [
    ...(work.kind === 'activity' && work.is ? [`is ${work.is}`] : []),
    ...(work.owner === undefined ? [] : [`owner ${nameIn(work.owner)}`]),
    ...(work.by.length === 0 ? [] : [`by ${work.by.map(shareText).join(', ')}`]),
    ...timingLines(work.timing),
    ...(work.costs ? [`costs ${writtenMoney(work.costs)}`] : []),
    ...(work.why === undefined ? [] : [`why ${quote(onOneLine(work.why))}`]),
    ...commonLines(work),
  ];
  const nested = inside(work.id).map((inner) => workText(inner, inside));
  return lines.length + nested.length === 0 ? heading(work) : block(heading(work), lines, nested);
}

function shareText({ party, share }: Work['by'][number]): string {
  return share === undefined ? nameIn(party) : `${nameIn(party)} ${percent(share)}`;
}

function timingLines(timing: Timing): string[] {
  const { takes, effort, every, waitsFor, starts, ends, on, notBefore, due, baseline } = timing;
  const { started, finished, done, asLateAsPossible } = timing;
  const day = (word: string, value: number | undefined) =>
    value === undefined ? [] : [`${word} ${isoDay(value)}`];
  return [
    ...(every ? [writtenRecurrence(every)] : []),
    ...(takes ? [`takes ${writtenDuration(takes)}`] : []),
    ...(effort ? [`effort ${writtenDuration(effort)}`] : []),
    ...waitsFor.map(linkText),
    ...day('starts', starts),
    ...day('ends', ends),
    ...day('on', on),
    ...day('not before', notBefore),
    ...day('due', due),
    ...(asLateAsPossible ? ['as late as possible'] : []),
    ...(baseline ? [`baseline ${isoDay(baseline.first)} .. ${isoDay(baseline.last)}`] : []),
    ...day('started', started),
    ...day('finished', finished),
    ...(done === undefined ? [] : [`done ${percent(done)}`]),
  ];
}

function linkText({ type, predecessor, lag }: Timing['waitsFor'][number]): string {
  const sign = lag && lag.value < 0 ? '-' : '+';
  const size = lag && { ...lag, value: Math.abs(lag.value) };
  const later = size && size.value !== 0 ? ` ${sign} ${writtenDuration(size)}` : '';
  const name = nameIn(predecessor);
  switch (type) {
    case 'finish-start':
      return `after ${name}${later}`;
    case 'start-start':
      return `starts with ${name}${later}`;
    case 'finish-finish':
      return `ends with ${name}${later}`;
    case 'start-finish':
      return `ends when ${name} starts${later}`;
  }
}

function percent(share: number): string {
  return `${percentOf(share)}%`;
}
