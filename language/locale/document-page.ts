import type { Locale } from './locale.ts';

/** The words of a document that is read in a browser. */
export interface DocumentPageWords {
  /** Leads past the table of contents. */
  readonly skip: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly actualSize: string;
  readonly wholeWindow: string;
  readonly close: string;
  /** What the keyboard does in a figure. */
  readonly keys: string;
}

/** The words of such documents in each language. */
export const documentPageWords: Readonly<Record<Locale, DocumentPageWords>> = {
  en: {
    skip: 'Skip to the content',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to the width',
    actualSize: 'Actual size',
    wholeWindow: 'Fill the window',
    close: 'Close',
    keys: 'The arrow keys move the figure, + and - change its size, 0 shows its actual size. Tab leads to what is drawn, and from there the arrow keys lead on.',
  },
  nb: {
    skip: 'Hopp til innholdet',
    zoomIn: 'Zoom inn',
    zoomOut: 'Zoom ut',
    fit: 'Tilpass bredden',
    actualSize: 'Faktisk størrelse',
    wholeWindow: 'Fyll vinduet',
    close: 'Lukk',
    keys: 'Piltastene flytter figuren, + og - endrer størrelsen, 0 viser faktisk størrelse. Tab fører til det som er tegnet, og derfra fører piltastene videre.',
  },
  nn: {
    skip: 'Hopp til innhaldet',
    zoomIn: 'Zoom inn',
    zoomOut: 'Zoom ut',
    fit: 'Tilpass breidda',
    actualSize: 'Faktisk storleik',
    wholeWindow: 'Fyll vindauget',
    close: 'Lukk',
    keys: 'Piltastane flyttar figuren, + og - endrar storleiken, 0 viser faktisk storleik. Tab fører til det som er teikna, og derifrå fører piltastane vidare.',
  },
  sv: {
    skip: 'Hoppa till innehållet',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    fit: 'Anpassa till bredden',
    actualSize: 'Verklig storlek',
    wholeWindow: 'Fyll fönstret',
    close: 'Stäng',
    keys: 'Piltangenterna flyttar figuren, + och - ändrar storleken, 0 visar verklig storlek. Tabb leder till det som är ritat, och därifrån leder piltangenterna vidare.',
  },
  da: {
    skip: 'Spring til indholdet',
    zoomIn: 'Zoom ind',
    zoomOut: 'Zoom ud',
    fit: 'Tilpas til bredden',
    actualSize: 'Faktisk størrelse',
    wholeWindow: 'Fyld vinduet',
    close: 'Luk',
    keys: 'Piletasterne flytter figuren, + og - ændrer størrelsen, 0 viser den faktiske størrelse. Tab fører til det, der er tegnet, og derfra fører piletasterne videre.',
  },
};
