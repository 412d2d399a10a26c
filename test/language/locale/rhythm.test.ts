import { expect, test } from 'vitest';
import { rhythmTexts } from '../../../language/locale/report/rhythm.ts';

test.for([
  ['en', 'every week', 'every 2 years', 'every 4 weeks'],
  ['nb', 'hver uke', 'hvert 2. år', 'hver 4. uke'],
  ['nn', 'kvar veke', 'kvart 2. år', 'kvar 4. veke'],
  ['sv', 'varje vecka', 'vartannat år', 'var 4:e vecka'],
  ['da', 'hver uge', 'hvert 2. år', 'hver 4. uge'],
] as const)('what comes back is told in %s', ([locale, weekly, everyOtherYear, everyFourWeeks]) => {
  const text = rhythmTexts[locale];
  expect([text(1, 'week'), text(2, 'year'), text(4, 'week')]).toEqual([
    weekly,
    everyOtherYear,
    everyFourWeeks,
  ]);
});
