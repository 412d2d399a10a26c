import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, Hover, InlayHint } from 'vscode-languageserver-protocol';
import type { Locale } from '../../language/locale/locale.ts';
import { Client } from './client.ts';

const files = {
  'plan.varde': `plan Tilsyn "Digitalt tilsyn" { starts 2026-01-12 owner Kari }
role Kari "Leder"
role Ola
goal Ro { wyh "Søvn." owner Kari }
phase Drift { activity Kurs { takes 3d by Kari } }
phase Slutt
`,
};

interface Told {
  readonly message: string;
  readonly fix: string;
  readonly lens: string;
  readonly hover: string;
  readonly hint: string;
  readonly refused: string;
  readonly move: string;
}

/** What a reader of each language is told and offered. */
const told: Readonly<Record<Locale, Told>> = {
  en: {
    message: '`wyh` opens no property. Did you mean `why`?',
    fix: 'Write `why`',
    lens: '3 references',
    hover: 'used by',
    hint: 'critical',
    refused: 'There is a role `Ola` in plan.varde already.',
    move: 'Move to the phase `Slutt`',
  },
  nb: {
    message: 'Ingen egenskap heter `wyh`. Mente du `why`?',
    fix: 'Skriv `why`',
    lens: '3 henvisninger',
    hover: 'brukt av',
    hint: 'kritisk',
    refused: '`role Ola` finnes allerede i plan.varde.',
    move: 'Flytt til fasen `Slutt`',
  },
  nn: {
    message: 'Ingen eigenskap heiter `wyh`. Meinte du `why`?',
    fix: 'Skriv `why`',
    lens: '3 tilvisingar',
    hover: 'brukt av',
    hint: 'kritisk',
    refused: '`role Ola` finst alt i plan.varde.',
    move: 'Flytt til fasen `Slutt`',
  },
  sv: {
    message: 'Ingen egenskap heter `wyh`. Menade du `why`?',
    fix: 'Skriv `why`',
    lens: '3 hänvisningar',
    hover: 'används av',
    hint: 'kritisk',
    refused: '`role Ola` finns redan i plan.varde.',
    move: 'Flytta till fasen `Slutt`',
  },
  da: {
    message: 'Ingen egenskab hedder `wyh`. Mente du `why`?',
    fix: 'Skriv `why`',
    lens: '3 henvisninger',
    hover: 'brugt af',
    hint: 'kritisk',
    refused: '`role Ola` findes allerede i plan.varde.',
    move: 'Flyt til fasen `Slutt`',
  },
};

const settings = (language: string): object => ({
  language,
  codeLens: { references: true, diagrams: false },
});

let client: Client;
beforeAll(async () => {
  client = await Client.start(files, {
    locale: 'nb-NO',
    settings: settings('auto'),
    commands: ['varde.showReferences'],
  });
});
afterAll(() => client.stop());

test('an editor is spoken to in its own language, while nothing else is set', async () => {
  await untilTold('nb');
});

describe.each(Object.keys(told) as Locale[])('a reader of %s', (locale) => {
  const expected = told[locale];
  beforeAll(() => client.set(settings(locale)));

  test('is told what is wrong, without an edit', async () => {
    await untilTold(locale);
  });

  test('is offered to mend it', async () => {
    expect(await actionTitles(3, 11)).toContain(expected.fix);
  });

  test('is offered to rewrite a plan', async () => {
    expect(await actionTitles(4, 16)).toContain(expected.move);
  });

  test('is told where a role is used', async () => {
    const { contents } = await client.ask<Hover>('textDocument/hover', 'plan.varde', {
      line: 1,
      character: 5,
    });
    expect(JSON.stringify(contents)).toContain(`_${expected.hover}_`);
  });

  test('sees how often it is used', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', file());
    expect(lenses.map(({ command }) => command?.title)).toContain(expected.lens);
  });

  test('sees how much work can move', async () => {
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 60 } };
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { ...file(), range });
    expect(hints.map(({ label }) => label)).toContain(expected.hint);
  });

  test('is told why something cannot be renamed', async () => {
    const renaming = client.ask(
      'textDocument/rename',
      'plan.varde',
      { line: 1, character: 5 },
      { newName: 'Ola' },
    );
    await expect(renaming).rejects.toThrow(expected.refused);
  });
});

function file(): { readonly textDocument: { readonly uri: string } } {
  return { textDocument: { uri: client.uri('plan.varde') } };
}

async function untilTold(locale: Locale): Promise<void> {
  await client.untilProblems('plan.varde', (all) =>
    all.some(({ message }) => message === told[locale].message),
  );
}

async function actionTitles(line: number, character: number): Promise<string[]> {
  const place = { line, character };
  const context = { diagnostics: [] };
  const asked = { ...file(), range: { start: place, end: place }, context };
  return (await client.request<CodeAction[]>('textDocument/codeAction', asked)).map(({ title }) => title);
}
