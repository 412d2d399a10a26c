import type { Locale } from '../locale.ts';

/** How work of one kind is called where Varde offers to add it for somebody. */
interface NewWork {
  /** What an editor offers. */
  readonly add: (forWhom: string) => string;
  /** Its title in the plan. */
  readonly title: (forWhom: string) => string;
  /** Begins its name in the plan. */
  readonly name: string;
}

/** Work that Varde offers to add to a plan. */
export type NewWorkMessages = Readonly<Record<'anchoring' | 'communication' | 'training', NewWork>>;

/** Work that Varde offers to add to a plan, in each language. */
export const newWorkMessages: Readonly<Record<Locale, NewWorkMessages>> = {
  en: {
    anchoring: work('Add anchoring for', 'Anchoring'),
    communication: work('Add communication for', 'Communication'),
    training: work('Add training for', 'Training'),
  },
  nb: {
    anchoring: work('Legg til forankring for', 'Forankring'),
    communication: work('Legg til kommunikasjon for', 'Kommunikasjon'),
    training: work('Legg til opplæring for', 'Opplæring'),
  },
  nn: {
    anchoring: work('Legg til forankring for', 'Forankring'),
    communication: work('Legg til kommunikasjon for', 'Kommunikasjon'),
    training: work('Legg til opplæring for', 'Opplæring'),
  },
  sv: {
    anchoring: work('Lägg till förankring för', 'Förankring'),
    communication: work('Lägg till kommunikation för', 'Kommunikation'),
    training: work('Lägg till utbildning för', 'Utbildning'),
  },
  da: {
    anchoring: work('Tilføj forankring for', 'Forankring'),
    communication: work('Tilføj kommunikation for', 'Kommunikation'),
    training: work('Tilføj oplæring for', 'Oplæring'),
  },
};

function work(add: string, noun: string): NewWork {
  return {
    add: (forWhom) => `${add} ${forWhom}`,
    title: (forWhom) => `${noun}: ${forWhom}`,
    name: noun,
  };
}
