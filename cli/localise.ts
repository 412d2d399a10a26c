import { type Argument, type Command, Help, type Option } from 'commander';
import { phraseOfText } from './phrase-of-text.ts';
import type { Words } from './words.ts';

/** The words between an argument's description and what it can be. */
const facts = /(?<=[(] ?|, )(?:choices|default)(?=: )/g;

/** Lets a program with all its commands speak a language: its help and what it says of arguments that do not fit. */
export function localise(program: Command, words: Words): void {
  const help = new Help();
  const inWords = (text: string): string => words.inWords(text);
  const withUsage = (text: string): string => text.replace(/\[(?:options|command)\]/g, inWords);
  const inLines = (text: string): string => text.replace(/.+/g, (line) => words.say(phraseOfText(line)));
  for (const command of [program, ...program.commands]) {
    for (const each of [...command.options, ...command.registeredArguments]) describe(each, words);
    command
      .summary(inWords(command.summary()))
      .description(inWords(command.description()))
      .helpOption('--help', inWords('explain a command'))
      .showHelpAfterError(inWords('Add --help for what there is.'))
      .configureHelp({
        styleTitle: inWords,
        styleUsage: withUsage,
        styleSubcommandTerm: withUsage,
        optionDescription: (option) => help.optionDescription(option).replace(facts, inWords),
        argumentDescription: (argument) => help.argumentDescription(argument).replace(facts, inWords),
      })
      .configureOutput({
        writeOut: (text) => process.stdout.write(inLines(text)),
        writeErr: (text) => process.stderr.write(inLines(text)),
      });
  }
}

function describe(each: Option | Argument, words: Words): void {
  each.description = words.say(phraseOfText(each.description));
  if (each.defaultValueDescription !== undefined)
    each.defaultValueDescription = words.inWords(each.defaultValueDescription);
}
