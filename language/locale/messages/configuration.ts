import type { Locale } from '../locale.ts';
import { listWith } from '../phrases.ts';

/** What is said of a `varde.json`; `meant` is a word that is much like the one written. */
export interface ConfigurationMessages {
  readonly unreadable: string;
  readonly notJson: string;
  readonly notAnObject: string;
  readonly unknownSetting: (name: string, meant: string | undefined) => string;
  readonly rulesNotAnObject: string;
  readonly unknownRule: (name: string, meant: string | undefined) => string;
  readonly alwaysRuns: (rule: string) => string;
  readonly badValue: (name: string, allowed: readonly string[]) => string;
}

const quoted = (words: readonly string[]): string[] => words.map((word) => `\`"${word}"\``);
const [or, eller] = [listWith('or'), listWith('eller')];

/** What is said of a `varde.json` in each language. */
export const configurationMessages: Readonly<Record<Locale, ConfigurationMessages>> = {
  en: {
    unreadable: 'This file cannot be read.',
    notJson: 'This is not JSON from here on.',
    notAnObject: 'The settings stand between braces: `{ … }`.',
    unknownSetting: (name, meant) =>
      `\`${name}\` is no setting. ${meant ? `Did you mean \`${meant}\`?` : 'There are `rules`, `locale` and `calendar`.'}`,
    rulesNotAnObject:
      'The rules stand between braces, each with how loudly it speaks: `{ "no-owner": "off" }`.',
    unknownRule: (name, meant) =>
      `There is no rule \`${name}\`${meant ? `. Did you mean \`${meant}\`?` : ' whose severity can be set.'}`,
    alwaysRuns: (rule) => `\`${rule}\` always speaks: without it the plan could not be understood.`,
    badValue: (name, allowed) => `\`${name}\` is ${or(quoted(allowed))}.`,
  },
  nb: {
    unreadable: 'Denne filen kan ikke leses.',
    notJson: 'Herfra er dette ikke JSON.',
    notAnObject: 'Innstillingene står mellom klammer: `{ … }`.',
    unknownSetting: (name, meant) =>
      `\`${name}\` er ingen innstilling. ${meant ? `Mente du \`${meant}\`?` : 'De som finnes, er `rules`, `locale` og `calendar`.'}`,
    rulesNotAnObject: 'Reglene står mellom klammer, hver med sin alvorlighetsgrad: `{ "no-owner": "off" }`.',
    unknownRule: (name, meant) =>
      `Det finnes ingen regel \`${name}\`${meant ? `. Mente du \`${meant}\`?` : ' som kan stilles inn.'}`,
    alwaysRuns: (rule) => `\`${rule}\` gjelder alltid: uten den kan ikke planen forstås.`,
    badValue: (name, allowed) => `\`${name}\` er ${eller(quoted(allowed))}.`,
  },
  nn: {
    unreadable: 'Denne fila kan ikkje lesast.',
    notJson: 'Herifrå er dette ikkje JSON.',
    notAnObject: 'Innstillingane står mellom klammar: `{ … }`.',
    unknownSetting: (name, meant) =>
      `\`${name}\` er inga innstilling. ${meant ? `Meinte du \`${meant}\`?` : 'Dei som finst, er `rules`, `locale` og `calendar`.'}`,
    rulesNotAnObject: 'Reglane står mellom klammar, kvar med si alvorsgrad: `{ "no-owner": "off" }`.',
    unknownRule: (name, meant) =>
      `Det finst ingen regel \`${name}\`${meant ? `. Meinte du \`${meant}\`?` : ' som kan stillast inn.'}`,
    alwaysRuns: (rule) => `\`${rule}\` gjeld alltid: utan han kan ikkje planen forståast.`,
    badValue: (name, allowed) => `\`${name}\` er ${eller(quoted(allowed))}.`,
  },
  sv: {
    unreadable: 'Den här filen kan inte läsas.',
    notJson: 'Härifrån är detta inte JSON.',
    notAnObject: 'Inställningarna står mellan klamrar: `{ … }`.',
    unknownSetting: (name, meant) =>
      `\`${name}\` är ingen inställning. ${meant ? `Menade du \`${meant}\`?` : 'De som finns är `rules`, `locale` och `calendar`.'}`,
    rulesNotAnObject:
      'Reglerna står mellan klamrar, var och en med sin allvarlighetsgrad: `{ "no-owner": "off" }`.',
    unknownRule: (name, meant) =>
      `Det finns ingen regel \`${name}\`${meant ? `. Menade du \`${meant}\`?` : ' som går att ställa in.'}`,
    alwaysRuns: (rule) => `\`${rule}\` gäller alltid: utan den går planen inte att förstå.`,
    badValue: (name, allowed) => `\`${name}\` är ${eller(quoted(allowed))}.`,
  },
  da: {
    unreadable: 'Denne fil kan ikke læses.',
    notJson: 'Herfra er dette ikke JSON.',
    notAnObject: 'Indstillingerne står mellem krøllede parenteser: `{ … }`.',
    unknownSetting: (name, meant) =>
      `\`${name}\` er ingen indstilling. ${meant ? `Mente du \`${meant}\`?` : 'Der findes `rules`, `locale` og `calendar`.'}`,
    rulesNotAnObject:
      'Reglerne står mellem krøllede parenteser, hver med sin alvorsgrad: `{ "no-owner": "off" }`.',
    unknownRule: (name, meant) =>
      `Der findes ingen regel \`${name}\`${meant ? `. Mente du \`${meant}\`?` : ', der kan indstilles.'}`,
    alwaysRuns: (rule) => `\`${rule}\` gælder altid: uden den kan planen ikke forstås.`,
    badValue: (name, allowed) => `\`${name}\` er ${eller(quoted(allowed))}.`,
  },
};
