import type { Element, Plan } from '../../../language/plan/plan.ts';
import type { DatedPlan } from '../../../language/schedule/schedule-together.ts';
import { activity, dates, day, gate, head, planOfElements, scheduleOfDates, track } from '../build-plan.ts';

const night = [
  head('plan', 'Nattilsyn', 'Digitalt nattilsyn'),
  activity('Sensorer', 'Montere sensorer'),
  gate('Drift', 'Klar for drift?'),
] as const;
const robot = [
  head('plan', 'Robot', 'Besøksrobot'),
  activity('Utprøving', 'Prøve ut roboten'),
  gate('Beholde', 'Beholder vi roboten?'),
] as const;

/** Two plans, the first of them in the only track. */
export function samplePortfolio(): { plan: Plan; plans: readonly DatedPlan[] } {
  const portfolio = head('portfolio', 'Omsorg', 'Omsorg 2026–2028');
  const elements = placed([portfolio, track('Hjemme', 'Trygg hjemme', ['Nattilsyn']), ...night, ...robot]);
  const planOf = (names: readonly Element[]) => {
    const own = elements.filter(({ id }) => names.some((one) => one.id === id));
    const [first] = own;
    return planOfElements(own, first?.kind === 'plan' ? { head: first, title: first.title } : {});
  };
  return {
    plan: planOfElements(elements, { head: portfolio, title: portfolio.title }),
    plans: [
      {
        plan: planOf(night),
        schedule: scheduleOfDates(
          [
            dates(night[1], '2026-03-02', '2026-05-29', { done: 0.5 }),
            dates(night[2], '2026-06-01', '2026-06-01', { critical: true, totalSlack: 0 }),
          ],
          day('2026-04-10'),
        ),
      },
      {
        plan: planOf(robot),
        schedule: scheduleOfDates(
          [dates(robot[1], '2026-04-06', '2026-08-28'), dates(robot[2], '2026-08-31', '2026-08-31')],
          day('2026-04-10'),
        ),
      },
    ],
  };
}

/** A portfolio knows the elements of its plans by where they stand. */
function placed(elements: readonly Element[]): Element[] {
  return elements.map((element, line) => {
    const start = { line, character: 0 };
    return { ...element, source: { ...element.source, range: { start, end: start } } };
  });
}
