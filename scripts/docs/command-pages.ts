import type { Command, Option } from 'commander';
import { createProgram } from '../../cli/program.ts';
import { cell } from './code-cell.ts';

/** Returns the pages of the handbook about the subcommands, by file: one for each, and the list of them. */
export function commandPages(): ReadonlyMap<string, string> {
  const program = createProgram();
  const pages = program.commands.map(
    (command) => [`docs/commands/${command.name()}.md`, commandPage(command)] as const,
  );
  return new Map([['docs/commands/README.md', listPage(program)], ...pages]);
}

function listPage(program: Command): string {
  const rows = program.commands.map((command) => {
    const name = command.name();
    return `| [\`varde ${name}\`](${name}.md) | ${cell(sentence(command.summary() || command.description()))} |\n`;
  });
  return `# The command line

${program.description()} The same rules, dates and pictures as in the editor; [Getting started](../getting-started.md) tells
how to install it.

| command | what it does |
| --- | --- |
${rows.join('')}${furtherHelp(program)}
This page is written by \`npm run docs\`.
`;
}

function commandPage(command: Command): string {
  return `# \`varde ${command.name()}\`

${escaped(command.description())}

\`\`\`sh
varde ${command.name()} ${command.usage()}
\`\`\`
${argumentsOf(command)}${optionsOf(command)}${furtherHelp(command)}
This page is written by \`npm run docs\`.
`;
}

function argumentsOf({ registeredArguments }: Command): string {
  if (registeredArguments.length === 0) return '';
  const rows = registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    const facts = [argument.required ? 'required' : 'optional', ...choicesOf(argument.argChoices)];
    return `| \`${name}\` | ${cell(escaped(argument.description))} | ${[...facts, ...defaultOf(argument)].join('; ')} |\n`;
  });
  return `\n## Arguments\n\n| argument | what it is | how |\n| --- | --- | --- |\n${rows.join('')}`;
}

function optionsOf(command: Command): string {
  const rows = command.options
    .filter(({ hidden }) => !hidden)
    .map(
      (option) =>
        `| \`${option.flags}\` | ${cell(escaped(option.description))} | ${factsOf(option).join('; ')} |\n`,
    );
  if (rows.length === 0) return '';
  return `\n## Options\n\n| option | what it does | values |\n| --- | --- | --- |\n${rows.join('')}`;
}

function factsOf(option: Option): string[] {
  return [...(option.mandatory ? ['required'] : []), ...choicesOf(option.argChoices), ...defaultOf(option)];
}

function choicesOf(choices: readonly string[] | undefined): string[] {
  return choices ? [`one of ${choices.map((choice) => `\`${choice}\``).join(' ')}`] : [];
}

function defaultOf({
  defaultValue,
  defaultValueDescription,
}: Pick<Option, 'defaultValue' | 'defaultValueDescription'>): string[] {
  if (defaultValueDescription !== undefined) return [`by default ${defaultValueDescription}`];
  if (defaultValue === undefined || defaultValue === false) return [];
  const values = Array.isArray(defaultValue) ? defaultValue : [defaultValue];
  return [`by default \`${values.join(' ')}\``];
}

/** What the help of a command says after its options: examples and what else there is to know. */
function furtherHelp(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  const further = help.slice(command.helpInformation().length).trim();
  return further === '' ? '' : `\n## More\n\n\`\`\`text\n${further}\n\`\`\`\n`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

/** Angle brackets stand for themselves, as in the help of the command. */
function escaped(text: string): string {
  return text.replace(/[<>*_[\]]/g, '\\$&');
}
