import { kindMeaning, propertyMeaning } from '../../language/locale/keywords.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { kindExample, propertyExample } from './examples.ts';

/** Returns what a kind of declaration is, with an example, as Markdown; undefined where the word opens none. */
export function explainKind(locale: Locale, kind: string): string | undefined {
  return withExample(kindMeaning(locale, kind), kindExample(kind));
}

/** Returns what a property says in a declaration of the kind, with an example, as Markdown. */
export function explainProperty(locale: Locale, kind: string, property: string): string | undefined {
  return withExample(propertyMeaning(locale, kind, property), propertyExample(kind, property));
}

function withExample(meaning: string | undefined, example: string | undefined): string | undefined {
  return meaning !== undefined && example !== undefined
    ? `${meaning}\n\n\`\`\`varde\n${example}\n\`\`\``
    : meaning;
}
