import { Command } from 'commander';
import { addCheck } from './check.ts';
import { addComment } from './comment.ts';
import { addCoverage } from './coverage.ts';
import { addDiff } from './diff.ts';
import { addDocs } from './docs.ts';
import { addExplain } from './explain.ts';
import { addExport } from './export.ts';
import { addFormat } from './format.ts';
import { addImport } from './import.ts';
import { addInit } from './init.ts';
import { addLevel } from './level.ts';
import { addLog } from './log.ts';
import { addLsp } from './lsp.ts';
import { addMerge } from './merge.ts';
import { addRender } from './render.ts';
import { addReport } from './report.ts';
import { addSchedule } from './schedule.ts';
import { addServe } from './serve.ts';
import { version } from './version.ts';
import { addWhy } from './why.ts';

/** The `varde` command. It throws a `CommanderError` where it would end the process. */
export function createProgram(): Command {
  const program = new Command('varde')
    .description('Plans as code: check them, draw them, see them live.')
    .version(version(), '--version', 'print the version')
    .helpOption('--help', 'explain a command')
    .helpCommand(false)
    .showHelpAfterError('Add --help for what there is.')
    .addHelpText(
      'after',
      `
Example:
  $ varde check
  $ varde render plan.varde --diagram gantt --out gantt.svg

Exit codes: 0 fine, 1 findings of severity error or unformatted files, 2 a command that cannot be carried out as given.`,
    )
    .exitOverride();
  addInit(program);
  addCheck(program);
  addExplain(program);
  addFormat(program);
  addRender(program);
  addDocs(program);
  addServe(program);
  addSchedule(program);
  addWhy(program);
  addCoverage(program);
  addReport(program);
  addExport(program);
  addImport(program);
  addLevel(program);
  addDiff(program);
  addLog(program);
  addComment(program);
  addMerge(program);
  addLsp(program);
  return program;
}
