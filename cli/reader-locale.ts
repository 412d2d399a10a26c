import { Option } from 'commander';
import { type Locale, localeFor, locales } from '../language/locale/locale.ts';

/** Returns the option that says in which language the command speaks to whoever reads; else the environment says it. */
export function localeOption(): Option {
  return new Option('--locale <locale>', 'the language in which it tells you things')
    .choices(locales)
    .default(localeOf(process.env), 'LC_ALL, LC_MESSAGES or LANG, if it is one of these, else en');
}

/** Returns the language that the environment asks for, by the first of the variables of POSIX that is set. */
export function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  return localeFor(LC_ALL || LC_MESSAGES || LANG);
}

/** Commands that take with --locale the language of what they make. */
const makers = ['init', 'import', 'serve'];

/** Returns the reader's language before the arguments have been understood: what they ask for, else the environment. */
export function readerLocale([, , command = '', ...args] = process.argv): Locale {
  const said = makers.includes(command) ? '' : args.join('\n');
  const [, asked] = /^--locale[=\n](.*)$/m.exec(said) ?? [];
  return locales.find((locale) => locale === asked) ?? localeOf(process.env);
}
