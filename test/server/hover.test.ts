import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { Client } from './client.ts';

/** Each declaration with a line that its hover must have: what is computed, or what it says of itself. */
const declarations: readonly (readonly [declaration: string, ...expected: string[]])[] = [
  [
    'plan P { locale en starts 2026-01-05 owner Head }',
    '5 January 2026 – 9 January 2026',
    '- _owner_ Leader',
  ],
  ['calendar Cal { based on NO week mon..fri }', '- _based on_ Norge', '- _week_ mon..fri'],
  ['role Head "Leader" { held by "Kari" capacity 50% }', '- _held by_ Kari', '- _capacity_ 50%'],
  ['team Board { members Head meets every 4 weeks }', '- _members_ Leader', '- _meets_ every 4 weeks'],
  [
    'stakeholder Staff { influence high interest high attitude sceptical -> supportive }',
    'Manage closely',
    '- _attitude_ sceptical -\\> supportive',
  ],
  ['goal Calm { measure Wakes baseline 4.2 on 2025-11 }', '- _measure_ Wakes', '- _baseline_ 4.2 on 2025-11'],
  ['indicator Wakes { better lower values 2026-01: 4.1 }', '- _values_ 2026-01: 4.1', '- _used by_ Calm'],
  ['deliverable Sensors { from Install }', '- _from_ Install'],
  ['outcome Sleep { from Sensors serves Calm }', '- _serves_ Calm'],
  ['benefit Hours { from Sleep amount 2 NOK per year }', '- _amount_ 2 NOK per year'],
  ['cost Licences { amount 3 NOK for Install }', '- _for_ Install'],
  [
    'phase Prepare { activity Install { takes 5d by Head 50% } }',
    '5 January 2026 – 9 January 2026 · critical',
  ],
  ['milestone Ready { after Install }', '9 January 2026 · critical', '- _after_ Install'],
  ['gate Go { after Install criteria "Stable" }', '- _criteria_ Stable'],
  ['process Alarm { start Rings by Head end Closed Rings -> Closed "no" }'],
  ['risk Rain { likelihood 4 -> 2 impact 4 affects Calm }', '16 high → 8 medium', '- _likelihood_ 4 -\\> 2'],
  ['driver Keen { strength 4 affects Calm }', '- _strength_ 4'],
  ['barrier Shifts { response reduce "Talks" by Ready }', '- _response_ reduce "Talks" by Ready'],
  ['decision Vendor { by Board on 2026-04-20 chosen "B" }', '- _chosen_ B'],
  ['policy Cloud { owner Head review every year }', '- _review_ every year', '- _used by_ Local'],
  ['exemption Local { from Cloud until 2026-12-31 }', '- _from_ Cloud', '- _until_ 2026-12-31'],
  ['framework Own { source "Us" stage Needs { also en "The needs" hint "Ask." } }', '- _source_ Us'],
  [
    'view Over as gantt { include Prepare, risk group by owner }',
    '- _as_ gantt',
    '- _include_ Prepare, risk',
  ],
  ['report Monthly { view Over diagram risks }', '- _view_ Over', '- _diagram_ risks'],
  ['portfolio Care { track All { plans P by Board } }'],
];

const text = declarations.map(([declaration]) => declaration).join('\n');

let client: Client;
beforeAll(async () => {
  client = await Client.start({ 'plan.varde': text });
});
afterAll(() => client.stop());

async function hover(line: number, character: number): Promise<string> {
  const found = await client.ask<Hover | null>('textDocument/hover', 'plan.varde', { line, character });
  return (found?.contents as { value: string } | undefined)?.value ?? '';
}

test.each(declarations.map((declaration, line) => [line, ...declaration] as const))(
  'line %i: %s',
  async (line, declaration, ...expected) => {
    const [kind, name] = declaration.split(' ') as [string, string];
    const lines = (await hover(line, kind.length + 1)).split('\n');
    expect(lines[0]).toMatch(new RegExp(`^\\*\\*.+\\*\\* · ${kind} ${name}$`));
    for (const one of expected) expect(lines).toContain(one);
  },
);

test('a node of a process tells who does it and where its arrows lead', async () => {
  const line = declarations.findIndex(([declaration]) => declaration.startsWith('process'));
  const character = declarations[line]?.[0].indexOf('Rings') ?? 0;
  expect(await hover(line, character)).toBe('**Rings** · start Rings\n\n→ Closed (no)\n\n- _by_ Leader');
});

test('a part of a framework tells its titles in other languages', async () => {
  const line = declarations.findIndex(([declaration]) => declaration.startsWith('framework'));
  const character = declarations[line]?.[0].indexOf('Needs') ?? 0;
  expect(await hover(line, character)).toContain('- _also_ en "The needs"\n- _hint_ Ask.');
});

test('many uses are counted', async () => {
  const goals = Array.from({ length: 8 }, (_, at) => `goal G${at} { owner Much }`).join('\n');
  await client.edit('many.varde', `role Much\n${goals}\n`);
  const found = await client.ask<Hover>('textDocument/hover', 'many.varde', { line: 0, character: 6 });
  expect(found.contents).toMatchObject({
    value: expect.stringContaining('- _used by_ G0 · G1 · G2 · G3 · G4 · and 3 more'),
  });
});
