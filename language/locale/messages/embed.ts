import type { Locale } from '../locale.ts';

/** What is said where a page in Markdown asks for a picture of a plan that there is not. */
export interface EmbedMessages {
  readonly notAsked: (words: string, example: string) => string;
  readonly noFile: (file: string) => string;
  /** `names` lists what there is. */
  readonly noPicture: (name: string, names: string) => string;
  readonly nothingToDraw: string;
}

/** What is said of pictures in pages, in each language. */
export const embedMessages: Readonly<Record<Locale, EmbedMessages>> = {
  en: {
    notAsked: (words, example) => `“${words}” asks for no picture. Write it like this: ${example}`,
    noFile: (file) =>
      `There is no plan “${file}” in the folder that is open. The path is relative to this page.`,
    noPicture: (name, names) => `The plan has no picture “${name}”. There are: ${names}.`,
    nothingToDraw: 'There is nothing to draw in the plan yet.',
  },
  nb: {
    notAsked: (words, example) => `«${words}» ber ikke om noe bilde. Skriv det slik: ${example}`,
    noFile: (file) => `Det er ingen plan «${file}» i mappen som er åpen. Stien går ut fra denne siden.`,
    noPicture: (name, names) => `Planen har ikke noe bilde «${name}». Den har: ${names}.`,
    nothingToDraw: 'Det er ingenting å tegne i planen ennå.',
  },
  nn: {
    notAsked: (words, example) => `«${words}» bed ikkje om noko bilete. Skriv det slik: ${example}`,
    noFile: (file) => `Det er ingen plan «${file}» i mappa som er open. Stien går ut frå denne sida.`,
    noPicture: (name, names) => `Planen har ikkje noko bilete «${name}». Han har: ${names}.`,
    nothingToDraw: 'Det er ingenting å teikne i planen enno.',
  },
  sv: {
    notAsked: (words, example) => `”${words}” ber inte om någon bild. Skriv så här: ${example}`,
    noFile: (file) =>
      `Det finns ingen plan ”${file}” i mappen som är öppen. Sökvägen utgår från den här sidan.`,
    noPicture: (name, names) => `Planen har ingen bild ”${name}”. Den har: ${names}.`,
    nothingToDraw: 'Det finns inget att rita i planen ännu.',
  },
  da: {
    notAsked: (words, example) => `»${words}« beder ikke om noget billede. Skriv det sådan: ${example}`,
    noFile: (file) => `Der er ingen plan »${file}« i den mappe, der er åben. Stien går ud fra denne side.`,
    noPicture: (name, names) => `Planen har ikke noget billede »${name}«. Den har: ${names}.`,
    nothingToDraw: 'Der er intet at tegne i planen endnu.',
  },
};
