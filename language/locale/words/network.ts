import type { Locale } from '../locale.ts';
import { countWith } from '../phrases.ts';

export interface NetworkWords {
  readonly title: string;
  readonly description: (facts: {
    readonly plan: string;
    readonly work: number;
    readonly links: number;
    readonly critical: number;
  }) => string;
  readonly empty: string;
  readonly noLinks: string;
  /** What stands on the arrows that are not from end to start. */
  readonly links: Readonly<Record<'start-start' | 'finish-finish' | 'start-finish', string>>;
  /** How long work waits after what it waits for. */
  readonly lag: Readonly<Record<'min' | 'h' | 'd' | 'w' | 'm' | 'y', (count: number) => string>>;
  readonly calendarDays: (count: number) => string;
  readonly legend: Readonly<Record<'critical' | 'link' | 'elsewhere' | 'onward', string>>;
  /** Work that waits for nothing and that nothing waits for. */
  readonly unlinked: (count: number) => string;
  readonly columns: Readonly<Record<'waitsFor', string>>;
}

export const networkWords: Readonly<Record<Locale, NetworkWords>> = {
  en: {
    title: 'Dependencies',
    description: ({ plan, work, links, critical }) =>
      `What waits for what in ${plan}: ${countWith('dependency', 'dependencies')(links)} between ${countWith('piece of work', 'pieces of work')(work)}, ${critical} of them critical.`,
    empty: 'The plan has no activities, milestones or gates yet.',
    noLinks: 'Nothing in the plan waits for anything else yet.',
    links: {
      'start-start': 'starts with',
      'finish-finish': 'ends with',
      'start-finish': 'ends when it starts',
    },
    lag: {
      min: countWith('minute', 'minutes'),
      h: countWith('hour', 'hours'),
      d: countWith('day', 'days'),
      w: countWith('week', 'weeks'),
      m: countWith('month', 'months'),
      y: countWith('year', 'years'),
    },
    calendarDays: countWith('calendar day', 'calendar days'),
    legend: {
      critical: 'Critical path: when this is late, the plan is late',
      link: 'What the arrow points at waits for what it comes from',
      elsewhere: 'Stands in another frame or part',
      onward: 'Goes on in the frame of that name',
    },
    unlinked: (count) =>
      `${countWith('piece of work has', 'pieces of work have')(count)} no dependencies and ${count === 1 ? 'stands' : 'stand'} in the table only`,
    columns: { waitsFor: 'Waits for' },
  },
  nb: {
    title: 'Avhengigheter',
    description: ({ plan, work, links, critical }) =>
      `Hva som venter på hva i ${plan}: ${countWith('avhengighet', 'avhengigheter')(links)} mellom ${work} arbeider, hvorav ${critical} på kritisk linje.`,
    empty: 'Planen har ennå ingen aktiviteter, milepæler eller beslutningspunkter.',
    noLinks: 'Ingenting i planen venter på noe annet ennå.',
    links: {
      'start-start': 'starter samtidig',
      'finish-finish': 'slutter samtidig',
      'start-finish': 'slutter når denne starter',
    },
    lag: {
      min: countWith('minutt', 'minutter'),
      h: countWith('time', 'timer'),
      d: countWith('dag', 'dager'),
      w: countWith('uke', 'uker'),
      m: countWith('måned', 'måneder'),
      y: countWith('år', 'år'),
    },
    calendarDays: countWith('kalenderdag', 'kalenderdager'),
    legend: {
      critical: 'Kritisk linje: blir dette forsinket, blir planen forsinket',
      link: 'Det pilen peker på, venter på det den kommer fra',
      elsewhere: 'Står i en annen ramme eller del',
      onward: 'Går videre i rammen med dette navnet',
    },
    unlinked: (count) => `${countWith('arbeid', 'arbeider')(count)} uten avhengigheter står bare i tabellen`,
    columns: { waitsFor: 'Venter på' },
  },
  nn: {
    title: 'Avhengnader',
    description: ({ plan, work, links, critical }) =>
      `Kva som ventar på kva i ${plan}: ${countWith('avhengnad', 'avhengnader')(links)} mellom ${work} arbeid, ${critical} av dei på kritisk linje.`,
    empty: 'Planen har enno ingen aktivitetar, milepælar eller avgjerdspunkt.',
    noLinks: 'Ingenting i planen ventar på noko anna enno.',
    links: {
      'start-start': 'startar samstundes',
      'finish-finish': 'sluttar samstundes',
      'start-finish': 'sluttar når denne startar',
    },
    lag: {
      min: countWith('minutt', 'minutt'),
      h: countWith('time', 'timar'),
      d: countWith('dag', 'dagar'),
      w: countWith('veke', 'veker'),
      m: countWith('månad', 'månader'),
      y: countWith('år', 'år'),
    },
    calendarDays: countWith('kalenderdag', 'kalenderdagar'),
    legend: {
      critical: 'Kritisk linje: blir dette forseinka, blir planen forseinka',
      link: 'Det pila peikar på, ventar på det ho kjem frå',
      elsewhere: 'Står i ei anna ramme eller ein annan del',
      onward: 'Går vidare i ramma med dette namnet',
    },
    unlinked: (count) => `${count} arbeid utan avhengnader står berre i tabellen`,
    columns: { waitsFor: 'Ventar på' },
  },
  sv: {
    title: 'Beroenden',
    description: ({ plan, work, links, critical }) =>
      `Vad som väntar på vad i ${plan}: ${countWith('beroende', 'beroenden')(links)} mellan ${work} arbeten, varav ${critical} på den kritiska linjen.`,
    empty: 'Planen har ännu inga aktiviteter, milstolpar eller beslutspunkter.',
    noLinks: 'Inget i planen väntar på något annat ännu.',
    links: {
      'start-start': 'börjar samtidigt',
      'finish-finish': 'slutar samtidigt',
      'start-finish': 'slutar när denna börjar',
    },
    lag: {
      min: countWith('minut', 'minuter'),
      h: countWith('timme', 'timmar'),
      d: countWith('dag', 'dagar'),
      w: countWith('vecka', 'veckor'),
      m: countWith('månad', 'månader'),
      y: countWith('år', 'år'),
    },
    calendarDays: countWith('kalenderdag', 'kalenderdagar'),
    legend: {
      critical: 'Kritisk linje: blir detta försenat blir planen försenad',
      link: 'Det som pilen pekar på väntar på det som den kommer från',
      elsewhere: 'Står i en annan ruta eller del',
      onward: 'Fortsätter i rutan med det namnet',
    },
    unlinked: (count) => `${countWith('arbete', 'arbeten')(count)} utan beroenden står bara i tabellen`,
    columns: { waitsFor: 'Väntar på' },
  },
  da: {
    title: 'Afhængigheder',
    description: ({ plan, work, links, critical }) =>
      `Hvad der venter på hvad i ${plan}: ${countWith('afhængighed', 'afhængigheder')(links)} mellem ${work} arbejder, heraf ${critical} på den kritiske vej.`,
    empty: 'Planen har endnu ingen aktiviteter, milepæle eller beslutningspunkter.',
    noLinks: 'Intet i planen venter på noget andet endnu.',
    links: {
      'start-start': 'starter samtidig',
      'finish-finish': 'slutter samtidig',
      'start-finish': 'slutter, når denne starter',
    },
    lag: {
      min: countWith('minut', 'minutter'),
      h: countWith('time', 'timer'),
      d: countWith('dag', 'dage'),
      w: countWith('uge', 'uger'),
      m: countWith('måned', 'måneder'),
      y: countWith('år', 'år'),
    },
    calendarDays: countWith('kalenderdag', 'kalenderdage'),
    legend: {
      critical: 'Kritisk vej: bliver dette forsinket, bliver planen forsinket',
      link: 'Det, pilen peger på, venter på det, den kommer fra',
      elsewhere: 'Står i en anden ramme eller del',
      onward: 'Går videre i rammen med det navn',
    },
    unlinked: (count) => `${countWith('arbejde', 'arbejder')(count)} uden afhængigheder står kun i tabellen`,
    columns: { waitsFor: 'Venter på' },
  },
};
