import type { Locale } from '../locale.ts';

export interface ProcessWords {
  readonly title: (process: string) => string;
}

export const processWords: Readonly<Record<Locale, ProcessWords>> = {
  en: { title: (process) => `Process flow: ${process}` },
  nb: { title: (process) => `Prosessflyt: ${process}` },
  nn: { title: (process) => `Prosessflyt: ${process}` },
  sv: { title: (process) => `Processflöde: ${process}` },
  da: { title: (process) => `Procesforløb: ${process}` },
};
