import { expect, test } from 'vitest';
import { Client } from './client.ts';

const files = {
  'plan.varde': 'plan P "P" { starts 2026-01-05 }\ngate Ready { by Nobody }\n',
  'gate.varde': 'plan Q "Q" { starts 2026-01-05 }\ngate Ready { on 2026-01-05 }\n',
};

const some = ({ length }: { length: number }) => length > 0;

test('a problem leads to the page about its rule, for an editor that can open it', async () => {
  const client = await Client.start(files, {
    textDocument: { publishDiagnostics: { codeDescriptionSupport: true } },
  });
  try {
    const problems = [
      ...(await client.untilProblems('plan.varde', some)),
      ...(await client.untilProblems('gate.varde', some)),
    ];
    const pages = new Map(problems.map(({ code, codeDescription }) => [code, codeDescription?.href]));
    expect(pages.get('unknown-name')).toBe('varde:/checks/unknown-name.md');
    const uri = pages.get('gate-without-decider');
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri });
    expect(text).toContain('# gate-without-decider\n\nFinds a gate that does not say who decides.');
    expect(text).toContain('## How to mend it');
  } finally {
    await client.stop();
  }
});

test('an editor that shows no such links gets none', async () => {
  const client = await Client.start(files);
  try {
    const [problem] = await client.untilProblems('plan.varde', some);
    expect(problem).not.toHaveProperty('codeDescription');
  } finally {
    await client.stop();
  }
});
