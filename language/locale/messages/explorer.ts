import type { Locale } from '../locale.ts';

/** What the list of a workspace's plans says in the side bar of an editor. */
export interface ExplorerMessages {
  readonly groups: Readonly<
    Record<
      'work' | 'people' | 'effects' | 'risks' | 'processes' | 'decisions' | 'tracks' | 'diagrams' | 'views',
      string
    >
  >;
  /** Kinds of element that no diagram names in its table. */
  readonly kinds: Readonly<
    Record<
      | 'plan'
      | 'portfolio'
      | 'track'
      | 'cost'
      | 'process'
      | 'risk'
      | 'decision'
      | 'policy'
      | 'exemption'
      | 'view'
      | 'report'
      | 'diagram',
      string
    >
  >;
  readonly late: string;
  readonly decided: string;
  readonly undecided: string;
}

/** What the list of plans says, in each language. */
export const explorerMessages: Readonly<Record<Locale, ExplorerMessages>> = {
  en: {
    groups: {
      work: 'Phases and work',
      people: 'People',
      effects: 'Goals and effects',
      risks: 'Risks and forces',
      processes: 'Processes',
      decisions: 'Decisions and rules',
      tracks: 'Tracks',
      diagrams: 'Diagrams',
      views: 'Views and reports',
    },
    kinds: {
      plan: 'Plan',
      portfolio: 'Portfolio',
      track: 'Track',
      cost: 'Cost',
      process: 'Process',
      risk: 'Risk',
      decision: 'Decision',
      policy: 'Rule',
      exemption: 'Exemption',
      view: 'View',
      report: 'Report',
      diagram: 'Diagram',
    },
    late: 'late',
    decided: 'decided',
    undecided: 'not decided',
  },
  nb: {
    groups: {
      work: 'Faser og arbeid',
      people: 'Personer og grupper',
      effects: 'Mål og effekter',
      risks: 'Risikoer og krefter',
      processes: 'Prosesser',
      decisions: 'Beslutninger og regler',
      tracks: 'Spor',
      diagrams: 'Diagrammer',
      views: 'Visninger og rapporter',
    },
    kinds: {
      plan: 'Plan',
      portfolio: 'Portefølje',
      track: 'Spor',
      cost: 'Kostnad',
      process: 'Prosess',
      risk: 'Risiko',
      decision: 'Beslutning',
      policy: 'Regel',
      exemption: 'Unntak',
      view: 'Visning',
      report: 'Rapport',
      diagram: 'Diagram',
    },
    late: 'forsinket',
    decided: 'besluttet',
    undecided: 'ikke besluttet',
  },
  nn: {
    groups: {
      work: 'Fasar og arbeid',
      people: 'Personar og grupper',
      effects: 'Mål og effektar',
      risks: 'Risikoar og krefter',
      processes: 'Prosessar',
      decisions: 'Avgjerder og reglar',
      tracks: 'Spor',
      diagrams: 'Diagram',
      views: 'Visingar og rapportar',
    },
    kinds: {
      plan: 'Plan',
      portfolio: 'Portefølje',
      track: 'Spor',
      cost: 'Kostnad',
      process: 'Prosess',
      risk: 'Risiko',
      decision: 'Avgjerd',
      policy: 'Regel',
      exemption: 'Unntak',
      view: 'Vising',
      report: 'Rapport',
      diagram: 'Diagram',
    },
    late: 'forseinka',
    decided: 'avgjort',
    undecided: 'ikkje avgjort',
  },
  sv: {
    groups: {
      work: 'Faser och arbete',
      people: 'Personer och grupper',
      effects: 'Mål och effekter',
      risks: 'Risker och krafter',
      processes: 'Processer',
      decisions: 'Beslut och regler',
      tracks: 'Spår',
      diagrams: 'Diagram',
      views: 'Vyer och rapporter',
    },
    kinds: {
      plan: 'Plan',
      portfolio: 'Portfölj',
      track: 'Spår',
      cost: 'Kostnad',
      process: 'Process',
      risk: 'Risk',
      decision: 'Beslut',
      policy: 'Regel',
      exemption: 'Undantag',
      view: 'Vy',
      report: 'Rapport',
      diagram: 'Diagram',
    },
    late: 'försenat',
    decided: 'beslutat',
    undecided: 'inte beslutat',
  },
  da: {
    groups: {
      work: 'Faser og arbejde',
      people: 'Personer og grupper',
      effects: 'Mål og effekter',
      risks: 'Risici og kræfter',
      processes: 'Processer',
      decisions: 'Beslutninger og regler',
      tracks: 'Spor',
      diagrams: 'Diagrammer',
      views: 'Visninger og rapporter',
    },
    kinds: {
      plan: 'Plan',
      portfolio: 'Portefølje',
      track: 'Spor',
      cost: 'Omkostning',
      process: 'Proces',
      risk: 'Risiko',
      decision: 'Beslutning',
      policy: 'Regel',
      exemption: 'Undtagelse',
      view: 'Visning',
      report: 'Rapport',
      diagram: 'Diagram',
    },
    late: 'forsinket',
    decided: 'besluttet',
    undecided: 'ikke besluttet',
  },
};
