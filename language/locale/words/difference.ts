import type { Locale } from '../locale.ts';

/** What pictures say of how a plan differs from an earlier state of it. */
export interface DifferenceWords {
  readonly legend: Readonly<Record<'added' | 'removed' | 'changed' | 'unchanged' | 'earlierDates', string>>;
  /** The column of the table that says what is another. */
  readonly column: string;
  readonly states: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly earlierDates: (days: string) => string;
  readonly earlierRating: (rating: string) => string;
}

export const differenceWords: Readonly<Record<Locale, DifferenceWords>> = {
  en: {
    legend: {
      added: 'New',
      removed: 'Removed',
      changed: 'Changed: what, from and to',
      unchanged: 'The same as before',
      earlierDates: 'The dates before',
    },
    column: 'Change',
    states: { added: 'new', removed: 'removed', changed: 'changed' },
    earlierDates: (days) => `before: ${days}`,
    earlierRating: (rating) => `before: ${rating}`,
  },
  nb: {
    legend: {
      added: 'Ny',
      removed: 'Tatt ut',
      changed: 'Endret: hva, fra og til',
      unchanged: 'Som før',
      earlierDates: 'Datoene før',
    },
    column: 'Endring',
    states: { added: 'ny', removed: 'tatt ut', changed: 'endret' },
    earlierDates: (days) => `før: ${days}`,
    earlierRating: (rating) => `før: ${rating}`,
  },
  nn: {
    legend: {
      added: 'Ny',
      removed: 'Teke ut',
      changed: 'Endra: kva, frå og til',
      unchanged: 'Som før',
      earlierDates: 'Datoane før',
    },
    column: 'Endring',
    states: { added: 'ny', removed: 'teke ut', changed: 'endra' },
    earlierDates: (days) => `før: ${days}`,
    earlierRating: (rating) => `før: ${rating}`,
  },
  sv: {
    legend: {
      added: 'Ny',
      removed: 'Borttagen',
      changed: 'Ändrad: vad, från och till',
      unchanged: 'Som tidigare',
      earlierDates: 'Tidigare datum',
    },
    column: 'Ändring',
    states: { added: 'ny', removed: 'borttagen', changed: 'ändrad' },
    earlierDates: (days) => `tidigare: ${days}`,
    earlierRating: (rating) => `tidigare: ${rating}`,
  },
  da: {
    legend: {
      added: 'Ny',
      removed: 'Taget ud',
      changed: 'Ændret: hvad, fra og til',
      unchanged: 'Som før',
      earlierDates: 'Datoerne før',
    },
    column: 'Ændring',
    states: { added: 'ny', removed: 'taget ud', changed: 'ændret' },
    earlierDates: (days) => `før: ${days}`,
    earlierRating: (rating) => `før: ${rating}`,
  },
};
