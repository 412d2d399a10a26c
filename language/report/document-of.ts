import { formatDay } from '../locale/dates.ts';
import { elementById } from '../plan/query.ts';
import type { Block, Document, Fact } from './document.ts';
import type { Subject } from './subject.ts';
import { namesOf } from './texts.ts';

/** The blocks as a document, with what every report says below its title; `to` is who it is for. */
export function documentOf(
  subject: Subject,
  title: string,
  blocks: readonly Block[],
  to: readonly string[] = [],
): Document {
  const { plan, day } = subject;
  return {
    title,
    subject: plan.title,
    locale: plan.locale,
    day,
    facts: factsOf(subject, to),
    blocks,
  };
}

function factsOf(subject: Subject, to: readonly string[]): Fact[] {
  const { plan, day, report } = subject;
  const { owner, to: recipients, day: status, period } = report.facts;
  const facts = [
    { name: recipients, value: namesOf(subject, to) },
    { name: owner, value: ownerOf(subject) },
    { name: period, value: periodOf(subject) },
    { name: status, value: formatDay(plan.locale, day) },
  ];
  return facts.filter(({ value }) => value !== '');
}

/** The party that owns the plan, with the person who holds the role. */
function ownerOf({ plan }: Subject): string {
  const owner = plan.head?.owner === undefined ? undefined : elementById(plan, plan.head.owner);
  if (owner?.kind === 'role' && owner.heldBy) return `${owner.title}, ${owner.heldBy}`;
  return owner?.title ?? '';
}

function periodOf({ plan: { locale }, schedule: { start, finish } }: Subject): string {
  if (start === undefined || finish === undefined) return '';
  const first = formatDay(locale, start);
  return start === finish ? first : `${first} – ${formatDay(locale, finish)}`;
}
