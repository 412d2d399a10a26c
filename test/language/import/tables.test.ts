import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { tablesCsv } from '../../../language/exchange/tables-csv.ts';
import { tablesXlsx } from '../../../language/exchange/tables-xlsx.ts';
import { readCsv } from '../../../language/import/csv.ts';
import { Unreadable } from '../../../language/import/imported.ts';
import { readXlsxTables } from '../../../language/import/xlsx.ts';
import { locales } from '../../../language/locale/locale.ts';
import { tableWords } from '../../../language/locale/table-words.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { exampleOf } from '../exchange/examples.ts';
import { planOf } from '../parse.ts';
import { linesOf, textOf } from './imported-text.ts';

const options = { locale: 'nb', title: 'Plan' } as const;
const csvOf = (text: string) => readCsv(new TextEncoder().encode(text), options);

const project = `Nr;Oppgavenavn;Fase;Ansvarlig;Ressursnavn;Startdato;Sluttdato;Varighet;Foregående oppgaver;% fullført
1;Kartlegge behov;Forberede;Rektor;Kari [50%], Ola;02.02.2026;06.02.2026;5 dager;;100%
2;Velge leverandør;Forberede;Rektor;Ola;11.02.2026;24.02.2026;2 uker;1FS+2 dager;40 %
3;Beslutning;Forberede;Rådmann;;24.02.2026;24.02.2026;0 d;2;
4;Pilot på 5. trinn;Innføre;Rektor;;25.02.2026;10.03.2026;10d;Beslutning;
`;

test('activities become phases, work and roles with the dates that they had', async () => {
  const imported = await csvOf(project);
  expect(imported.losses.all()).toEqual([]);
  expect(await linesOf(imported)).toEqual([
    'phase Forberede 2026-02-02 2026-02-24',
    'activity Forberede.KartleggeBehov 2026-02-02 2026-02-06',
    'activity Forberede.VelgeLeverandør 2026-02-11 2026-02-24',
    'milestone Forberede.Beslutning 2026-02-24 2026-02-24',
    'phase Innføre 2026-02-25 2026-03-10',
    'activity Innføre.PilotPå5Trinn 2026-02-25 2026-03-10',
  ]);
  expect(await textOf(imported)).toContain(`  activity VelgeLeverandør "Velge leverandør" {
    owner Rektor
    by Ola
    takes 2w
    after KartleggeBehov + 2d
    done 40%
  }`);
});

test('a colleague’s sheet is read as it is meant, and what cannot be is told of', async () => {
  const imported = await csvOf(`Nr;Aktivitet;Ansvarlig;Hvem;Start;Slutt;Avhenger av;Status
1;Forberede;?;;;;;
1.1;Kartlegge;Ola Hansen/Kari Nordmann;Ola Hansen/Kari Nordmann;02.02.2026;06.02.2026;;Ferdig
1.2;Velge;IT/drift;;09.02.2026;13.02.2026;1.1;50 %
2;Innføre;;;;;;
2.1;Pilot;;;16.02.2026;20.02.2026;1.2;Pågår
2.2;Spre;;;23.02.2026;27.02.2026;2.1;Ikke startet
`);
  expect(await linesOf(imported)).toEqual([
    'phase Forberede 2026-02-02 2026-02-13',
    'activity Forberede.Kartlegge 2026-02-02 2026-02-06',
    'activity Forberede.Velge 2026-02-09 2026-02-13',
    'phase Innføre 2026-02-16 2026-02-27',
    'activity Innføre.Pilot 2026-02-16 2026-02-20',
    'activity Innføre.Spre 2026-02-23 2026-02-27',
  ]);
  const text = await textOf(imported);
  expect(text).toContain('by OlaHansen, KariNordmann');
  expect(text).toContain('owner ITDrift');
  expect(text).toMatch(/done 100%[\s\S]*done 50%/);
  expect(text).not.toContain('role Role');
  expect(imported.losses.all()).toEqual([
    ['value', ['Forberede: ?', 'Kartlegge: Kari Nordmann', 'Pilot: Pågår']],
  ]);
});

test.each([
  ['en', 'ID,Task Name,Duration,Start,Finish,Predecessors'],
  ['nb', 'ID,Oppgavenavn,Varighet,Start,Slutt,Foregående oppgaver'],
  ['nn', 'Nr,Oppgåve,Varigheit,Startdato,Sluttdato,Føregåande oppgåver'],
  ['sv', 'Nr,Aktivitetsnamn,Varaktighet,Startdatum,Slutdatum,Föregående aktiviteter'],
  ['da', 'Nr,Opgavenavn,Varighed,Startdato,Slutdato,Foregående opgaver'],
])('headings are known in %s', async (_, head) => {
  const imported = await csvOf(`${head}\n1,A,5d,2026-02-02,2026-02-06,\n2,B,2d,2026-02-09,2026-02-10,1\n`);
  expect(imported.losses.all()).toEqual([]);
  expect(await linesOf(imported)).toEqual([
    'activity A 2026-02-02 2026-02-06',
    'activity B 2026-02-09 2026-02-10',
  ]);
});

test.each([
  ['2026-02-02', '2026-02-06'],
  ['02.02.2026', '6.2.26'],
  ['2026/02/02', '2026/2/6'],
  ['46055', '46059'],
  ['2/2/2026', '2/13/2026'],
  ['man 02.02.26', 'fre 06.02.26'],
  ['2. februar 2026', '6. feb. 2026'],
  ['2026-02-02 08:00', '2026-02-06T16:00'],
])('the days %s to %s are understood', async (start, finish) => {
  const imported = await csvOf(`Task;Start;Finish\nA;${start};${finish}\n`);
  const last = finish.includes('13') ? '2026-02-13' : '2026-02-06';
  expect(await linesOf(imported)).toEqual([`activity A 2026-02-02 ${last}`]);
});

test.each([
  ['3 days?', '3d'],
  ['2 uker', '2w'],
  ['2,5 dager', '2.5d'],
  ['16 timer', '16h'],
  ['1 mån', '1m'],
  ['4 ed', '4d elapsed'],
  ['7', '7d'],
])('the length %s is %s', async (written, expected) => {
  expect(await textOf(await csvOf(`Task\tDuration\nA\t${written}\n`))).toContain(`takes ${expected}\n`);
});

test.each([
  ['1', 'after A'],
  ['1FS+2d', 'after A + 2d'],
  ['1 SS - 1 uke', 'starts with A - 1w'],
  ['1AA', 'ends with A'],
  ['1SF+1d', 'ends when A starts + 1d'],
  ['A + 2 days', 'after A + 2d'],
  ['A, with commas', 'after AWithCommas'],
])('the predecessor %s is read', async (written, expected) => {
  const imported = await csvOf(
    `Task;Duration;Predecessors\nA;1d;\n"A, with commas";1d;\nB;2d;"${written}"\n`,
  );
  expect(imported.losses.all()).toEqual([]);
  expect(await textOf(imported)).toContain(`${expected}\n`);
});

test('what is not understood is named', async () => {
  const imported = await csvOf(
    'Task;Start;Finish;Predecessors;Colour;% complete\nA;soon;2026-02-03;;red;\nB;;;9;;plenty\n',
  );
  expect(imported.losses.all()).toEqual([
    ['column', ['Colour']],
    ['value', ['A: soon', 'B: plenty']],
    ['unknownLink', ['B: 9']],
  ]);
});

test('outline numbers, levels and indents make phases', async () => {
  for (const rows of [
    'WBS;Task;Duration\n1;Top;\n1.1;A;2d\n1.2;B;3d\n',
    'Outline Level;Task;Duration\n1;Top;\n2;A;2d\n2;B;3d\n',
    'Task;Duration\nTop;\n   A;2d\n   B;3d\n',
  ]) {
    const { plan } = await csvOf(rows);
    expect(plan.elements.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'plan Plan',
      'phase Top',
      'activity Top.A',
      'activity Top.B',
    ]);
  }
});

test('risks keep their ratings, causes, owners and responses', async () => {
  const imported = await csvOf(
    'Risiko;Sannsynlighet;Konsekvens;Årsak;Tiltak;Risikoeier;Status\n"Ingen vil; nå";høy;3 - middels;"Sa ""nei""";Samtaler;Rektor;Åpen\n',
  );
  expect(imported.losses.all()).toEqual([]);
  expect(await textOf(imported)).toContain(`risk IngenVilNå "Ingen vil; nå" {
  likelihood 4
  impact 3
  cause "Sa \\"nei\\""
  owner Rektor
  response reduce "Samtaler"
  status open
}`);
});

describe('whatever the encoding', () => {
  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
  ])('%s is read', async (_, encode) => {
    const { plan } = await readCsv(encode(project), options);
    expect(plan.elements.map(({ title }) => title)).toContain('Velge leverandør');
  });

  test.each([
    ['nothing', new Uint8Array(), 'It is empty.'],
    ['spaces', Buffer.from(' \n'), 'It is empty.'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 0]), 'It holds no text.'],
    ['a poem', Buffer.from('Roses are red,\nviolets are blue\n'), 'No row of it holds headings'],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readCsv(bytes, options)).rejects.toThrow(message);
    await expect(readCsv(bytes, options)).rejects.toThrow(Unreadable);
  });

  test('what is no workbook is refused', async () => {
    await expect(readXlsxTables(new Uint8Array(), options)).rejects.toThrow('It is empty.');
    await expect(readXlsxTables(Buffer.from('a;b'), options)).rejects.toThrow('no workbook of Excel');
    await expect(readXlsxTables(Buffer.from('PK\u0003\u0004x'), options)).rejects.toThrow('damaged');
  });
});

test('a workbook is read with its own dates and numbers, below a title, from every sheet that lists work', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Tasks',
        rows: [
          ['Project X'],
          [],
          ['Task', 'Start', 'Finish', '% complete'],
          ['A', new Date('2026-02-02'), new Date('2026-02-06'), 0.5],
        ],
      },
      { name: 'Colours', rows: [['red'], ['blue']] },
    ],
  });
  const imported = await readXlsxTables(bytes, options);
  expect(imported.losses.all()).toEqual([['sheet', ['Colours']]]);
  expect(await textOf(imported)).toContain('done 50%');
  expect(await linesOf(imported)).toEqual(['activity A 2026-02-02 2026-02-06']);
});

test('work that Varde wrote comes back with its dates, in its phases', async () => {
  const plan = await exampleOf('innovation');
  const schedule = schedulePlan(plan);
  const imported = await readXlsxTables(await tablesXlsx(plan, schedule), options);
  const moved = new Set(imported.losses.all().flatMap(([kind, names]) => (kind === 'moved' ? names : [])));
  const lines = new Set((await linesOf(imported)).map((line) => line.replace(/^\S+ \S*?([^.\s]+) /, '')));
  expect(moved.size).toBe(0);
  const points = schedule.elements.filter(({ kind, occurrences }) => kind !== 'phase' && !occurrences);
  const dates = points.map(({ start, finish }) =>
    [start, finish].map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)).join(' '),
  );
  expect(dates.filter((days) => !lines.has(days))).toEqual([]);
});

test.each(locales)(
  'activities in CSV in %s come back with their shares, amounts and dates',
  async (locale) => {
    const plan = await planOf(`plan P { locale ${locale} calendar NO starts 2026-02-02 as of 2026-02-03 }
activity A "Før, under; etter" { takes 2d done 12.5% costs 1_500_000 NOK }
activity B { takes 3d after A done 0% }`);
    const file = tablesCsv(plan, schedulePlan(plan))[`${tableWords(locale).sheets.activity}.csv`] ?? '';
    const { plan: back, losses } = await csvOf(file);
    expect(losses.all()).toEqual([]);
    const [first, second] = back.elements.filter(({ kind }) => kind === 'activity');
    expect(first).toMatchObject({
      title: 'Før, under; etter',
      costs: { amount: 1_500_000, currency: 'NOK' },
      timing: { done: 0.125 },
    });
    expect(second).toMatchObject({ title: 'B', timing: { takes: { value: 3, unit: 'd' } } });
  },
);

test('every heading that Varde writes for work and risks is known again', async () => {
  for (const locale of locales) {
    const plan = { ...(await exampleOf('innovation')), locale };
    const files = tablesCsv(plan, schedulePlan(plan));
    const risks = await csvOf(files[`${tableWords(locale).sheets.risk}.csv`] ?? '');
    expect(risks.losses.all().filter(([kind]) => kind === 'value')).toEqual([]);
    expect(risks.plan.elements.filter(({ kind }) => kind === 'risk').length).toBeGreaterThan(5);
  }
});
