import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { localeOf, readerLocale } from '../../cli/reader-locale.ts';
import { folderWith, startVarde, varde } from './command.ts';

const broken = { 'plan.varde': 'goal Ro { owner }\n' };

test.each([
  ['en', '`owner` wants the name of a stakeholder, role or team.', '1 error in 1 of 1 file (1 element,'],
  [
    'nb',
    '`owner` skal ha navnet på et element av typen `stakeholder`, `role` eller `team`.',
    '1 feil i 1 av 1 fil (1 element,',
  ],
  [
    'nn',
    '`owner` skal ha namnet på eit element av typen `stakeholder`, `role` eller `team`.',
    '1 feil i 1 av 1 fil (1 element,',
  ],
  [
    'sv',
    '`owner` ska ha namnet på ett element av typen `stakeholder`, `role` eller `team`.',
    '1 fel i 1 av 1 fil (1 element,',
  ],
  [
    'da',
    '`owner` skal have navnet på et element af typen `stakeholder`, `role` eller `team`.',
    '1 fejl i 1 af 1 fil (1 element,',
  ],
])('“varde check --locale %s” speaks that language', async (locale, message, summary) => {
  const { stdout, code } = await varde(await folderWith(broken), 'check', '--locale', locale);
  expect(code).toBe(1);
  expect(stdout).toContain(message);
  expect(stdout).toContain(summary);
});

const busy = {
  'plan.varde': `plan P { starts 2026-03-02 }
role Nurse "Nurse"
activity First {
  takes 5d
  by Nurse 100%
}
activity Second {
  takes 2d
  by Nurse 100%
}
`,
};

test.each([
  ['en', '1 delay; the plan ends on 10 March 2026 instead of 6 March 2026.'],
  ['nb', '1 utsettelse; planen slutter 10. mars 2026 i stedet for 6. mars 2026.'],
  ['nn', '1 utsetjing; planen sluttar 10. mars 2026 i staden for 6. mars 2026.'],
  ['sv', '1 senareläggning; planen slutar 10 mars 2026 i stället för 6 mars 2026.'],
  ['da', '1 udsættelse; planen slutter 10. marts 2026 i stedet for 6. marts 2026.'],
])('“varde level --locale %s” speaks that language', async (locale, outcome) => {
  const { stderr, code } = await varde(await folderWith(busy), 'level', 'plan.varde', '--locale', locale);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${outcome}\n` });
});

const careless = { 'a.varde': 'goal  Ro\n', 'b.varde': 'goal Ro2 {\n  ownr X\n}\n' };

test.each([
  ['en', 'Not formatted: 1 of 2 files; varde format does it', 'What begins in line 2 cannot be read'],
  ['nb', 'Ikke formatert: 1 av 2 filer; varde format ordner det', 'Det som begynner på linje 2, kan ikke'],
  ['nn', 'Ikkje formatert: 1 av 2 filer; varde format ordnar det', 'Det som byrjar på linje 2, kan ikkje'],
  ['sv', 'Inte formaterat: 1 av 2 filer; varde format ordnar det', 'Det som börjar på rad 2 kan inte'],
  ['da', 'Ikke formateret: 1 af 2 filer; varde format ordner det', 'Det, der begynder på linje 2, kan ikke'],
])('“varde format --locale %s” speaks that language', async (locale, summary, unread) => {
  const args = ['format', '--check', '--locale', locale];
  const { stdout, stderr, code } = await varde(await folderWith(careless), ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: `a.varde\n${summary}\n` });
  expect(stderr).toContain(`b.varde: ${unread}`);
});

test.each([
  ['en', 'No page has a block to keep up to date'],
  ['nb', 'Ingen side har en blokk å holde oppdatert'],
  ['nn', 'Inga side har ei blokk å halde oppdatert'],
  ['sv', 'Ingen sida har ett block att hålla uppdaterat'],
  ['da', 'Ingen side har en blok at holde opdateret'],
])('“varde docs --locale %s” speaks that language', async (locale, summary) => {
  const { stdout } = await varde(await folderWith({ 'page.md': '# A page\n' }), 'docs', '--locale', locale);
  expect(stdout).toBe(`${summary}\n`);
});

test.each([
  ['C', '1 error in the plan; “varde check plan.varde” tells which.'],
  ['nb_NO', '1 feil i planen; «varde check plan.varde» viser hva som er galt.'],
  ['nn_NO', '1 feil i planen; «varde check plan.varde» viser kva som er gale.'],
  ['sv_SE', '1 fel i planen; ”varde check plan.varde” visar vad som är fel.'],
  ['da_DK', '1 fejl i planen; »varde check plan.varde« viser, hvad der er galt.'],
])(
  'commands that write something tell of errors in the language of the environment: %s',
  async (language, told) => {
    vi.stubEnv('LC_ALL', language);
    const folder = await folderWith(broken);
    const { stderr, code } = await varde(folder, 'export', 'plan.varde', '--format', 'json');
    vi.unstubAllEnvs();
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${told}\n` });
  },
);

test.each([
  ['C', 'varde: “nothing.varde” does not exist.'],
  ['nb_NO', 'varde: «nothing.varde» finnes ikke.'],
  ['nn_NO', 'varde: «nothing.varde» finst ikkje.'],
  ['sv_SE', 'varde: ”nothing.varde” finns inte.'],
  ['da_DK', 'varde: »nothing.varde« findes ikke.'],
])('what is wrong with a file is said in the language of the environment: %s', async (language, told) => {
  vi.stubEnv('LC_ALL', language);
  const { stderr, code } = await varde(await folderWith(broken), 'check', 'nothing.varde');
  vi.unstubAllEnvs();
  expect({ code, stderr }).toEqual({ code: 2, stderr: `${told}\n` });
});

describe.each([
  [
    'nb_NO',
    {
      help: [
        'Bruk: varde check [valg]',
        'Sier hva som er galt',
        'Valg:',
        '(mulige: "text"',
        'ellers: "text")',
        'Eksempler:',
      ],
      misspelt: 'feil: det finnes ikke noe valg «--formt»\n(Mente du --format?)\nLegg til --help',
      wrong: 'feil: «xml» kan ikke stå etter valget «--format <format>». Mulige verdier er text, json',
      missing: 'feil: argumentet «rule» mangler',
      misuse: 'varde: Det finnes ingen regel «no-ower». Mente du «no-owner»?\n',
    },
  ],
  [
    'nn_NO',
    {
      help: [
        'Bruk: varde check [val]',
        'Seier kva som er gale',
        'Val:',
        '(moglege: "text"',
        'elles: "text")',
        'Døme:',
      ],
      misspelt: 'feil: det finst ikkje noko val «--formt»\n(Meinte du --format?)\nLegg til --help',
      wrong: 'feil: «xml» kan ikkje stå etter valet «--format <format>». Moglege verdiar er text, json',
      missing: 'feil: argumentet «rule» manglar',
      misuse: 'varde: Det finst ingen regel «no-ower». Meinte du «no-owner»?\n',
    },
  ],
  [
    'sv_SE',
    {
      help: [
        'Användning: varde check [alternativ]',
        'Säger vad som är fel',
        'Alternativ:',
        '(möjliga: "text"',
        'Exempel:',
      ],
      misspelt: 'fel: det finns inget alternativ ”--formt”\n(Menade du --format?)\nLägg till --help',
      wrong: 'fel: ”xml” kan inte stå efter alternativet ”--format <format>”. Möjliga värden är text, json',
      missing: 'fel: argumentet ”rule” saknas',
      misuse: 'varde: Det finns ingen regel ”no-ower”. Menade du ”no-owner”?\n',
    },
  ],
  [
    'da_DK',
    {
      help: [
        'Brug: varde check',
        'Siger, hvad der er galt',
        'Valgmuligheder:',
        '(mulige: "text"',
        'Eksempler:',
      ],
      misspelt: 'fejl: der findes ingen valgmulighed »--formt«\n(Mente du --format?)\nTilføj --help',
      wrong:
        'fejl: »xml« kan ikke stå efter valgmuligheden »--format <format>«. Mulige værdier er text, json',
      missing: 'fejl: argumentet »rule« mangler',
      misuse: 'varde: Der findes ingen regel »no-ower«. Mente du »no-owner«?\n',
    },
  ],
])('the command itself in the language of the environment: %s', (language, said) => {
  beforeEach(() => void vi.stubEnv('LC_ALL', language));
  afterEach(() => void vi.unstubAllEnvs());

  test('its help', async () => {
    const { stdout, code } = await varde('.', 'check', '--help');
    expect(code).toBe(0);
    for (const text of said.help) expect(stdout).toContain(text);
    expect(stdout).not.toMatch(/\b(Usage|Options|Arguments|choices|default|the|of|with)\b/);
  });

  test('its list of commands', async () => {
    const { stdout } = await varde('.', '--help');
    expect(stdout).toMatch(/^ {2}check \[\p{L}+\] \[paths\.\.\.\]/mu);
    expect(stdout).not.toContain('[options]');
  });

  test.each([
    ['a misspelt option', ['check', '--formt', 'json'], said.misspelt],
    ['a wrong choice', ['check', '--format', 'xml'], said.wrong],
    ['a missing argument', ['explain'], said.missing],
    ['what cannot be carried out', ['explain', 'no-ower'], said.misuse],
  ])('%s', async (_, args, told) => {
    const { stderr, code } = await varde('.', ...args);
    expect(code).toBe(2);
    expect(stderr.startsWith(told)).toBe(true);
  });
});

test('what goes on in “varde serve” is told in the language of the environment, whatever that of its pages', async () => {
  vi.stubEnv('LC_ALL', 'da_DK');
  const serve = startVarde(await folderWith({}), 'serve', '--port', '0', '--locale', 'sv');
  vi.unstubAllEnvs();
  const [preview, editing] = [serve.line(/forhåndsvisning på/), serve.line(/redigér i browseren på/)];
  expect([await preview, await editing]).toHaveLength(2);
  await serve.stop();
});

test('the language of the environment is spoken where no other is asked for', async () => {
  vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
  const folder = await folderWith(broken);
  expect((await varde(folder, 'check')).stdout).toContain('ska ha namnet');
  expect((await varde(folder, 'check', '--locale', 'da')).stdout).toContain('skal have navnet');
  vi.unstubAllEnvs();
});

test('a language that Varde does not speak is refused with those that it does', async () => {
  const { stderr, code } = await varde(await folderWith(broken), 'check', '--locale', 'fi');
  expect(code).toBe(2);
  expect(stderr).toMatch(/en, nb, nn, sv, da/);
});

describe('the environment', () => {
  test.each([
    [{ LANG: 'nb_NO.UTF-8' }, 'nb'],
    [{ LANG: 'no_NO' }, 'nb'],
    [{ LC_ALL: 'da_DK', LANG: 'nb_NO' }, 'da'],
    [{ LC_ALL: '', LC_MESSAGES: 'nn_NO', LANG: 'sv_SE' }, 'nn'],
    [{ LC_ALL: 'C', LANG: 'sv_SE' }, 'en'],
    [{ LANG: 'fi_FI' }, 'en'],
    [{}, 'en'],
  ])('%o asks for %s', (variables, expected) => {
    expect(localeOf(variables)).toBe(expected);
  });
});

test.each([
  ['check --locale nb --formt', 'nb'],
  ['check --locale=da', 'da'],
  ['explain nb', 'en'],
  ['check --locale', 'en'],
  ['check --locale fi', 'en'],
  ['init --locale sv', 'en'],
])('the reader of “varde %s” is told things in %s', (command, locale) => {
  expect(readerLocale(['node', 'varde', ...command.split(' ')])).toBe(locale);
});
