import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../cli/command.ts';
import { type Done, runScript } from './steps.ts';

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly run: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Values of the contexts of GitHub Actions by their full names: `inputs.path`. */
export type Context = Readonly<Record<string, string>>;

/** Carries out the steps of the action as a runner does; of its expressions, those that it uses. */
export async function runAction(folder: string, given: Context, env: NodeJS.ProcessEnv): Promise<Done> {
  const { inputs, runs } = parse(readFileSync(join(repository, 'action.yml'), 'utf8'));
  const context: Record<string, string> = { ...given };
  for (const [name, { default: value }] of Object.entries<{ default: string }>(inputs)) {
    context[`inputs.${name}`] ??= filledIn(value, context);
  }
  let output = '';
  for (const step of runs.steps as Step[]) {
    if (step.if && !holds(step.if, context)) continue;
    const outputs = join(mkdtempSync(join(tmpdir(), 'varde-step-')), 'output');
    writeFileSync(outputs, '');
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, filledIn(value, context)]);
    const cwd = join(folder, filledIn(step['working-directory'] ?? '.', context));
    const done = await runScript(step.run, cwd, {
      ...env,
      ...Object.fromEntries(own),
      GITHUB_OUTPUT: outputs,
    });
    output += done.output;
    if (done.code !== 0) return { code: done.code, output };
    for (const [, name, value] of readFileSync(outputs, 'utf8').matchAll(/^(\w+)=(.*)$/gm)) {
      context[`steps.${step.id}.outputs.${name}`] = value ?? '';
    }
  }
  return { code: 0, output };
}

function filledIn(text: string, context: Context): string {
  return text.replace(/\$\{\{ ([\w.]+) \}\}/g, (_, name: string) => context[name] ?? '');
}

function holds(expression: string, context: Context): boolean {
  return expression.split(' && ').every((part) => {
    const [, name = '', sign, value] = /^([\w.]+) (==|!=) '(.*)'$/.exec(part) ?? [];
    if (sign === undefined) throw new Error(`The runner of the tests does not know “${part}”.`);
    return ((context[name] ?? '') === value) === (sign === '==');
  });
}
