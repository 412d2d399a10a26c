import { expect, test } from 'vitest';
import { reportOf } from '../../../language/report/report.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { context, linesOf, tableLines } from './texts.ts';

const text = `plan Night "Digitalt nattilsyn" {
  locale nb
  starts 2026-01-05
  due 2026-02-27
  as of 2026-01-19
  owner Head
}
role Head "Rektor" { held by "Kari Nordmann" }
team Board "Styret" { level strategic }
phase Prepare "Forberede" {
  activity Map "Kartlegge" { takes 5d owner Head done 100% baseline 2026-01-05 .. 2026-01-07 }
  activity Buy "Kjøpe" { takes 10d after Map by Head 120% started 2026-01-12 baseline 2026-01-12 .. 2026-02-27 }
  gate Ready "Klar?" { after Buy by Board criteria "Alt virker" }
}
decision Vendor "Valg av leverandør" { by Board on 2026-01-09 options "A", "B" }
decision Pilot "Hvor begynner vi?" { by Board on 2026-01-08 chosen "Nord" why "De vil." }
risk Net "Nettet svikter" { likelihood 4 -> 2 impact 4 response reduce "Prøve nettet" by Buy }
risk Talk "Rykter" { likelihood 2 impact 2 }
`;

async function steering(more = '', findings: readonly string[] = []) {
  const plan = await planOf(text + more);
  return reportOf(plan, schedulePlan(plan), 'steering', { ...context, findings });
}

test('it says below its title for whom it is, who answers for the plan, and of which day it tells', async () => {
  const document = await steering();
  expect(document).toMatchObject({ title: 'Statusrapport', subject: 'Digitalt nattilsyn', locale: 'nb' });
  expect(document.facts).toEqual([
    { name: 'Til', value: 'Styret' },
    { name: 'Ansvarlig', value: 'Rektor, Kari Nordmann' },
    { name: 'Planperiode', value: '5. januar 2026 – 30. januar 2026' },
    { name: 'Status per', value: '19. januar 2026' },
  ]);
});

test('it tells in brief how the plan stands', async () => {
  const lines = linesOf(await steering());
  expect(lines.slice(0, lines.indexOf('# Framdrift'))).toEqual([
    '# Kort fortalt',
    'Sluttdato: Arbeidet slutter 30. januar 2026, 20 arbeidsdager før fristen 27. februar 2026.',
    'Avtalte datoer: 1 av 2 avtalte sluttdatoer holder. Lengst unna er «Kartlegge»: 2 arbeidsdager senere.',
    'Framdrift: 1 av 2 aktiviteter er ferdige, og 1 pågår.',
    'Forsinket: Ingenting ligger bak planen.',
    'Kritisk nå: En forsinkelse her flytter sluttdatoen: «Kjøpe» og «Klar?».',
    'Det neste: «Klar?» 30. januar 2026.',
    'Til beslutning: «Valg av leverandør» (skulle vært tatt innen 9. januar 2026).',
    expect.stringMatching(/^Kapasitet: Rektor er satt opp med 120\s% og har 100\s%, 19\.–30\. jan\. 2026\.$/),
    'Risiko: 1 av 2 vurderte risikoer er høy i dag, ingen når tiltakene har virket. Høy risiko i dag: «Nettet svikter».',
  ]);
});

test('tables tell what has moved, what is to be decided and what is done about the risks', async () => {
  const document = await steering();
  expect(tableLines(document, 'Beslutninger som skal tas')).toEqual([
    'Hva | Besluttes av | Når | Alternativer',
    'Valg av leverandør | Styret | 9. januar 2026 | A; B',
  ]);
  expect(tableLines(document, 'Beslutninger som er tatt')?.[1]).toBe(
    'Hvor begynner vi? | Styret | 8. januar 2026 | Nord | De vil.',
  );
  expect(tableLines(document, 'Beslutningspunkter framover')?.[1]).toBe(
    'Klar? | 30. januar 2026 | Styret | Alt virker',
  );
  expect(tableLines(document, 'De viktigste risikoene')).toEqual([
    'Risiko | I dag | Etter tiltak | Tiltak',
    'Nettet svikter | 16, høy | 8, middels | Prøve nettet',
    'Rykter | 4, lav | 4, lav | ingenting ennå',
  ]);
});

test('what the rules find stands at its end', async () => {
  expect(linesOf(await steering('', ['Målet har ingen eier.'])).slice(-2)).toEqual([
    '# Svake punkter i planen',
    'Målet har ingen eier.',
  ]);
  expect(linesOf(await steering())).not.toContain('# Svake punkter i planen');
});

test.for([
  ['en', 'The work ends on 20 March 2026, 15 working days after the deadline of 27 February 2026.'],
  ['nb', 'Arbeidet slutter 20. mars 2026, 15 arbeidsdager etter fristen 27. februar 2026.'],
  ['nn', 'Arbeidet sluttar 20. mars 2026, 15 arbeidsdagar etter fristen 27. februar 2026.'],
  ['sv', 'Arbetet slutar 20 mars 2026, 15 arbetsdagar efter tidsfristen 27 februari 2026.'],
  ['da', 'Arbejdet slutter 20. marts 2026, 15 arbejdsdage efter fristen 27. februar 2026.'],
])('it is in the language of the plan, %s', async ([locale, sentence]) => {
  const plan = await planOf(`plan P { locale ${locale} starts 2026-03-02 due 2026-02-27 }
    activity A { takes 15d }`);
  expect(linesOf(reportOf(plan, schedulePlan(plan), 'steering', context))[1]).toContain(sentence);
});

test('a plan of which nothing can be told has an empty report', async () => {
  const plan = await planOf('plan P { locale nb }');
  expect(reportOf(plan, schedulePlan(plan), 'steering', context).blocks).toEqual([]);
});

test('what the rules find is told without the words of the language', async () => {
  const document = await steering('', ['«Kjøpe» mangler `why`.', '«Klar?» har ingen `gate`.']);
  expect(linesOf(document).slice(-2)).toEqual([
    '«Kjøpe» mangler «Begrunnelse».',
    '«Klar?» har ingen «gate».',
  ]);
});
