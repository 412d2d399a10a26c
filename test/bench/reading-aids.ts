import type { BuiltServer } from './built-server.ts';
import { type Row, rowOf, times } from './measure.ts';

const path = 'plan.varde';
const features = ['semanticTokens/full', 'inlayHint', 'codeLens', 'documentSymbol', 'foldingRange'];

/** Returns how long the server takes, over the wire, to say all that is shown of one file, after an edit and asked again. */
export async function readingAidRows(server: BuiltServer, activities: number, runs: number): Promise<Row[]> {
  const files = { [path]: plan(activities), 'people.varde': 'role Head "Leder"\n' };
  const client = await server.start(files, {
    commands: ['varde.openDiagram', 'varde.showReferences'],
    settings: { codeLens: { references: true } },
  });
  const range = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };
  const textDocument = { uri: client.uri(path) };
  const rows: Row[] = [];
  try {
    for (const feature of features) {
      const ask = () => client.request(`textDocument/${feature}`, { textDocument, range });
      const afterEdit: number[] = [];
      for (let run = 0; run < runs; run++) {
        await client.edit(path, plan(activities, run + 1));
        await client.request('varde/elementAt', { uri: textDocument.uri, line: 0, character: 0 });
        afterEdit.push(...(await times(1, ask)));
      }
      rows.push(rowOf(`one file of ${activities}: ${feature} after an edit`, afterEdit));
      rows.push(rowOf(`one file of ${activities}: ${feature} again`, await times(runs, ask)));
    }
    return rows;
  } finally {
    await client.stop();
  }
}

/** A chain of activities in phases of twenty, eight lines each; the first lasts as many days as asked for. */
function plan(activities: number, days = 3): string {
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
