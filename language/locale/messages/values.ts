import type { Locale } from '../locale.ts';
import { capital } from '../phrases.ts';

/** What is said of properties and their values. `wants` is a whole clause: who asks for what. */
export interface ValueMessages {
  readonly cannotFollow: (next: string, before: string) => string;
  readonly quoteInText: string;
  readonly meansNothing: (mark: string) => string;
  readonly missingComma: (before: string, after: string) => string;
  readonly textInQuotes: string;
  readonly oneValue: (property: string) => string;
  readonly oneName: (property: string) => string;
  readonly wantsSo: (wants: string) => string;
  readonly wantsNot: (wants: string, found: string) => string;
  readonly wantsWithoutQuotes: (wants: string) => string;
  readonly noMarkAfter: (mark: string, property: string) => string;
  readonly trailingComma: string;
  readonly isWritten: (found: string, right: string) => string;
  readonly isWrittenHere: (found: string, right: string) => string;
  readonly missingAfter: (missing: string, before: string) => string;
  readonly behind: (before: string, what: string) => string;
  readonly behindNot: (before: string, what: string, found: string) => string;
  readonly lessThanNothing: (value: string) => string;
  readonly comesTo: (product: string, result: string) => string;
}

/** What is said of values, in each language. */
export const valueMessages: Readonly<Record<Locale, ValueMessages>> = {
  en: {
    cannotFollow: (next, before) => `\`${next}\` cannot stand after \`${before}\`.`,
    quoteInText: 'A quotation mark within a text is written `\\"`.',
    meansNothing: (mark) => `\`${mark}\` means nothing here.`,
    missingComma: (before, after) => `A comma is missing between \`${before}\` and \`${after}\`.`,
    textInQuotes: 'A text stands in quotes.',
    oneValue: (property) => `\`${property}\` takes one value only.`,
    oneName: (property) => `\`${property}\` takes one value only, and a name is one word.`,
    wantsSo: (wants) => `${capital(wants)}.`,
    wantsNot: (wants, found) => `${capital(wants)}, not \`${found}\`.`,
    wantsWithoutQuotes: (wants) => `${capital(wants)}, and a name stands without quotes.`,
    noMarkAfter: (mark, property) => `No \`${mark}\` stands after \`${property}\`.`,
    trailingComma: 'No comma stands at the end of a property.',
    isWritten: (found, right) => `\`${found}\` is written \`${right}\`.`,
    isWrittenHere: (found, right) => `\`${found}\` is written \`${right}\` here.`,
    missingAfter: (missing, before) => `\`${missing}\` is missing after \`${before}\`.`,
    behind: (before, what) => `Behind \`${before}\` stands ${what}.`,
    behindNot: (before, what, found) => `Behind \`${before}\` stands ${what}, not \`${found}\`.`,
    lessThanNothing: (value) => `\`${value}\` is less than nothing, which is not possible here.`,
    comesTo: (product, result) => `Write what \`${product}\` comes to: \`${result}\`.`,
  },
  nb: {
    cannotFollow: (next, before) => `\`${next}\` kan ikke stå etter \`${before}\`.`,
    quoteInText: 'Et anførselstegn inne i en tekst skrives `\\"`.',
    meansNothing: (mark) => `\`${mark}\` betyr ingenting her.`,
    missingComma: (before, after) => `Det mangler et komma mellom \`${before}\` og \`${after}\`.`,
    textInQuotes: 'En tekst står i anførselstegn.',
    oneValue: (property) => `\`${property}\` tar bare én verdi.`,
    oneName: (property) => `\`${property}\` tar bare én verdi, og et navn er ett ord.`,
    wantsSo: (wants) => `${capital(wants)}.`,
    wantsNot: (wants, found) => `${capital(wants)}, ikke \`${found}\`.`,
    wantsWithoutQuotes: (wants) => `${capital(wants)}, og et navn står uten anførselstegn.`,
    noMarkAfter: (mark, property) => `Det skal ikke stå \`${mark}\` etter \`${property}\`.`,
    trailingComma: 'Det skal ikke stå komma til slutt i en egenskap.',
    isWritten: (found, right) => `\`${found}\` skrives \`${right}\`.`,
    isWrittenHere: (found, right) => `\`${found}\` skrives \`${right}\` her.`,
    missingAfter: (missing, before) => `\`${missing}\` mangler etter \`${before}\`.`,
    behind: (before, what) => `Etter \`${before}\` skal det stå ${what}.`,
    behindNot: (before, what, found) => `Etter \`${before}\` skal det stå ${what}, ikke \`${found}\`.`,
    lessThanNothing: (value) => `\`${value}\` er mindre enn null, og det går ikke her.`,
    comesTo: (product, result) => `Skriv hva \`${product}\` blir: \`${result}\`.`,
  },
  nn: {
    cannotFollow: (next, before) => `\`${next}\` kan ikkje stå etter \`${before}\`.`,
    quoteInText: 'Eit hermeteikn inne i ein tekst skriv ein `\\"`.',
    meansNothing: (mark) => `\`${mark}\` tyder ingenting her.`,
    missingComma: (before, after) => `Det manglar eit komma mellom \`${before}\` og \`${after}\`.`,
    textInQuotes: 'Ein tekst står i hermeteikn.',
    oneValue: (property) => `\`${property}\` tek berre éin verdi.`,
    oneName: (property) => `\`${property}\` tek berre éin verdi, og eit namn er eitt ord.`,
    wantsSo: (wants) => `${capital(wants)}.`,
    wantsNot: (wants, found) => `${capital(wants)}, ikkje \`${found}\`.`,
    wantsWithoutQuotes: (wants) => `${capital(wants)}, og eit namn står utan hermeteikn.`,
    noMarkAfter: (mark, property) => `Det skal ikkje stå \`${mark}\` etter \`${property}\`.`,
    trailingComma: 'Det skal ikkje stå komma til slutt i ein eigenskap.',
    isWritten: (found, right) => `\`${found}\` skriv ein \`${right}\`.`,
    isWrittenHere: (found, right) => `\`${found}\` skriv ein \`${right}\` her.`,
    missingAfter: (missing, before) => `\`${missing}\` manglar etter \`${before}\`.`,
    behind: (before, what) => `Etter \`${before}\` skal det stå ${what}.`,
    behindNot: (before, what, found) => `Etter \`${before}\` skal det stå ${what}, ikkje \`${found}\`.`,
    lessThanNothing: (value) => `\`${value}\` er mindre enn null, og det går ikkje her.`,
    comesTo: (product, result) => `Skriv kva \`${product}\` blir: \`${result}\`.`,
  },
  sv: {
    cannotFollow: (next, before) => `\`${next}\` kan inte stå efter \`${before}\`.`,
    quoteInText: 'Ett citattecken inne i en text skrivs `\\"`.',
    meansNothing: (mark) => `\`${mark}\` betyder ingenting här.`,
    missingComma: (before, after) => `Det saknas ett komma mellan \`${before}\` och \`${after}\`.`,
    textInQuotes: 'En text står inom citattecken.',
    oneValue: (property) => `\`${property}\` tar bara ett värde.`,
    oneName: (property) => `\`${property}\` tar bara ett värde, och ett namn är ett ord.`,
    wantsSo: (wants) => `${capital(wants)}.`,
    wantsNot: (wants, found) => `${capital(wants)}, inte \`${found}\`.`,
    wantsWithoutQuotes: (wants) => `${capital(wants)}, och ett namn står utan citattecken.`,
    noMarkAfter: (mark, property) => `Det ska inte stå \`${mark}\` efter \`${property}\`.`,
    trailingComma: 'Det ska inte stå något komma i slutet av en egenskap.',
    isWritten: (found, right) => `\`${found}\` skrivs \`${right}\`.`,
    isWrittenHere: (found, right) => `\`${found}\` skrivs \`${right}\` här.`,
    missingAfter: (missing, before) => `\`${missing}\` saknas efter \`${before}\`.`,
    behind: (before, what) => `Efter \`${before}\` ska det stå ${what}.`,
    behindNot: (before, what, found) => `Efter \`${before}\` ska det stå ${what}, inte \`${found}\`.`,
    lessThanNothing: (value) => `\`${value}\` är mindre än noll, vilket inte går här.`,
    comesTo: (product, result) => `Skriv vad \`${product}\` blir: \`${result}\`.`,
  },
  da: {
    cannotFollow: (next, before) => `\`${next}\` kan ikke stå efter \`${before}\`.`,
    quoteInText: 'Et anførselstegn inde i en tekst skrives `\\"`.',
    meansNothing: (mark) => `\`${mark}\` betyder ingenting her.`,
    missingComma: (before, after) => `Der mangler et komma mellem \`${before}\` og \`${after}\`.`,
    textInQuotes: 'En tekst står i anførselstegn.',
    oneValue: (property) => `\`${property}\` tager kun én værdi.`,
    oneName: (property) => `\`${property}\` tager kun én værdi, og et navn er ét ord.`,
    wantsSo: (wants) => `${capital(wants)}.`,
    wantsNot: (wants, found) => `${capital(wants)}, ikke \`${found}\`.`,
    wantsWithoutQuotes: (wants) => `${capital(wants)}, og et navn står uden anførselstegn.`,
    noMarkAfter: (mark, property) => `Der skal ikke stå \`${mark}\` efter \`${property}\`.`,
    trailingComma: 'Der skal ikke stå komma til sidst i en egenskab.',
    isWritten: (found, right) => `\`${found}\` skrives \`${right}\`.`,
    isWrittenHere: (found, right) => `\`${found}\` skrives \`${right}\` her.`,
    missingAfter: (missing, before) => `\`${missing}\` mangler efter \`${before}\`.`,
    behind: (before, what) => `Efter \`${before}\` skal der stå ${what}.`,
    behindNot: (before, what, found) => `Efter \`${before}\` skal der stå ${what}, ikke \`${found}\`.`,
    lessThanNothing: (value) => `\`${value}\` er mindre end nul, og det går ikke her.`,
    comesTo: (product, result) => `Skriv, hvad \`${product}\` bliver: \`${result}\`.`,
  },
};
