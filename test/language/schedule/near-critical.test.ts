import { expect, test } from 'vitest';
import { isNearCritical } from '../../../language/schedule/near-critical.ts';
import { of, scheduleOf } from './plans.ts';

const head = 'starts 2026-03-02';
const longest = 'activity Longest { takes 20d }';

test.each([
  ['a day of slack', 'takes 19d', true],
  ['a week of slack', 'takes 15d', true],
  ['more than a week of slack', 'takes 14d', false],
  ['no slack: it is critical', 'takes 20d', false],
  ['work that is done', 'takes 19d done 100%', false],
  ['recurring work', 'takes 1d every week until 2026-03-27', false],
])('%s', async (_, timing, isNear) => {
  const schedule = await scheduleOf(head, `${longest}\nactivity Other { ${timing} }`);
  expect(isNearCritical(of(schedule, 'Other'))).toBe(isNear);
});
