import type { Element, PlanHead } from '../../../language/plan/plan.ts';
import { cost, force, framework, head, month, part } from '../build-plan.ts';

/** The plan itself, which follows a method. */
export const planHead: PlanHead = { ...head('plan', 'Nattilsyn', 'Digitalt nattilsyn'), follows: ['metode'] };

/** What the sample plan costs. */
export const money: readonly Element[] = [
  cost('Lisenser', 'Lisenser', {
    amount: 300_000,
    currency: 'NOK',
    perYear: { from: month('2026-08'), until: month('2029-07') },
  }),
  cost('Oppsett', 'Oppsett og integrasjon', { amount: 900_000, currency: 'NOK', on: month('2026-09') }),
  cost('Reise', 'Studietur', { amount: 20_000, currency: 'EUR', on: month('2026-05') }),
  cost('Diverse', 'Diverse', { amount: 10_000, currency: 'NOK' }),
];

/** What pulls the sample plan and what holds it back. */
export const forces: readonly Element[] = [
  force('driver', 'Ildsjeler', 'Ildsjeler på hver avdeling', 4, { affects: ['Innfore'] }),
  force('driver', 'Behov', 'Flere eldre', undefined),
  force('barrier', 'Turnus', 'Turnus gjør kurs vanskelig', 3, {
    affects: ['Innfore.Kurs'],
    responses: [{ kind: 'reduce', text: 'Korte økter', by: ['Innfore.Kurs2'] }],
  }),
];

/** A method with a ladder. */
export const method: readonly Element[] = [
  framework('metode', 'Metoden'),
  part('stage', 'metode.Start', 'Komme i gang'),
  part('item', 'metode.Start.Behov', 'Kjenne behovet'),
  part('item', 'metode.Start.Mandat', 'Ha mandat'),
  part('question', 'metode.Hvem', 'Hvem eier det?'),
  part('ladder', 'metode.Trapp', 'Trappen'),
  part('stage', 'metode.Trapp.Kart', 'Kartlegging'),
  part('rung', 'metode.Trapp.Kart.Tegnet', 'Tegnet'),
  part('rung', 'metode.Trapp.Leder', 'Leder utpekt'),
  part('rung', 'metode.Trapp.Malt', 'Målt'),
];
