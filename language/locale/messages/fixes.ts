import type { Locale } from '../locale.ts';

/** What editors offer in order to mend a problem. */
export interface FixMessages {
  readonly write: (text: string) => string;
  readonly add: (text: string) => string;
  readonly remove: (text: string) => string;
  readonly removeIt: string;
  readonly removeThis: string;
  readonly removeFirst: string;
  readonly removeComma: string;
  readonly removeColon: string;
  readonly removeBrace: string;
  readonly removeRest: string;
  readonly join: string;
  readonly moveTo: (kind: string, name: string) => string;
  readonly addBrace: string;
  readonly addComma: string;
  readonly addQuote: string;
  readonly swap: string;
  readonly makeNote: string;
  readonly writeBraces: string;
  readonly name: (name: string) => string;
  readonly declareRole: (name: string) => string;
}

/** What editors offer, in each language. */
export const fixMessages: Readonly<Record<Locale, FixMessages>> = {
  en: {
    write: (text) => `Write \`${text}\``,
    add: (text) => `Add \`${text}\``,
    remove: (text) => `Remove \`${text}\``,
    removeIt: 'Remove it',
    removeThis: 'Remove this one',
    removeFirst: 'Remove the first one',
    removeComma: 'Remove the comma',
    removeColon: 'Remove the colon',
    removeBrace: 'Remove the brace',
    removeRest: 'Remove the rest',
    join: 'Join the two',
    moveTo: (kind, name) => `Move to \`${kind} ${name}\``,
    addBrace: 'Add the brace',
    addComma: 'Add a comma',
    addQuote: 'Add the quotation mark',
    swap: 'Swap the two',
    makeNote: 'Make it a note',
    writeBraces: 'Write braces',
    name: (name) => `Name it \`${name}\``,
    declareRole: (name) => `Declare the role \`${name}\` here`,
  },
  nb: {
    write: (text) => `Skriv \`${text}\``,
    add: (text) => `Legg til \`${text}\``,
    remove: (text) => `Fjern \`${text}\``,
    removeIt: 'Fjern den',
    removeThis: 'Fjern denne',
    removeFirst: 'Fjern den første',
    removeComma: 'Fjern kommaet',
    removeColon: 'Fjern kolonet',
    removeBrace: 'Fjern klammen',
    removeRest: 'Fjern resten',
    join: 'Slå sammen de to',
    moveTo: (kind, name) => `Flytt til \`${kind} ${name}\``,
    addBrace: 'Legg til klammen',
    addComma: 'Legg til et komma',
    addQuote: 'Legg til anførselstegnet',
    swap: 'Bytt om på de to',
    makeNote: 'Gjør det til en merknad',
    writeBraces: 'Skriv klammer',
    name: (name) => `Gi den navnet \`${name}\``,
    declareRole: (name) => `Opprett rollen \`${name}\` her`,
  },
  nn: {
    write: (text) => `Skriv \`${text}\``,
    add: (text) => `Legg til \`${text}\``,
    remove: (text) => `Fjern \`${text}\``,
    removeIt: 'Fjern han',
    removeThis: 'Fjern denne',
    removeFirst: 'Fjern den første',
    removeComma: 'Fjern kommaet',
    removeColon: 'Fjern kolonet',
    removeBrace: 'Fjern klammen',
    removeRest: 'Fjern resten',
    join: 'Slå saman dei to',
    moveTo: (kind, name) => `Flytt til \`${kind} ${name}\``,
    addBrace: 'Legg til klammen',
    addComma: 'Legg til eit komma',
    addQuote: 'Legg til hermeteiknet',
    swap: 'Byt om på dei to',
    makeNote: 'Gjer det til ein merknad',
    writeBraces: 'Skriv klammar',
    name: (name) => `Gi han namnet \`${name}\``,
    declareRole: (name) => `Opprett rolla \`${name}\` her`,
  },
  sv: {
    write: (text) => `Skriv \`${text}\``,
    add: (text) => `Lägg till \`${text}\``,
    remove: (text) => `Ta bort \`${text}\``,
    removeIt: 'Ta bort den',
    removeThis: 'Ta bort den här',
    removeFirst: 'Ta bort den första',
    removeComma: 'Ta bort kommat',
    removeColon: 'Ta bort kolonet',
    removeBrace: 'Ta bort klammern',
    removeRest: 'Ta bort resten',
    join: 'Slå ihop de två',
    moveTo: (kind, name) => `Flytta till \`${kind} ${name}\``,
    addBrace: 'Lägg till klammern',
    addComma: 'Lägg till ett komma',
    addQuote: 'Lägg till citattecknet',
    swap: 'Byt plats på de två',
    makeNote: 'Gör det till en anteckning',
    writeBraces: 'Skriv klamrar',
    name: (name) => `Ge den namnet \`${name}\``,
    declareRole: (name) => `Skapa rollen \`${name}\` här`,
  },
  da: {
    write: (text) => `Skriv \`${text}\``,
    add: (text) => `Tilføj \`${text}\``,
    remove: (text) => `Fjern \`${text}\``,
    removeIt: 'Fjern den',
    removeThis: 'Fjern denne',
    removeFirst: 'Fjern den første',
    removeComma: 'Fjern kommaet',
    removeColon: 'Fjern kolonet',
    removeBrace: 'Fjern parentesen',
    removeRest: 'Fjern resten',
    join: 'Slå de to sammen',
    moveTo: (kind, name) => `Flyt til \`${kind} ${name}\``,
    addBrace: 'Tilføj parentesen',
    addComma: 'Tilføj et komma',
    addQuote: 'Tilføj anførselstegnet',
    swap: 'Byt om på de to',
    makeNote: 'Gør det til en note',
    writeBraces: 'Skriv krøllede parenteser',
    name: (name) => `Kald den \`${name}\``,
    declareRole: (name) => `Opret rollen \`${name}\` her`,
  },
};
