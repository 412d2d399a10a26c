import { stateOf } from '../../language/diagrams/work-state.ts';
import { formatDay, formatDays } from '../../language/locale/dates.ts';
import type { Messages } from '../../language/locale/messages.ts';
import { formatShare } from '../../language/locale/numbers.ts';
import { wordsOf } from '../../language/locale/words.ts';
import type { Element } from '../../language/plan/plan.ts';
import { titleOf } from '../../language/plan/query.ts';
import { assess, bandOf } from '../../language/plan/risk-rating.ts';
import type { Risk } from '../../language/plan/uncertainty.ts';
import type { Work } from '../../language/plan/work.ts';
import { scheduledById } from '../../language/schedule/schedule.ts';
import { ratingHint } from '../hints/hints.ts';
import type { KnownPlan } from '../plans/plans.ts';
import type { ItemState } from '../protocol/explorer.ts';

/** What is told of an element beside its title. */
export interface Facts {
  readonly words: readonly string[];
  readonly state?: ItemState;
  /** Done, closed or decided. */
  readonly isOver?: boolean;
}

/** Returns what matters most of an element of a plan. */
export function factsOf(known: KnownPlan, element: Element, messages: Messages): Facts {
  switch (element.kind) {
    case 'phase':
    case 'activity':
    case 'milestone':
    case 'gate':
      return workFacts(known, element, messages);
    case 'risk':
      return riskFacts(element, messages);
    case 'stakeholder':
      return { words: optional(ratingHint(element, messages.locale)?.label) };
    case 'role':
      return { words: optional(element.heldBy) };
    case 'goal':
    case 'outcome':
    case 'benefit': {
      const on = element.target?.on;
      return { words: on ? [formatDay(messages.locale, on.last)] : [] };
    }
    case 'decision': {
      const isOver = element.chosen !== undefined;
      const { decided, undecided } = messages.explorer;
      return { words: [isOver ? decided : undecided], isOver };
    }
    case 'exemption':
      return { words: element.until === undefined ? [] : [formatDay(messages.locale, element.until)] };
    case 'track':
      return { words: optional(element.owner && titleOf(known.plan, element.owner)) };
    default:
      return { words: [] };
  }
}

function workFacts({ plan, schedule }: KnownPlan, work: Work, { locale, explorer }: Messages): Facts {
  const { work: words } = wordsOf(locale);
  const dates = scheduledById(schedule, work.id);
  const state = stateOf(plan, schedule, work);
  const isCritical = state !== 'done' && dates?.critical === true;
  const share = dates && dates.done > 0 && dates.done < 1 ? [formatShare(locale, dates.done)] : [];
  const named = {
    todo: [],
    doing: [words.underWay.toLowerCase(), ...share],
    done: [words.done.toLowerCase()],
    late: [explorer.late, ...share],
  };
  const days = dates ? formatDays(locale, dates.start, dates.finish) : words.withoutDates.toLowerCase();
  const shown = isCritical && state !== 'late' ? 'critical' : state;
  return {
    words: [days, ...named[state], ...(isCritical ? [words.critical] : [])],
    ...(shown !== 'todo' && { state: shown }),
    isOver: state === 'done',
  };
}

function riskFacts(risk: Risk, { locale }: Messages): Facts {
  const { statuses, unrated } = wordsOf(locale).risks;
  const assessed = assess(risk);
  const status = risk.status === 'open' ? [] : [statuses[risk.status].toLowerCase()];
  const rating = ratingHint(risk, locale)?.label ?? unrated;
  if (risk.status === 'closed') return { words: [...status, rating], state: 'done', isOver: true };
  return { words: [rating, ...status], ...(assessed && { state: bandOf(assessed.today) }) };
}

function optional(word: string | undefined): string[] {
  return word ? [word] : [];
}
