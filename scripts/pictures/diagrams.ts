import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ofTheReadme = [['roadmap'], ['stakeholders'], ['lanes', '--of', 'Leseoppfølging'], ['risks']] as const;

/** Draws the diagrams of the README with the packaged command. Rejects where one cannot be drawn. */
export async function drawDiagrams(root: string): Promise<void> {
  const command = join(root, 'out/package/command/dist/cli/varde.js');
  for (const [diagram, ...options] of ofTheReadme) {
    const out = ['--diagram', diagram, ...options, '--out', `docs/pictures/${diagram}.png`];
    await promisify(execFile)(
      process.execPath,
      [command, 'render', 'examples/innovation/plan.varde', ...out],
      {
        cwd: root,
      },
    );
  }
}
