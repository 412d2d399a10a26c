import { afterEach, describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { type Abilities, Client } from './client.ts';

let client: Client;
afterEach(() => client.stop());

const plan = `plan P { locale en starts 2026-01-05 }
phase Prepare {
  activity Map { takes 5d }
  activity Short { takes 2d }
  milestone Ready { after Map }
  activity Written { starts 2026-01-07 ends 2026-01-08 }
  activity Weekly { every week until 2026-01-23 }
  activity Done { takes 1d done 100% finished 2026-01-05 }
}
`;

/** Around the dash of English dates. */
const thinSpace = '\u2009';

/** The text of a file with its hints in it, each in `‹›`. */
async function hinted(path: string, text: string, first = 0, last = 1000): Promise<string> {
  await client.edit(path, text);
  const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
  const textDocument = { uri: client.uri(path) };
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
  const lines = text.split('\n');
  for (const { position, label } of hints.reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] = `${line.slice(0, position.character)} ‹${label}›${line.slice(position.character)}`;
  }
  return lines.join('\n').replaceAll(thinSpace, ' ');
}

async function start(abilities?: Abilities): Promise<void> {
  client = await Client.start({ 'plan.varde': plan }, abilities);
}

describe('dates and slack', () => {
  test('stand behind the brace or the line, where the text does not say the dates', async () => {
    await start();
    expect(await hinted('plan.varde', plan)).toBe(`plan P { locale en starts 2026-01-05 }
phase Prepare { ‹5 – 19 Jan 2026› ‹critical›
  activity Map { takes 5d } ‹5 – 9 Jan 2026› ‹critical›
  activity Short { takes 2d } ‹5 – 6 Jan 2026› ‹slack 3d›
  milestone Ready { after Map } ‹9 Jan 2026› ‹critical›
  activity Written { starts 2026-01-07 ends 2026-01-08 } ‹slack 1d›
  activity Weekly { every week until 2026-01-23 } ‹5 – 19 Jan 2026 · 3 times›
  activity Done { takes 1d done 100% finished 2026-01-05 } ‹5 Jan 2026›
}
`);
  });

  test('are given for the lines asked for', async () => {
    await start();
    const text = await hinted('plan.varde', plan, 3, 3);
    expect(text.match(/‹/g)).toHaveLength(2);
    expect(text).toContain('activity Short { takes 2d } ‹5 – 6 Jan 2026› ‹slack 3d›');
  });

  test('follow an edit, and say why in the tooltip', async () => {
    await start();
    const text = plan.replace('takes 2d', 'after Map + 1d');
    expect(await hinted('plan.varde', text)).toContain('activity Short { after Map + 1d } ‹13 Jan 2026›');
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
    const textDocument = { uri: client.uri('plan.varde') };
    const [dates] = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    expect(dates?.tooltip).toBe('waits for Map');
  });

  test('of a missed deadline are negative', async () => {
    await start();
    const text = plan.replace('takes 5d', 'takes 5d due 2026-01-07');
    expect(await hinted('plan.varde', text)).toContain('‹slack -2d›');
  });
});

test('risks and stakeholders have ratings, as far as they can be told', async () => {
  await start();
  const text = `risk High { likelihood 4 -> 2 impact 4 }
risk Same { likelihood 2 impact 2 }
risk Unrated { likelihood 2 }
stakeholder Near { influence high interest high }
stakeholder Middle { influence medium interest medium }
stakeholder Unknown { influence medium }`;
  expect(
    await hinted('risks.varde', text),
  ).toBe(`risk High { likelihood 4 -> 2 impact 4 } ‹16 high → 8 medium›
risk Same { likelihood 2 impact 2 } ‹4 low›
risk Unrated { likelihood 2 }
stakeholder Near { influence high interest high } ‹Manage closely›
stakeholder Middle { influence medium interest medium }
stakeholder Unknown { influence medium }`);
});

describe('settings', () => {
  const text = `${plan}risk R { likelihood 1 impact 1 }`;

  test('switch off each kind, and are followed at once', async () => {
    await start({ settings: { inlayHints: { dates: false } } });
    expect(await hinted('plan.varde', text)).not.toContain('Jan 2026');
    expect(await hinted('plan.varde', text)).toContain('‹slack 3d›');

    await client.set({ inlayHints: { slack: false } });
    await client.until(() => client.refreshes.includes('workspace/inlayHint/refresh'));
    expect(await hinted('plan.varde', text)).not.toContain('slack');
    expect(await hinted('plan.varde', text)).toContain('‹5 – 6 Jan 2026›');
    expect(await hinted('plan.varde', text)).toContain('‹1 low›');
  });

  test('switch off all', async () => {
    await start({ settings: { inlayHints: { dates: false, slack: false, rating: false } } });
    expect(await hinted('plan.varde', text)).toBe(text);
  });

  test('are taken from an editor that sends them without being asked', async () => {
    await start();
    const settings = { varde: { inlayHints: { dates: false } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    expect(await hinted('plan.varde', text)).not.toContain('Jan 2026');
    expect(await hinted('plan.varde', text)).toContain('‹slack 3d›');
  });

  test('that are no settings are as if not set', async () => {
    await start({ settings: { inlayHints: { dates: 'no', slack: null }, codeLens: 3 } });
    expect(await hinted('plan.varde', text)).toContain('‹5 – 6 Jan 2026› ‹slack 3d›');
  });
});
