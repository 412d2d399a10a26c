import type { Element } from '../../../language/plan/plan.ts';
import { benefit, deliverable, goal, indicator, month, outcome, role, team } from '../build-plan.ts';

/** Who is accountable, who does it, who is consulted and whom it is meant for, by the qualified name of the work. */
const people: Readonly<
  Record<string, readonly [owner: string, by: string, consults: string | undefined, audience?: string]>
> = {
  'Forberede.Gevinst': ['Leder', 'Prosjektleder', 'Okonomi'],
  'Anskaffe.Krav': ['Prosjektleder', 'Prosjektleder', 'Nattpersonale'],
  'Anskaffe.Rutine': ['Leder', 'Sykepleier', 'Tillitsvalgte', 'Nattpersonale'],
  'Innfore.Superbrukere': ['Prosjektleder', 'Sykepleier', undefined, 'Nattpersonale'],
  'Innfore.Kurs': ['Leder', 'Sykepleier', undefined, 'Nattpersonale'],
  'Innfore.Parorende': ['Leder', 'Leder', undefined, 'Parorende'],
  'Innfore.Pilot': ['Leder', 'Patrulje', 'Leverandor', 'Nattpersonale'],
  'Innfore.Veiledning': ['Leder', 'Sykepleier', undefined, 'Nattpersonale'],
  'Innfore.Larings': ['Leder', 'Prosjektleder', undefined, 'Nattpersonale'],
  'Innfore.Malepunkt': ['Leder', 'Sykepleier', undefined, 'Nattpersonale'],
};

/** The work with the people who have a part in it, and with what it produces. */
export function withPeople(element: Element): Element {
  const named = people[element.id];
  if (!named || element.kind !== 'activity') return element;
  const [owner, by, consults, audience] = named;
  return {
    ...element,
    owner,
    by: [{ party: by }],
    consults: consults ? [consults] : [],
    for: audience ? [audience] : [],
    produces: element.id === 'Anskaffe.Rutine' ? ['Rutinen'] : [],
  };
}

/** Why the sample plan is carried out: goals, indicators and the chain from deliverables to benefits. */
export const purpose: readonly Element[] = [
  goal('Trygghet', 'Beboerne er trygge om natten', {
    measure: { indicator: 'Fall' },
    baseline: { value: 12, on: month('2025-12') },
    target: { value: 4, on: month('2027-06') },
    owner: 'Leder',
  }),
  goal('Sovn', 'Beboerne sover bedre', {
    measure: { indicator: 'Vekkinger' },
    baseline: { value: 4.2, on: month('2025-11') },
    target: { value: 3.9, on: month('2026-12') },
    partOf: 'Trygghet',
  }),
  goal('Ro', 'Roligere vakter', { measure: { text: 'Svar i medarbeidersamtaler' } }),
  indicator('Fall', 'Fall om natten', { '2026-03': 11 }, { unit: 'per måned', better: 'lower' }),
  indicator('Vekkinger', 'Vekkinger per natt', { '2026-01': 4.1, '2026-03': 3.8 }, { better: 'lower' }),
  deliverable('Sensorer', 'Sensorer i 40 rom', { from: ['Innfore.Pilot'] }),
  deliverable('Rutinen', 'Ny arbeidsmåte om natten'),
  deliverable('Rapport', 'Rapport som ingen bruker'),
  outcome('FaerreTilsyn', 'Færre unødige tilsyn', ['Sensorer', 'Rutinen'], {
    assuming: ['Sensorene varsler riktig'],
    serves: ['Sovn'],
  }),
  benefit('Tid', 'Frigjort nattid', ['FaerreTilsyn'], {
    is: 'efficiency',
    amount: { amount: 1_200_000, currency: 'NOK', perYear: {} },
    owner: 'Leder',
    serves: ['Ro'],
    realised: [
      { value: 0.3, on: month('2026-04') },
      { value: 1, on: month('2027-06') },
    ],
  }),
  benefit('Kvalitet', 'Færre fall', ['FaerreTilsyn'], {
    measure: { indicator: 'Fall' },
    baseline: { value: 12 },
    target: { value: 4, on: month('2027-06') },
    serves: ['Trygghet'],
  }),
];

/** Those who govern the sample plan, with a role that nobody holds. */
export const posts: readonly Element[] = [
  team('Utvalget', 'Helse- og omsorgsutvalget', { level: 'political', mandate: 'Vedtar rammene.' }),
  team('Prosjektgruppa', 'Prosjektgruppa', {
    level: 'operational',
    members: ['Prosjektleder', 'Sykepleier', 'Tillitsvalgte'],
    reportsTo: 'Styringsgruppe',
  }),
  { ...role('Leder', 'Omsorgssjef'), heldBy: 'Mona Berg', mandate: 'Eier prosjektet.' },
  { ...role('Prosjektleder', 'Prosjektleder'), reportsTo: 'Leder' },
];
