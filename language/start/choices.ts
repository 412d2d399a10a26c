import { type Locale, locales } from '../locale/locale.ts';
import { calendarsUri, frameworkNames } from '../syntax/library.ts';
import type { VardeServices } from '../syntax/services.ts';
import { methodNamed } from './method.ts';

/** Something that a new plan can be made of: how the language calls it, and how people do. */
export interface StartChoice {
  readonly value: string;
  readonly title: string;
}

/** What a new plan can be made of. */
export interface StartChoices {
  readonly locales: readonly StartChoice[];
  readonly calendars: readonly StartChoice[];
  readonly frameworks: readonly StartChoice[];
}

/** Returns what a new plan can be made of; languages are called as in themselves, the rest as the reader does. */
export function startChoices(reader: Locale, services: VardeServices): StartChoices {
  const region = new Intl.DisplayNames(reader, { type: 'region' });
  const { IndexManager } = services.shared.workspace;
  return {
    locales: locales.map((value) => ({ value, title: endonym(value) })),
    calendars: IndexManager.of(calendarsUri.toString()).map(({ name }) => ({
      value: name,
      title: region.of(name) ?? name,
    })),
    frameworks: frameworkNames().map((value) => ({
      value,
      title: methodNamed(value, reader, services).title,
    })),
  };
}

function endonym(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name.replace(/^./u, (letter) => letter.toUpperCase());
}
