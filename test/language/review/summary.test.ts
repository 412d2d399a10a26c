import { describe, expect, test } from 'vitest';
import { locales } from '../../../language/locale/locale.ts';
import { quotedNames } from '../../../language/review/names.ts';
import { reviewOf } from '../../../language/review/review.ts';
import { summaryOf } from '../../../language/review/summary.ts';
import { versionOf } from './versions.ts';

async function summary(locale: string, before: string, after: string) {
  const head = `plan P "Digitalt nattilsyn" { locale ${locale} calendar NO starts 2026-01-05 }\n`;
  const one = await versionOf({ 'plan.varde': head + before });
  const other = await versionOf({ 'plan.varde': head + after });
  return summaryOf(reviewOf(one, other), quotedNames(one, other));
}

const before = `
role Lead "Leder" { capacity 50% }
role Kari "Kari"
activity Procure "Anskaffelse" { takes 10d owner Kari }
activity Train "Opplæring" { takes 12d }
milestone Live "Idriftsettelse" { after Procure after Train due 2026-01-31 }
risk Net "Nettet er ustabilt" { likelihood 2 impact 4 }
benefit Hours "Frigjort nattid" { amount 1_200_000 NOK per year from 2027-01 }
`;
const after = before
  .replace('takes 10d owner Kari', 'takes 22d owner Lead by Lead 80%')
  .replace('likelihood 2', 'likelihood 4')
  .replace('2027-01', '2027-02');

test('a summary in ten lines, the most important first', async () => {
  const { headline, lines } = await summary('nb', before, after);
  expect(headline).toBe('«Idriftsettelse» utsettes 10 arbeidsdager, fra 20. januar 2026 til 3. februar 2026');
  expect(lines).toEqual([
    '«Anskaffelse» tar 12 arbeidsdager lenger. Kritisk nå: «Anskaffelse»',
    '«Idriftsettelse» bryter nå fristen 31. januar 2026 med 2 arbeidsdager',
    'Risikoen «Nettet er ustabilt» er blitt rød (4 × 4), uten tiltak',
    '«Leder» er satt opp med 80\u00a0% og har 50\u00a0%, 5. jan.–3. feb. 2026',
    'Ingen slakk igjen for «Anskaffelse»',
    'Gevinsten «Frigjort nattid»: −100\u00a0000 NOK i 2027',
    '«Anskaffelse» går fra «Kari» til «Leder»',
    '3 endringer: 0 nye, 0 tatt ut, 3 endret',
    expect.stringMatching(/^Funn: \d+ nye, \d+ borte$/),
  ]);
});

describe.each(locales)('in %s', (locale) => {
  test('every sentence is there and none is that of another language', async () => {
    const { headline, lines } = await summary(locale, before, after);
    const english = locale === 'en' ? undefined : await summary('en', before, after);
    for (const line of [headline, ...lines]) {
      expect(line).not.toMatch(/undefined|NaN/);
      expect(english?.lines ?? []).not.toContain(line);
    }
  });
});

test('an end that moves over a weekend alone moves by calendar days', async () => {
  const end = (day: string) => `milestone End "Slutt" { on ${day} }`;
  const { headline } = await summary('nb', end('2026-03-13'), end('2026-03-14'));
  expect(headline).toBe('«Slutt» utsettes 1 kalenderdag, fra 13. mars 2026 til 14. mars 2026');
});

test.each([
  ['nb', '1 endring: 1 ny, 0 tatt ut, 0 endret'],
  ['nn', '1 endring: 1 ny, 0 tekne ut, 0 endra'],
  ['sv', '1 ändring: 1 ny, 0 borttagna, 0 ändrade'],
  ['da', '1 ændring: 1 ny, 0 taget ud, 0 ændret'],
])('one new thing is in the singular in %s', async (locale, counts) => {
  const { lines } = await summary(locale, 'goal A "A"', 'goal A "A" role B "B"');
  expect(lines).toContain(counts);
});

test('a plan that is the same says so', async () => {
  expect(await summary('da', before, before)).toEqual({
    headline: 'Digitalt nattilsyn slutter fortsat 20. januar 2026',
    lines: ['Intet i planen er ændret.'],
  });
});
