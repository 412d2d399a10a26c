import { expect, test } from 'vitest';
import { readWrittenRhythm } from '../../../../language/syntax/literals/written-rhythm.ts';

test.each([
  ['hver uke', 'every week'],
  ['hver 4. uke', 'every 4 weeks'],
  ['Hver annen uke', 'every 2 weeks'],
  ['annenhver uke', 'every 2 weeks'],
  ['månedlig', 'every month'],
  ['kvar veke', 'every week'],
  ['annankvar veke', 'every 2 weeks'],
  ['årleg', 'every year'],
  ['varje månad', 'every month'],
  ['var 3:e månad', 'every 3 months'],
  ['varannan vecka', 'every 2 weeks'],
  ['kvartalsvis', 'every quarter'],
  ['hver anden uge', 'every 2 weeks'],
  ['hver 1. uge', 'every week'],
  ['ugentligt', 'every week'],
  ['every other month', 'every 2 months'],
  ['weekly', 'every week'],
])('%s is %s', (text, written) => {
  expect(readWrittenRhythm(`${text}  by Kari`)).toMatchObject({ length: text.length, written });
});

test.each(['hver', 'hver gang', 'hvert hus', 'ukentligheten', 'uke', 'every', '4 uker'])(
  '%s is no rhythm',
  (text) => {
    expect(readWrittenRhythm(text)).toBeUndefined();
  },
);
