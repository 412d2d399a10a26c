import { expect, it } from 'vitest';
import { whyOf } from '../../../language/schedule/why.ts';
import { scheduleOf } from './plans.ts';

it('leads from a date to its root', async () => {
  const schedule = await scheduleOf(
    'starts 2026-03-02',
    `activity Buy { starts 2026-03-09
      takes 3d }
    phase P {
      milestone Bought { after Buy }
      activity Install { after Bought }
    }
    activity Train { starts with P.Install + 1d }
    activity Short
    gate Ready { after Train, Short }`,
  );
  const chain = (id: string) =>
    whyOf(schedule, id).map(({ element, reason }) => `${element.id}: ${reason.type}`);
  expect(chain('Ready')).toEqual([
    'Ready: predecessor',
    'Train: predecessor',
    'P.Install: predecessor',
    'P.Bought: predecessor',
    'Buy: fixed-date',
  ]);
  expect(chain('P')).toEqual(['P: child', 'P.Bought: predecessor', 'Buy: fixed-date']);
  expect(chain('Nobody')).toEqual([]);
});
