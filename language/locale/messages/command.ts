import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

/** What the command says of what it has done. Files come as they are counted: `2 files`. */
export interface CommandMessages {
  /** `errors` are counted; `command` tells them. */
  readonly errorsInPlan: (errors: string, command: string) => string;
  readonly mends: (count: number) => string;
  readonly allFormatted: (count: number) => string;
  readonly notFormatted: (changed: number, files: string) => string;
  readonly formatted: (changed: number, files: string) => string;
  /** So many parts of a file are left as they are; the first begins in the line, counted from 1. */
  readonly unread: (parts: number, line: number) => string;
  readonly noBlocks: string;
  readonly upToDate: (blocks: number) => string;
  readonly outOfDate: (count: number, files: string) => string;
  readonly wrote: (files: string) => string;
  readonly isDrawn: (page: string, number: number, all: number) => string;
}

/** What the command says of what it has done, in each language. */
export const commandMessages: Readonly<Record<Locale, CommandMessages>> = {
  en: {
    errorsInPlan: (errors, command) => `${errors} in the plan; ${command} tells which.`,
    mends: (count) => `${count} ${count === 1 ? 'mend' : 'mends'} made.`,
    allFormatted: (count) => (count === 1 ? 'The file is formatted' : `All ${count} files are formatted`),
    notFormatted: (changed, files) => `Not formatted: ${changed} of ${files}; varde format does it`,
    formatted: (changed, files) => `Formatted ${changed} of ${files}`,
    unread: (parts, line) =>
      parts === 1
        ? `What begins in line ${line} cannot be read and stays as it is; varde check says why.`
        : `${parts} parts, the first in line ${line}, cannot be read and stay as they are; varde check says why.`,
    noBlocks: 'No page has a block to keep up to date',
    upToDate: (blocks) => (blocks === 1 ? 'The block is up to date' : `All ${blocks} blocks are up to date`),
    outOfDate: (count, files) => `Out of date: ${files}; varde docs writes ${count === 1 ? 'it' : 'them'}`,
    wrote: (files) => `Wrote ${files}`,
    isDrawn: (page, number, all) => `${page} (${number} of ${all})`,
  },
  nb: {
    errorsInPlan: (errors, command) => `${errors} i planen; ${command} viser hva som er galt.`,
    mends: countWith('rettelse er gjort.', 'rettelser er gjort.'),
    allFormatted: (count) => (count === 1 ? 'Filen er formatert' : `Alle ${count} filer er formatert`),
    notFormatted: (changed, files) => `Ikke formatert: ${changed} av ${files}; varde format ordner det`,
    formatted: (changed, files) => `Formaterte ${changed} av ${files}`,
    unread: (parts, line) =>
      parts === 1
        ? `Det som begynner på linje ${line}, kan ikke leses og er ikke endret; varde check sier hvorfor.`
        : `${parts} deler, den første på linje ${line}, kan ikke leses og er ikke endret; varde check sier hvorfor.`,
    noBlocks: 'Ingen side har en blokk å holde oppdatert',
    upToDate: (blocks) => (blocks === 1 ? 'Blokken er oppdatert' : `Alle ${blocks} blokker er oppdatert`),
    outOfDate: (_, files) => `Utdatert: ${files}; varde docs ordner det`,
    wrote: (files) => `Skrev ${files}`,
    isDrawn: (page, number, all) => `${page} (${number} av ${all})`,
  },
  nn: {
    errorsInPlan: (errors, command) => `${errors} i planen; ${command} viser kva som er gale.`,
    mends: countWith('retting er gjord.', 'rettingar er gjorde.'),
    allFormatted: (count) => (count === 1 ? 'Fila er formatert' : `Alle ${count} filer er formaterte`),
    notFormatted: (changed, files) => `Ikkje formatert: ${changed} av ${files}; varde format ordnar det`,
    formatted: (changed, files) => `Formaterte ${changed} av ${files}`,
    unread: (parts, line) =>
      parts === 1
        ? `Det som byrjar på linje ${line}, kan ikkje lesast og er ikkje endra; varde check seier kvifor.`
        : `${parts} delar, den første på linje ${line}, kan ikkje lesast og er ikkje endra; varde check seier kvifor.`,
    noBlocks: 'Inga side har ei blokk å halde oppdatert',
    upToDate: (blocks) => (blocks === 1 ? 'Blokka er oppdatert' : `Alle ${blocks} blokker er oppdaterte`),
    outOfDate: (_, files) => `Utdatert: ${files}; varde docs ordnar det`,
    wrote: (files) => `Skreiv ${files}`,
    isDrawn: (page, number, all) => `${page} (${number} av ${all})`,
  },
  sv: {
    errorsInPlan: (errors, command) => `${errors} i planen; ${command} visar vad som är fel.`,
    mends: countWith('rättelse har gjorts.', 'rättelser har gjorts.'),
    allFormatted: (count) => (count === 1 ? 'Filen är formaterad' : `Alla ${count} filer är formaterade`),
    notFormatted: (changed, files) => `Inte formaterat: ${changed} av ${files}; varde format ordnar det`,
    formatted: (changed, files) => `Formaterade ${changed} av ${files}`,
    unread: (parts, line) =>
      parts === 1
        ? `Det som börjar på rad ${line} kan inte läsas och är oförändrat; varde check säger varför.`
        : `${parts} delar, den första på rad ${line}, kan inte läsas och är oförändrade; varde check säger varför.`,
    noBlocks: 'Ingen sida har ett block att hålla uppdaterat',
    upToDate: (blocks) => (blocks === 1 ? 'Blocket är uppdaterat' : `Alla ${blocks} block är uppdaterade`),
    outOfDate: (_, files) => `Inaktuellt: ${files}; varde docs ordnar det`,
    wrote: (files) => `Skrev ${files}`,
    isDrawn: (page, number, all) => `${page} (${number} av ${all})`,
  },
  da: {
    errorsInPlan: (errors, command) => `${errors} i planen; ${command} viser, hvad der er galt.`,
    mends: countWith('rettelse er foretaget.', 'rettelser er foretaget.'),
    allFormatted: (count) => (count === 1 ? 'Filen er formateret' : `Alle ${count} filer er formateret`),
    notFormatted: (changed, files) => `Ikke formateret: ${changed} af ${files}; varde format ordner det`,
    formatted: (changed, files) => `Formaterede ${changed} af ${files}`,
    unread: (parts, line) =>
      parts === 1
        ? `Det, der begynder på linje ${line}, kan ikke læses og er uændret; varde check siger hvorfor.`
        : `${parts} dele, den første på linje ${line}, kan ikke læses og er uændrede; varde check siger hvorfor.`,
    noBlocks: 'Ingen side har en blok at holde opdateret',
    upToDate: (blocks) => (blocks === 1 ? 'Blokken er opdateret' : `Alle ${blocks} blokke er opdateret`),
    outOfDate: (_, files) => `Forældet: ${files}; varde docs ordner det`,
    wrote: (files) => `Skrev ${files}`,
    isDrawn: (page, number, all) => `${page} (${number} af ${all})`,
  },
};
