import * as ast from '../../generated/syntax/ast.ts';
import type { ElementBase } from '../element.ts';
import {
  type Activity,
  activityKinds,
  type Gate,
  type Link,
  type LinkType,
  type Milestone,
  type Phase,
  type Share,
  type Timing,
  type Work,
} from '../work.ts';
import { type Context, compact, oneOf } from './context.ts';
import { dayOf, durationOf, lastDayOf, moneyOf, percentOf, rangeOf, recurrenceOf } from './literals.ts';

/** Lowers a phase, activity, milestone or gate, without the work that it encloses. */
export function lowerWork(node: ast.Work, base: ElementBase, context: Context): Work {
  const common = { ...base, ...people(node, context), timing: timing(node, context) };
  if (ast.isPhase(node)) return { ...common, kind: 'phase' } satisfies Phase;
  if (ast.isMilestone(node)) return { ...common, kind: 'milestone' } satisfies Milestone;
  if (ast.isGate(node)) return { ...common, kind: 'gate' } satisfies Gate;
  return { ...common, kind: 'activity', ...ofActivity(node as ast.Activity, context) } satisfies Activity;
}

type OfActivity = Pick<Activity, 'channel' | 'needs'> & Partial<Pick<Activity, 'is' | 'message' | 'to'>>;

function ofActivity(node: ast.Activity, context: Context): OfActivity {
  return compact<OfActivity>({
    is: oneOf(activityKinds, node.is),
    channel: node.channel,
    message: node.message,
    to: context.id(node.to),
    needs: node.needs,
  });
}

type People = Pick<Work, 'by' | 'consults' | 'informs' | 'for' | 'criteria' | 'produces'> &
  Partial<Pick<Work, 'owner' | 'why' | 'scope' | 'costs'>>;

function people(node: ast.Work, context: Context): People {
  return compact<People>({
    owner: context.id(node.owner),
    by: node.by.flatMap(({ party, share }) => {
      const id = context.id(party);
      return id ? [compact<Share>({ party: id, share: percentOf(share, 'share') })] : [];
    }),
    consults: context.all(node.consults),
    informs: context.all(node.informs),
    for: context.all(node.for),
    why: node.why,
    scope: node.scope,
    criteria: node.criteria,
    produces: context.all(node.produces),
    costs: moneyOf(node.costs),
  });
}

function timing(node: ast.Work, context: Context): Timing {
  return compact<Timing>({
    takes: durationOf(node.takes),
    effort: durationOf(node.effort),
    waitsFor: node.waitsFor.flatMap((link) => lowerLink(link, context) ?? []),
    starts: dayOf(node.starts),
    ends: lastDayOf(node.ends),
    on: lastDayOf(node.on),
    notBefore: dayOf(node.notBefore),
    due: lastDayOf(node.due),
    asLateAsPossible: node.asLateAsPossible,
    every: recurrenceOf(node.every),
    baseline: rangeOf(node.baseline),
    started: dayOf(node.started),
    finished: lastDayOf(node.finished),
    done: percentOf(node.done, 'done'),
  });
}

const linkTypes: Readonly<Record<string, LinkType>> = {
  [ast.FinishStart.$type]: 'finish-start',
  [ast.StartStart.$type]: 'start-start',
  [ast.FinishFinish.$type]: 'finish-finish',
  [ast.StartFinish.$type]: 'start-finish',
};

function lowerLink(node: ast.Link, context: Context): Link | undefined {
  const predecessor = context.id(node.predecessor);
  const type = linkTypes[node.$type];
  if (!predecessor || !type) return undefined;
  const lag = durationOf(node.lag);
  return compact<Link>({
    type,
    predecessor,
    lag: lag && (node.sign === '-' ? { ...lag, value: -lag.value } : lag),
  });
}
