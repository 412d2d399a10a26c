import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface GovernanceWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly teams: number;
    readonly roles: number;
  }) => string;
  readonly empty: string;
  readonly vacant: string;
  readonly members: (names: string) => string;
  readonly kinds: Readonly<Record<'team' | 'role', string>>;
  readonly legend: Readonly<Record<'reports' | 'reportsToLeft', string>>;
  readonly columns: Readonly<
    Record<'party' | 'kind' | 'level' | 'who' | 'mandate' | 'decides' | 'reportsTo', string>
  >;
}

export const governanceWords: Readonly<Record<Locale, GovernanceWords>> = {
  en: {
    title: 'Governance',
    description: ({ plan, teams, roles }) =>
      `Who reports to whom in ${plan}: ${countWith('team', 'teams')(teams)} and ${countWith('role', 'roles')(roles)}.`,
    empty: 'The plan has no teams or roles yet.',
    vacant: 'not filled',
    kinds: { team: 'Team', role: 'Role' },
    legend: {
      reports: 'The lower reports to the upper',
      reportsToLeft: 'The one on the right reports to the one on the left',
    },
    members: (names) => `Members: ${names}`,
    columns: {
      party: 'Team or role',
      kind: 'Kind',
      level: 'Level',
      who: 'Held by or members',
      mandate: 'Mandate',
      decides: 'Decides',
      reportsTo: 'Reports to',
    },
  },
  nb: {
    title: 'Styring',
    description: ({ plan, teams, roles }) =>
      `Hvem som rapporterer til hvem i ${plan}: ${countWith('gruppe', 'grupper')(teams)} og ${countWith('rolle', 'roller')(roles)}.`,
    empty: 'Planen har ingen grupper eller roller ennå.',
    vacant: 'ikke besatt',
    kinds: { team: 'Gruppe', role: 'Rolle' },
    legend: {
      reports: 'Den nederste rapporterer til den øverste',
      reportsToLeft: 'Den til høyre rapporterer til den til venstre',
    },
    members: (names) => `Medlemmer: ${names}`,
    columns: {
      party: 'Gruppe eller rolle',
      kind: 'Type',
      level: 'Nivå',
      who: 'Innehaver eller medlemmer',
      mandate: 'Mandat',
      decides: 'Beslutter',
      reportsTo: 'Rapporterer til',
    },
  },
  nn: {
    title: 'Styring',
    description: ({ plan, teams, roles }) =>
      `Kven som rapporterer til kven i ${plan}: ${countWith('gruppe', 'grupper')(teams)} og ${countWith('rolle', 'roller')(roles)}.`,
    empty: 'Planen har ingen grupper eller roller enno.',
    vacant: 'ikkje fylt',
    kinds: { team: 'Gruppe', role: 'Rolle' },
    legend: {
      reports: 'Den nedste rapporterer til den øvste',
      reportsToLeft: 'Den til høgre rapporterer til den til venstre',
    },
    members: (names) => `Medlemer: ${names}`,
    columns: {
      party: 'Gruppe eller rolle',
      kind: 'Type',
      level: 'Nivå',
      who: 'Innehavar eller medlemer',
      mandate: 'Mandat',
      decides: 'Avgjer',
      reportsTo: 'Rapporterer til',
    },
  },
  sv: {
    title: 'Styrning',
    description: ({ plan, teams, roles }) =>
      `Vem som rapporterar till vem i ${plan}: ${countWith('grupp', 'grupper')(teams)} och ${countWith('roll', 'roller')(roles)}.`,
    empty: 'Planen har inga grupper eller roller ännu.',
    vacant: 'inte tillsatt',
    kinds: { team: 'Grupp', role: 'Roll' },
    legend: {
      reports: 'Den nedre rapporterar till den övre',
      reportsToLeft: 'Den till höger rapporterar till den till vänster',
    },
    members: (names) => `Medlemmar: ${names}`,
    columns: {
      party: 'Grupp eller roll',
      kind: 'Typ',
      level: 'Nivå',
      who: 'Innehavare eller medlemmar',
      mandate: 'Mandat',
      decides: 'Beslutar',
      reportsTo: 'Rapporterar till',
    },
  },
  da: {
    title: 'Styring',
    description: ({ plan, teams, roles }) =>
      `Hvem der refererer til hvem i ${plan}: ${countWith('gruppe', 'grupper')(teams)} og ${countWith('rolle', 'roller')(roles)}.`,
    empty: 'Planen har ingen grupper eller roller endnu.',
    vacant: 'ikke besat',
    kinds: { team: 'Gruppe', role: 'Rolle' },
    legend: {
      reports: 'Den nederste refererer til den øverste',
      reportsToLeft: 'Den til højre refererer til den til venstre',
    },
    members: (names) => `Medlemmer: ${names}`,
    columns: {
      party: 'Gruppe eller rolle',
      kind: 'Type',
      level: 'Niveau',
      who: 'Indehaver eller medlemmer',
      mandate: 'Mandat',
      decides: 'Beslutter',
      reportsTo: 'Refererer til',
    },
  },
};
