import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectOwnFile } from '../../cli/own-file.ts';
import { folderWith, varde } from './command.ts';

const files = {
  'plan.varde': `plan Move "We move house" { locale en starts 2026-01-05 as of 2026-01-05 }
phase Pack "Pack" { activity Books "Pack books" { takes 5d } }
risk Rain "It rains" { likelihood 4 impact 4 owner Driver }
role Driver { held by "Kim" mandate "May hire a second car." }
report Board "For the family" { text "Nearly there." diagram risks }
`,
};

describe('the report', () => {
  test('goes to standard output as Markdown', async () => {
    const { code, stdout, stderr } = await varde(
      await folderWith(files),
      ...['report', 'plan.varde', '--template', 'steering'],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^<!-- Varde -->\n\n# Status report\n\n\*\*We move house\*\*\n/);
    expect(stdout).toContain('- **End date:** The work ends on 9 January 2026.');
    expect(stdout).toContain('```mermaid\n');
    expect(stdout).toContain('“It rains” is a high risk');
  });

  test('that the plan declares is asked for by its name', async () => {
    const { code, stdout } = await varde(
      await folderWith(files),
      'report',
      'plan.varde',
      '--report',
      'Board',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('# For the family\n');
    expect(stdout).toContain('\n\nNearly there.\n\n**Figure 1. Risks**\n');
  });

  test.for([
    ['html', '<!doctype html>'],
    ['docx', 'PK'],
    ['pptx', 'PK'],
    ['pdf', '%PDF-'],
  ])('is written as %s, which may be written again', { timeout: 120_000 }, async ([format, start]) => {
    const folder = await folderWith(files);
    const out = `out/risk.${format}`;
    const ended = await varde(folder, 'report', 'plan.varde', '--template', 'risk', '--out', out);
    expect(ended).toEqual({ code: 0, stdout: `${out}\n`, stderr: '' });
    await expectOwnFile(join(folder, out), false);
    const written = await readFile(join(folder, `out/risk.${format}`));
    expect(written.toString('latin1').slice(0, start?.length).toLowerCase()).toBe(start?.toLowerCase());
  });

  test('divides what is too large for a page between several figures', { timeout: 120_000 }, async () => {
    const phases = Array.from({ length: 3 }, (_, phase) => {
      const work = Array.from({ length: 25 }, (_, at) => `activity W${phase}x${at} { takes 2d }`);
      return `phase P${phase} "Phase ${phase}" {\n${work.join('\n')}\n}`;
    });
    const plan = `plan Long "A long plan" { locale en starts 2026-01-05 }
${phases.join('\n')}
report Board "For the board" { diagram gantt }
`;
    const folder = await folderWith({ 'plan.varde': plan });
    const figuresIn = async (out: string, figure: RegExp) => {
      const { code } = await varde(folder, 'report', 'plan.varde', '--report', 'Board', '--out', out);
      expect(code).toBe(0);
      return (await readFile(join(folder, out), 'utf8')).match(figure)?.length;
    };
    expect(await figuresIn('board.html', /<figure/g)).toBe(3);
    expect(await figuresIn('board.md', /^\*\*Figure/gm)).toBe(1);
  });

  test('replaces a file of somebody else only with --force', async () => {
    const folder = await folderWith({ ...files, 'mine.md': '# My notes\n' });
    const command = ['report', 'plan.varde', '--template', 'risk', '--out', 'mine.md'] as const;
    const { code, stderr } = await varde(folder, ...command);
    expect(code).toBe(2);
    expect(stderr).toContain('add --force');
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toBe('# My notes\n');
    expect((await varde(folder, ...command, '--force')).code).toBe(0);
    expect(await readFile(join(folder, 'mine.md'), 'utf8')).toContain('# Risk register');
  });
});

test('a template that is no Word document is refused', async () => {
  const folder = await folderWith({ ...files, 'style.docx': 'no Word document' });
  const options = ['--template', 'risk', '--format', 'docx', '--reference', 'style.docx', '--out', 'a.docx'];
  const { code, stderr } = await varde(folder, 'report', 'plan.varde', ...options);
  expect(stderr).toContain('varde: The template cannot be read as a Word document. Open it in Word');
  expect(code).toBe(2);
});

describe('a command that cannot be carried out says why', () => {
  test.for([
    [[], 'Say which report with --template'],
    [['--report', 'Bord'], 'There is no report called “Bord” in the plan. Did you mean “Board”?'],
    [['--template', 'steering', '--out', 'a.txt'], '“a.txt” ends in none of .md, .html, .docx, .pptx, .pdf.'],
    [
      ['--template', 'steering', '--out', 'a.md', '--format', 'pdf'],
      '“a.md” ends as md does, but --format says pdf.',
    ],
    [['--template', 'steering', '--reference', 'a.docx'], '--reference is for docx and pptx.'],
    [
      ['--template', 'steering', '--format', 'docx', '--reference', 'a.pptx'],
      '“a.pptx” is no .docx file, and the report is one.',
    ],
    [['--template', 'benefits'], '“plan.varde” says nothing yet that this report tells of.'],
  ] as const)('%j', async ([options, reason]) => {
    const folder = await folderWith(files);
    await writeFile(join(folder, 'plan.varde'), files['plan.varde'].replace(/^(phase|risk).*$/gm, ''));
    const { code, stderr } = await varde(folder, 'report', 'plan.varde', ...options);
    expect(stderr).toContain(reason);
    expect(code).toBe(2);
  });
});
