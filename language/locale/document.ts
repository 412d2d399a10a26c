import type { Locale } from './locale.ts';

/** The words that hold a document together, whatever it tells of. */
export interface DocumentWords {
  /** The heading of the table of contents. */
  readonly contents: string;
  /** What a figure or table is called by its number, counted from 1. */
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  readonly page: (number: number, of: number) => string;
  /** Stands before the text alternative of a figure as a table. */
  readonly asTable: string;
}

/** The words of documents in each language. */
export const documentWords: Readonly<Record<Locale, DocumentWords>> = {
  en: {
    contents: 'Contents',
    figure: (number) => `Figure ${number}`,
    table: (number) => `Table ${number}`,
    page: (number, of) => `Page ${number} of ${of}`,
    asTable: 'The figure as a table',
  },
  nb: {
    contents: 'Innhold',
    figure: (number) => `Figur ${number}`,
    table: (number) => `Tabell ${number}`,
    page: (number, of) => `Side ${number} av ${of}`,
    asTable: 'Figuren som tabell',
  },
  nn: {
    contents: 'Innhald',
    figure: (number) => `Figur ${number}`,
    table: (number) => `Tabell ${number}`,
    page: (number, of) => `Side ${number} av ${of}`,
    asTable: 'Figuren som tabell',
  },
  sv: {
    contents: 'Innehåll',
    figure: (number) => `Figur ${number}`,
    table: (number) => `Tabell ${number}`,
    page: (number, of) => `Sida ${number} av ${of}`,
    asTable: 'Figuren som tabell',
  },
  da: {
    contents: 'Indhold',
    figure: (number) => `Figur ${number}`,
    table: (number) => `Tabel ${number}`,
    page: (number, of) => `Side ${number} af ${of}`,
    asTable: 'Figuren som tabel',
  },
};
