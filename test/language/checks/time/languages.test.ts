import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../../../language/locale/locale.ts';
import { findingsIn, planText } from '../findings.ts';

const files = {
  'plan.varde': planText(
    'starts 2026-03-02 due 2026-06-01 as of 2026-03-16',
    `calendar Never { week sat closed 1999-01-01 .. 2100-12-31 }
    role Ghost { calendar Never }
    role Nurse { capacity 50% }
    activity A { takes 1d after B }
    activity B { takes 1d after A }
    activity Closed { takes 2d starts 2026-03-21 by Nurse 80% }
    activity Late { takes 10d due 2026-03-10 }
    activity Fixed { takes 2d starts 2026-03-16 after Late }
    activity Beyond { takes 2d starts 2026-07-01 finished 2026-07-02 }
    activity Effort { effort 5d }
    activity Nothing { takes 0d }
    activity Nobody { takes 1d by Ghost }
    activity Short
    phase Agreed { baseline 2026-03-02 .. 2026-03-03 activity Work { takes 20d } }`,
  ),
  'endless.varde': `plan Endless { starts 2026-03-02 }
    activity Weekly { every week }
    activity After { takes 1d after Weekly }`,
};

const timeRules = globSync('*.ts', {
  cwd: new URL('../../../../language/checks/time/', import.meta.url),
})
  .map((path) => path.replace(/\.ts$/, ''))
  .sort();

async function saidIn(locale: (typeof locales)[number]): Promise<string[]> {
  const findings = await findingsIn(files, undefined, locale);
  return findings
    .filter(({ rule }) => timeRules.includes(rule))
    .flatMap(({ rule, message, related }) => [
      `${rule}: ${message}`,
      ...related.map((other) => `${rule} (${other.message})`),
    ]);
}

test('every rule about time speaks the language of its reader', async () => {
  const english = await saidIn('en');
  expect([...new Set(english.map((text) => text.replace(/[: ].*/, '')))].sort()).toEqual(timeRules);
  for (const locale of locales.filter((each) => each !== 'en')) {
    const said = await saidIn(locale);
    expect(said).toHaveLength(english.length);
    expect(said.filter((text) => english.includes(text))).toEqual([]);
    expect(said.join('\n')).not.toContain('undefined');
  }
});
