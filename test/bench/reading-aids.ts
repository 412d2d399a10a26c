import { Client } from '../server/client.ts';

/** Prints how long the server takes, over the wire, to say all that is shown of a file of 2,000 lines, in milliseconds. */
const activities = 260;
const runs = 15;
const path = 'plan.varde';

const client = await Client.start(
  { [path]: plan(), 'people.varde': 'role Head "Leder"\n' },
  { commands: ['varde.openDiagram', 'varde.showReferences'], settings: { codeLens: { references: true } } },
);
const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
const textDocument = { uri: client.uri(path) };
for (const method of [
  'textDocument/semanticTokens/full',
  'textDocument/inlayHint',
  'textDocument/codeLens',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
]) {
  const afterEdit = await median(async (run) => {
    await client.edit(path, plan(run + 1));
    await client.request('varde/elementAt', { uri: textDocument.uri, line: 0, character: 0 });
  });
  const again = await median(async () => {});
  console.log(`${method}: ${afterEdit} ms after an edit, ${again} ms when asked again`);

  async function median(before: (run: number) => Promise<void>): Promise<string> {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      await before(run);
      const start = performance.now();
      await client.request(method, { textDocument, range });
      times.push(performance.now() - start);
    }
    return (times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0).toFixed(1);
  }
}
await client.stop();

/** A chain of activities in phases of twenty, eight lines each; the first lasts as many days as asked for. */
function plan(days = 3): string {
  const lines = ['use "people.varde"', 'plan P { locale nb starts 2026-01-05 }', 'phase F0 {'];
  for (let at = 0; at < activities; at++) {
    if (at > 0 && at % 20 === 0) lines.push('}', `phase F${at / 20} {`);
    lines.push(
      `  activity A${at} "Aktivitet ${at}" {`,
      '    is workshop',
      '    owner Head',
      '    by Head 20%',
    );
    lines.push(`    takes ${at === 0 ? days : 3}d`, '    note "Noe å huske"');
    if (at > 0) lines.push(`    after F${Math.floor((at - 1) / 20)}.A${at - 1}`);
    lines.push('  }');
  }
  return [...lines, '}', ''].join('\n');
}
