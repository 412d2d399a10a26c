import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { embedHolidays } from './holidays.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const frameworks = `${root}language/frameworks`;

generateParser();
embedFrameworks();
embedHolidays(root);

/** Langium warns of every property that may be written twice; “at most once” is checked with a message of its own. */
function generateParser(): void {
  try {
    execFileSync('langium', ['generate'], { cwd: root, stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => !line.includes('multiple assignments'));
    process.stderr.write([...new Set(lines)].join('\n'));
    process.exit(1);
  }
}

function embedFrameworks(): void {
  const texts = Object.fromEntries(
    readdirSync(frameworks)
      .filter((file) => file.endsWith('.varde'))
      .sort()
      .map((file) => [file.replace(/\.varde$/, ''), readFileSync(`${frameworks}/${file}`, 'utf8')]),
  );
  mkdirSync(`${root}language/generated`, { recursive: true });
  writeFileSync(
    `${root}language/generated/frameworks.ts`,
    `/** The frameworks that ship, by name: language/frameworks as text. */
export const frameworkTexts: Readonly<Record<string, string>> = ${JSON.stringify(texts, null, 2)};
`,
  );
}
