import type { Locale } from '../locale.ts';

/** What is said of the text of a file as a whole. */
export interface FileMessages {
  readonly utf16: string;
  readonly notText: string;
  readonly lettersLost: string;
  readonly blockTextNeverEnds: string;
  readonly textNeverEnds: string;
  readonly straightQuotes: string;
  readonly moreProblems: (count: number) => string;
}

/** What is said of files, in each language. */
export const fileMessages: Readonly<Record<Locale, FileMessages>> = {
  en: {
    utf16: 'This file is in UTF-16: save it as UTF-8.',
    notText: 'This is not a text file.',
    lettersLost: 'Here and maybe further on, letters are lost: save the file as UTF-8.',
    blockTextNeverEnds: 'This text never ends: `"""` is missing behind it.',
    textNeverEnds: 'This text never ends: a `"` is missing behind it. Texts of several lines stand in `"""`.',
    straightQuotes: 'Texts stand in straight quotes: `"`.',
    moreProblems: (count) =>
      `There is more to mend in this file: at least ${count} more problems from here on.`,
  },
  nb: {
    utf16: 'Denne filen er i UTF-16: lagre den som UTF-8.',
    notText: 'Dette er ikke en tekstfil.',
    lettersLost: 'Her, og kanskje lenger ned, er bokstaver gått tapt: lagre filen som UTF-8.',
    blockTextNeverEnds: 'Denne teksten slutter aldri: det mangler `"""` bak den.',
    textNeverEnds:
      'Denne teksten slutter aldri: det mangler `"` bak den. Tekster over flere linjer står i `"""`.',
    straightQuotes: 'Tekster står i rette anførselstegn: `"`.',
    moreProblems: (count) => `Det er mer å rette i denne filen: minst ${count} problemer til herfra.`,
  },
  nn: {
    utf16: 'Denne fila er i UTF-16: lagre ho som UTF-8.',
    notText: 'Dette er ikkje ei tekstfil.',
    lettersLost: 'Her, og kanskje lenger ned, har bokstavar gått tapt: lagre fila som UTF-8.',
    blockTextNeverEnds: 'Denne teksten sluttar aldri: det manglar `"""` bak han.',
    textNeverEnds:
      'Denne teksten sluttar aldri: det manglar `"` bak han. Tekstar over fleire linjer står i `"""`.',
    straightQuotes: 'Tekstar står i rette hermeteikn: `"`.',
    moreProblems: (count) => `Det er meir å rette i denne fila: minst ${count} problem til herifrå.`,
  },
  sv: {
    utf16: 'Den här filen är i UTF-16: spara den som UTF-8.',
    notText: 'Det här är ingen textfil.',
    lettersLost: 'Här, och kanske längre ned, har bokstäver gått förlorade: spara filen som UTF-8.',
    blockTextNeverEnds: 'Den här texten slutar aldrig: det saknas `"""` efter den.',
    textNeverEnds:
      'Den här texten slutar aldrig: det saknas `"` efter den. Texter på flera rader står inom `"""`.',
    straightQuotes: 'Texter står inom raka citattecken: `"`.',
    moreProblems: (count) => `Det finns mer att rätta i den här filen: minst ${count} problem till härifrån.`,
  },
  da: {
    utf16: 'Denne fil er i UTF-16: gem den som UTF-8.',
    notText: 'Dette er ikke en tekstfil.',
    lettersLost: 'Her, og måske længere nede, er bogstaver gået tabt: gem filen som UTF-8.',
    blockTextNeverEnds: 'Denne tekst slutter aldrig: der mangler `"""` efter den.',
    textNeverEnds:
      'Denne tekst slutter aldrig: der mangler `"` efter den. Tekster på flere linjer står i `"""`.',
    straightQuotes: 'Tekster står i lige anførselstegn: `"`.',
    moreProblems: (count) => `Der er mere at rette i denne fil: mindst ${count} problemer til herfra.`,
  },
};
