import type { Locale } from './locale.ts';

/** What the page of the preview says around its pictures; functions take what is to be named. */
export interface PageWords {
  readonly reading: string;
  readonly diagram: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly actualSize: string;
  /** Read out for the button that shows how large the picture is. */
  readonly zoomed: (percent: string) => string;
  readonly table: string;
  readonly legend: string;
  readonly goToProblem: string;
  readonly goToText: string;
  readonly goToTextOf: (element: string) => string;
  /** Read out for the picture. */
  readonly keys: string;
  readonly disconnected: string;
  readonly plans: string;
  readonly allPlans: string;
  readonly noPlan: (example: string) => string;
  readonly planGone: string;
}

/** The page's words in each language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = {
  en: {
    reading: 'Reading the plan…',
    diagram: 'Diagram',
    zoom: 'Zoom',
    zoomIn: 'Zoom In (+)',
    zoomOut: 'Zoom Out (-)',
    fit: 'Fit',
    actualSize: 'Actual Size (0)',
    zoomed: (percent) => `Zoom ${percent}. Actual size`,
    table: 'Table',
    legend: 'Legend',
    goToProblem: 'Go to the problem',
    goToText: 'Go to the Text',
    goToTextOf: (element) => `Go to the text: ${element}`,
    keys: 'The arrow keys move the picture, + and - change its size, 0 shows its actual size.',
    disconnected: 'The connection to “varde serve” is lost. The preview goes on when the command runs again.',
    plans: 'Plans',
    allPlans: 'All plans',
    noPlan: (example) => `There is no such plan in this folder yet. Declare one, such as: ${example}`,
    planGone: 'The file that holds this plan is gone.',
  },
  nb: {
    reading: 'Leser planen …',
    diagram: 'Diagram',
    zoom: 'Zoom',
    zoomIn: 'Zoom inn (+)',
    zoomOut: 'Zoom ut (-)',
    fit: 'Tilpass',
    actualSize: 'Faktisk størrelse (0)',
    zoomed: (percent) => `Zoom ${percent}. Faktisk størrelse`,
    table: 'Tabell',
    legend: 'Tegnforklaring',
    goToProblem: 'Gå til problemet',
    goToText: 'Gå til teksten',
    goToTextOf: (element) => `Gå til teksten: ${element}`,
    keys: 'Piltastene flytter bildet, + og - endrer størrelsen, 0 viser den faktiske størrelsen.',
    disconnected:
      'Forbindelsen til «varde serve» er brutt. Forhåndsvisningen fortsetter når kommandoen kjører igjen.',
    plans: 'Planer',
    allPlans: 'Alle planer',
    noPlan: (example) => `Det er ingen slik plan i denne mappen ennå. Skriv for eksempel: ${example}`,
    planGone: 'Filen med denne planen er borte.',
  },
  nn: {
    reading: 'Les planen …',
    diagram: 'Diagram',
    zoom: 'Zoom',
    zoomIn: 'Zoom inn (+)',
    zoomOut: 'Zoom ut (-)',
    fit: 'Tilpass',
    actualSize: 'Faktisk storleik (0)',
    zoomed: (percent) => `Zoom ${percent}. Faktisk storleik`,
    table: 'Tabell',
    legend: 'Teiknforklaring',
    goToProblem: 'Gå til problemet',
    goToText: 'Gå til teksten',
    goToTextOf: (element) => `Gå til teksten: ${element}`,
    keys: 'Piltastane flyttar biletet, + og - endrar storleiken, 0 viser den faktiske storleiken.',
    disconnected:
      'Sambandet med «varde serve» er brote. Førehandsvisinga held fram når kommandoen køyrer igjen.',
    plans: 'Planar',
    allPlans: 'Alle planar',
    noPlan: (example) => `Det er ingen slik plan i denne mappa enno. Skriv til dømes: ${example}`,
    planGone: 'Fila med denne planen er borte.',
  },
  sv: {
    reading: 'Läser planen …',
    diagram: 'Diagram',
    zoom: 'Zoom',
    zoomIn: 'Zooma in (+)',
    zoomOut: 'Zooma ut (-)',
    fit: 'Anpassa',
    actualSize: 'Verklig storlek (0)',
    zoomed: (percent) => `Zoom ${percent}. Verklig storlek`,
    table: 'Tabell',
    legend: 'Teckenförklaring',
    goToProblem: 'Gå till problemet',
    goToText: 'Gå till texten',
    goToTextOf: (element) => `Gå till texten: ${element}`,
    keys: 'Piltangenterna flyttar bilden, + och - ändrar storleken, 0 visar den verkliga storleken.',
    disconnected:
      'Anslutningen till ”varde serve” är bruten. Förhandsgranskningen fortsätter när kommandot körs igen.',
    plans: 'Planer',
    allPlans: 'Alla planer',
    noPlan: (example) => `Det finns ingen sådan plan i den här mappen ännu. Skriv till exempel: ${example}`,
    planGone: 'Filen med den här planen är borta.',
  },
  da: {
    reading: 'Læser planen …',
    diagram: 'Diagram',
    zoom: 'Zoom',
    zoomIn: 'Zoom ind (+)',
    zoomOut: 'Zoom ud (-)',
    fit: 'Tilpas',
    actualSize: 'Faktisk størrelse (0)',
    zoomed: (percent) => `Zoom ${percent}. Faktisk størrelse`,
    table: 'Tabel',
    legend: 'Signaturforklaring',
    goToProblem: 'Gå til problemet',
    goToText: 'Gå til teksten',
    goToTextOf: (element) => `Gå til teksten: ${element}`,
    keys: 'Piletasterne flytter billedet, + og - ændrer størrelsen, 0 viser den faktiske størrelse.',
    disconnected:
      'Forbindelsen til »varde serve« er afbrudt. Forhåndsvisningen fortsætter, når kommandoen kører igen.',
    plans: 'Planer',
    allPlans: 'Alle planer',
    noPlan: (example) => `Der er ingen sådan plan i denne mappe endnu. Skriv for eksempel: ${example}`,
    planGone: 'Filen med denne plan er væk.',
  },
};
