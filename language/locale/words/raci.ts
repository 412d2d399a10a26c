import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface RaciWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly work: number;
    readonly parties: number;
  }) => string;
  readonly empty: string;
  readonly nobody: string;
  /** What each letter of the matrix stands for. */
  readonly letters: Readonly<Record<'A' | 'R' | 'C' | 'I', string>>;
  /** Work that no party has a part in. */
  readonly unassigned: (count: number) => string;
}

export const raciWords: Readonly<Record<Locale, RaciWords>> = {
  en: {
    title: 'Who does what (RACI)',
    description: ({ plan, work, parties }) =>
      `Who is accountable, responsible, consulted and informed in ${plan}: ${countWith('piece of work', 'pieces of work')(work)} and ${countWith('party', 'parties')(parties)}.`,
    empty: 'The plan has no activities, milestones or gates yet.',
    nobody: 'No work in the plan names anybody yet.',
    letters: { A: 'Accountable', R: 'Responsible', C: 'Consulted', I: 'Informed' },
    unassigned: (count) =>
      `${countWith('piece of work names', 'pieces of work name')(count)} nobody and ${count === 1 ? 'stands' : 'stand'} in the table only`,
  },
  nb: {
    title: 'Hvem gjør hva (RACI)',
    description: ({ plan, work, parties }) =>
      `Hvem som er ansvarlig, utfører, konsulteres og informeres i ${plan}: ${countWith('arbeid', 'arbeider')(work)} og ${countWith('part', 'parter')(parties)}.`,
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter.',
    nobody: 'Ikke noe arbeid i planen nevner noen ennå.',
    letters: { A: 'Ansvarlig', R: 'Utfører', C: 'Konsulteres', I: 'Informeres' },
    unassigned: (count) =>
      `${countWith('arbeid nevner', 'arbeider nevner')(count)} ingen og står bare i tabellen`,
  },
  nn: {
    title: 'Kven gjer kva (RACI)',
    description: ({ plan, work, parties }) =>
      `Kven som er ansvarleg, utfører, blir konsultert og blir informert i ${plan}: ${work} arbeid og ${countWith('part', 'partar')(parties)}.`,
    empty: 'Planen har enno ingen aktivitetar, milepælar eller avgjerdspunkt.',
    nobody: 'Ikkje noko arbeid i planen nemner nokon enno.',
    letters: { A: 'Ansvarleg', R: 'Utfører', C: 'Blir konsultert', I: 'Blir informert' },
    unassigned: (count) => `${count} arbeid nemner ingen og står berre i tabellen`,
  },
  sv: {
    title: 'Vem gör vad (RACI)',
    description: ({ plan, work, parties }) =>
      `Vem som ansvarar, utför, rådfrågas och informeras i ${plan}: ${countWith('arbete', 'arbeten')(work)} och ${countWith('part', 'parter')(parties)}.`,
    empty: 'Planen har ännu inga aktiviteter, milstolpar eller beslutspunkter.',
    nobody: 'Inget arbete i planen nämner någon ännu.',
    letters: { A: 'Ansvarar', R: 'Utför', C: 'Rådfrågas', I: 'Informeras' },
    unassigned: (count) =>
      `${countWith('arbete nämner', 'arbeten nämner')(count)} ingen och står bara i tabellen`,
  },
  da: {
    title: 'Hvem gør hvad (RACI)',
    description: ({ plan, work, parties }) =>
      `Hvem der er ansvarlig, udfører, konsulteres og informeres i ${plan}: ${countWith('arbejde', 'arbejder')(work)} og ${countWith('part', 'parter')(parties)}.`,
    empty: 'Planen har endnu ingen aktiviteter, milepæle eller beslutningspunkter.',
    nobody: 'Intet arbejde i planen nævner nogen endnu.',
    letters: { A: 'Ansvarlig', R: 'Udfører', C: 'Konsulteres', I: 'Informeres' },
    unassigned: (count) =>
      `${countWith('arbejde nævner', 'arbejder nævner')(count)} ingen og står kun i tabellen`,
  },
};
