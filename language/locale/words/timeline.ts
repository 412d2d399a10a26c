import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface TimelineWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly events: number;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly empty: string;
  /** What happens, as the legend and the table name it. */
  readonly kinds: Readonly<Record<'begins' | 'milestone' | 'gate' | 'decision' | 'status', string>>;
  readonly columns: Readonly<Record<'date' | 'event' | 'kind', string>>;
}

export const timelineWords: Readonly<Record<Locale, TimelineWords>> = {
  en: {
    title: 'Timeline',
    description: ({ plan, events, from, to }) =>
      `What happens when in ${plan}: ${countWith('event', 'events')(events)} from ${from} to ${to}.`,
    empty: 'The plan has no phases, milestones, gates or decisions with dates yet.',
    kinds: {
      begins: 'Phase begins',
      milestone: 'Milestone',
      gate: 'Gate',
      decision: 'Decision',
      status: 'Status date',
    },
    columns: { date: 'Date', event: 'What', kind: 'Kind' },
  },
  nb: {
    title: 'Tidslinje',
    description: ({ plan, events, from, to }) =>
      `Hva som skjer når i ${plan}: ${countWith('hendelse', 'hendelser')(events)} fra ${from} til ${to}.`,
    empty: 'Planen har ennå ingen faser, milepæler, beslutningspunkter eller beslutninger med datoer.',
    kinds: {
      begins: 'Fase begynner',
      milestone: 'Milepæl',
      gate: 'Beslutningspunkt',
      decision: 'Beslutning',
      status: 'Statusdato',
    },
    columns: { date: 'Dato', event: 'Hva', kind: 'Type' },
  },
  nn: {
    title: 'Tidslinje',
    description: ({ plan, events, from, to }) =>
      `Kva som skjer når i ${plan}: ${countWith('hending', 'hendingar')(events)} frå ${from} til ${to}.`,
    empty: 'Planen har enno ingen fasar, milepælar, avgjerdspunkt eller avgjerder med datoar.',
    kinds: {
      begins: 'Fase byrjar',
      milestone: 'Milepæl',
      gate: 'Avgjerdspunkt',
      decision: 'Avgjerd',
      status: 'Statusdato',
    },
    columns: { date: 'Dato', event: 'Kva', kind: 'Type' },
  },
  sv: {
    title: 'Tidslinje',
    description: ({ plan, events, from, to }) =>
      `Vad som händer när i ${plan}: ${countWith('händelse', 'händelser')(events)} från ${from} till ${to}.`,
    empty: 'Planen har ännu inga faser, milstolpar, beslutspunkter eller beslut med datum.',
    kinds: {
      begins: 'Fas börjar',
      milestone: 'Milstolpe',
      gate: 'Beslutspunkt',
      decision: 'Beslut',
      status: 'Statusdatum',
    },
    columns: { date: 'Datum', event: 'Vad', kind: 'Typ' },
  },
  da: {
    title: 'Tidslinje',
    description: ({ plan, events, from, to }) =>
      `Hvad der sker hvornår i ${plan}: ${countWith('begivenhed', 'begivenheder')(events)} fra ${from} til ${to}.`,
    empty: 'Planen har endnu ingen faser, milepæle, beslutningspunkter eller beslutninger med datoer.',
    kinds: {
      begins: 'Fase begynder',
      milestone: 'Milepæl',
      gate: 'Beslutningspunkt',
      decision: 'Beslutning',
      status: 'Statusdato',
    },
    columns: { date: 'Dato', event: 'Hvad', kind: 'Type' },
  },
};
