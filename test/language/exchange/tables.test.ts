import { readXlsx } from 'hucre/xlsx';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tablesCsv } from '../../../language/exchange/tables-csv.ts';
import { tablesXlsx } from '../../../language/exchange/tables-xlsx.ts';
import { locales } from '../../../language/locale/locale.ts';
import { tableWords } from '../../../language/locale/table-words.ts';
import { schedulePlan } from '../../../language/schedule/schedule-plan.ts';
import { planOf } from '../parse.ts';
import { exampleOf } from './examples.ts';

const hostile = `
plan P "Plan" { locale nb starts 2026-02-02 }
activity A "=HYPERLINK(\\"http://evil\\",\\"x\\")" { takes 5d why "-2+3" done 40% costs 40_000 NOK due 2026-03-01 }
milestone M "@SUM(A1)" { after A + 2d }
risk R "+1 & <b>" { likelihood 4 -> 2 impact 3 response reduce "\\"Samtaler\\", ofte" by A }
team T "T" { meets every 4 weeks }
`;

describe('a workbook', () => {
  test('has a sheet for each kind that the plan has any of, in the plan’s language', async () => {
    const sheets = await readXlsxFile(Buffer.from(await xlsxOf(hostile)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Aktiviteter',
      'Milepæler',
      'Grupper',
      'Risikoer',
      'Om planen',
    ]);
  });

  test('is read by another library with days as days, shares and amounts as numbers, and formulas as texts', async () => {
    const rows = await readSheet(Buffer.from(await xlsxOf(hostile)), 'Aktiviteter');
    const [head = [], row = []] = rows;
    const cells = Object.fromEntries(head.map((heading, index) => [heading, row[index]]));
    expect(cells).toEqual({
      Navn: 'A',
      Tittel: '=HYPERLINK("http://evil","x")',
      Start: new Date('2026-02-02'),
      Slutt: new Date('2026-02-06'),
      Varighet: '5d',
      Ferdig: 0.4,
      'Slakk i arbeidsdager': 0,
      Kritisk: true,
      Frist: new Date('2026-03-01'),
      Begrunnelse: '-2+3',
      Beløp: 40_000,
      Valuta: 'NOK',
    });
  });

  test('holds its head still, filters by it, and has no formula, macro or link to anything outside', async () => {
    const { sheets, properties } = await readXlsx(await xlsxOf(hostile), { readStyles: true });
    expect(sheets.map(({ freezePane }) => freezePane?.rows)).toEqual([1, 1, 1, 1, 1]);
    expect(sheets[0]?.autoFilter?.range).toBe('A1:L2');
    expect(
      sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])]).filter(({ formula }) => formula),
    ).toEqual([]);
    expect(properties?.lastModifiedBy).toBe('Varde');
    const parts = Buffer.from(await xlsxOf(hostile)).toString('latin1');
    expect(parts).not.toMatch(/vbaProject|externalLink/);
  });

  test('is the same each time', async () => {
    expect(await xlsxOf(hostile)).toEqual(await xlsxOf(hostile));
  });

  test('of a plan without elements opens all the same', async () => {
    const sheets = await readXlsxFile(Buffer.from(await xlsxOf('plan P "Plan" { locale en }')));
    expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
      [
        'About the plan',
        [
          ['Name', 'Title'],
          ['P', 'Plan'],
        ],
      ],
    ]);
  });

  test('of texts that XML cannot hold opens all the same', async () => {
    const [title, cell] = ['Pl\uFFFEan', 'A\u0001B\uFFFFC'];
    const workbook = await xlsxOf(
      `plan P "${title}" { locale en starts 2026-03-02 } activity A "${cell}" { takes 1d }`,
    );
    const rows = await readSheet(Buffer.from(workbook), 'Activities');
    expect(rows[1]?.slice(0, 2)).toEqual(['A', 'A\uFFFDB\uFFFDC']);
    const { properties } = await readXlsx(workbook);
    expect(properties?.title).toBe('Pl\uFFFDan');
  });

  test('holds every activity of an example with the dates of its schedule', async () => {
    const plan = await exampleOf('innovation');
    const schedule = schedulePlan(plan);
    const rows = await readSheet(Buffer.from(await tablesXlsx(plan, schedule)), 'Aktiviteter');
    const [head = [], ...activities] = rows;
    const [name, start] = ['Navn', 'Start'].map((heading) => head.indexOf(heading));
    const read = new Map(activities.map((row) => [row[name ?? -1], row[start ?? -1]]));
    const planned = schedule.elements.filter(({ kind }) => kind === 'activity');
    expect(planned.length).toBeGreaterThan(20);
    expect(planned.map(({ id }) => Number(read.get(id)) / 86_400_000)).toEqual(
      planned.map(({ start }) => start),
    );
  });
});

test('CSV has a file for each kind, in which formulas begin with an apostrophe', async () => {
  const plan = await planOf(hostile);
  const files = tablesCsv(plan, schedulePlan(plan));
  expect(Object.keys(files)).toEqual([
    'Aktiviteter.csv',
    'Milepæler.csv',
    'Grupper.csv',
    'Risikoer.csv',
    'Om planen.csv',
  ]);
  expect(files['Milepæler.csv']).toBe(
    "\uFEFFNavn;Tittel;Dato;Ferdig;Slakk i arbeidsdager;Kritisk;Etter\r\nM;'@SUM(A1);2026-02-10;0%;0;ja;A + 2d\r\n",
  );
  expect(files['Risikoer.csv']).toContain("R;'+1 & <b>;4;3;12;2;");
  expect(files['Risikoer.csv']).toContain(
    '"Redusere: ""Samtaler"", ofte (=HYPERLINK(""http://evil"",""x""))"',
  );
  expect(files['Grupper.csv']).toContain('Hver 4. uke');
});

test.each([
  ['en', 'A,A,2026-02-02,2026-02-03,2d,12.5%,0,yes'],
  ['nb', 'A;A;2026-02-02;2026-02-03;2d;12,5%;0;ja'],
  ['nn', 'A;A;2026-02-02;2026-02-03;2d;12,5%;0;ja'],
  ['sv', 'A;A;2026-02-02;2026-02-03;2d;12,5%;0;ja'],
  ['da', 'A;A;2026-02-02;2026-02-03;2d;12,5%;0;ja'],
] as const)('CSV in %s is as a spreadsheet of that language reads it', async (locale, row) => {
  const plan = await planOf(`plan P { locale ${locale} starts 2026-02-02 }
activity A { takes 2d done 12.5% }`);
  const { sheets } = tableWords(locale);
  const [, first] = tablesCsv(plan, schedulePlan(plan))[`${sheets.activity}.csv`]?.split('\r\n') ?? [];
  expect(first).toBe(row);
});

test('a benefit tells what it is worth, when, and how much of it is real', async () => {
  const plan = await planOf(
    'benefit B "Time" { is efficiency amount 1_200_000 NOK per year from 2027-01 realised 30% on 2026-12, 60% on 2027-03 }',
  );
  expect(tablesCsv({ ...plan, locale: 'sv' }, schedulePlan(plan))['Nyttor.csv']).toBe(
    '\uFEFFNamn;Titel;Typ;Belopp;Valuta;Hur ofta;Start;Realiserat\r\n' +
      'B;Time;Frigjord tid eller resurser;1200000;NOK;Varje år;2027-01-01;"30\u00a0% 2026-12; 60\u00a0% 2027-03"\r\n',
  );
});

test('every heading of a language names one column, and every sheet one kind', () => {
  for (const { sheets } of locales.map(tableWords)) {
    const names = Object.values(sheets);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
  }
});

async function xlsxOf(source: string): Promise<Uint8Array> {
  const plan = await planOf(source);
  return tablesXlsx(plan, schedulePlan(plan));
}
