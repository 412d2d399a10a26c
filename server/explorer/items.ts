import { choicesOf, type DiagramChoice } from '../../language/diagrams/choices.ts';
import { formatDays } from '../../language/locale/dates.ts';
import type { Messages } from '../../language/locale/messages.ts';
import type { Element } from '../../language/plan/plan.ts';
import { elementById } from '../../language/plan/query.ts';
import { diagramOf } from '../plans/diagram-of.ts';
import { placeOf } from '../plans/place-of.ts';
import type { KnownPlan } from '../plans/plans.ts';
import type { DiagramRequest } from '../protocol/diagrams.ts';
import type { ExploreRequest, GroupName, PlanItem } from '../protocol/explorer.ts';
import { factsOf } from './facts.ts';
import { contentsOf, groupNames, groupsOf, isNamed } from './groups.ts';
import { kindTitle } from './kind-title.ts';

/** An item, with what is told of it in words yet to be joined. */
type Told = Omit<PlanItem, 'description' | 'spoken'> & { readonly words: readonly string[] };

/** Returns the line of a plan or portfolio. */
export function planItem({ plan, schedule: { start, finish } }: KnownPlan, messages: Messages): PlanItem {
  const isDated = start !== undefined && finish !== undefined;
  const { uri, title, head } = plan;
  return itemOf(messages, {
    key: uri,
    label: title,
    kind: head?.kind ?? 'plan',
    words: isDated ? [formatDays(messages.locale, start, finish)] : [],
    ...(head && { place: placeOf(head) }),
    diagram: { uri },
    inside: { plan: uri },
  });
}

/** Writes the lines inside one plan for one reader. */
export class PlanItems {
  private readonly known: KnownPlan;
  private readonly messages: Messages;
  private readonly onlyOpen: boolean;
  private choices: readonly DiagramChoice[] | undefined;

  /** `onlyOpen` leaves out what is done, closed or decided. */
  constructor(known: KnownPlan, messages: Messages, onlyOpen: boolean) {
    this.known = known;
    this.messages = messages;
    this.onlyOpen = onlyOpen;
  }

  /** Returns the lines inside the plan itself, a group or an element of it. */
  inside({ group, element }: ExploreRequest.Inside): PlanItem[] {
    if (element !== undefined)
      return this.contents(element).map((each) => this.elementItem(each, `in ${element}`));
    if (group === undefined) return groupNames.flatMap((each) => this.groupItem(each));
    if (group === 'diagrams') return this.pictures().map((choice) => this.diagramItem(choice));
    return this.shown(groupsOf(this.known).get(group) ?? []).map((each) => this.elementItem(each, group));
  }

  private groupItem(group: GroupName): PlanItem[] {
    const members = this.shown(groupsOf(this.known).get(group) ?? []);
    const count = group === 'diagrams' ? this.pictures().length : members.length;
    const { uri } = this.known.plan;
    const told: Told = {
      key: `${uri} ${group}`,
      label: this.messages.explorer.groups[group],
      kind: group,
      words: [String(count)],
      inside: { plan: uri, group },
    };
    return count > 0 ? [itemOf(this.messages, told)] : [];
  }

  /** `around` is what it stands in: a plan stands in every track that names it. */
  private elementItem(element: Element, around: string): PlanItem {
    const { uri } = this.known.plan;
    const { words, state } = factsOf(this.known, element, this.messages);
    const hasDiagram = element.kind === 'process' || element.kind === 'view';
    const choice = hasDiagram ? diagramOf(element, this.allChoices()) : undefined;
    return itemOf(this.messages, {
      key: `${uri} ${around} ${element.id}`,
      label: element.title,
      kind: element.kind,
      words,
      ...(state && { state }),
      place: placeOf(element),
      ...(choice && { diagram: chosen(uri, choice) }),
      ...(this.contents(element.id).length > 0 && { inside: { plan: uri, element: element.id } }),
    });
  }

  private diagramItem(choice: DiagramChoice): PlanItem {
    const { uri } = this.known.plan;
    return itemOf(this.messages, {
      key: `${uri} diagrams ${choice.diagram} ${choice.of ?? ''}`,
      label: choice.title,
      kind: 'diagram',
      words: [],
      diagram: chosen(uri, choice),
    });
  }

  private contents(id: string): readonly Element[] {
    const element = elementById(this.known.plan, id);
    return element ? this.shown(contentsOf(this.known, element)) : [];
  }

  private shown(elements: readonly Element[]): readonly Element[] {
    if (!this.onlyOpen) return elements;
    return elements.filter((element) => !factsOf(this.known, element, this.messages).isOver);
  }

  private pictures(): readonly DiagramChoice[] {
    return this.allChoices().filter(({ view }) => view === undefined);
  }

  private allChoices(): readonly DiagramChoice[] {
    this.choices ??= choicesOf(this.known.plan);
    return this.choices;
  }
}

function itemOf(messages: Messages, { words, ...item }: Told): PlanItem {
  const kind = kindTitle(item.kind, messages);
  return {
    ...item,
    description: [...(isNamed(item.kind) ? [kind] : []), ...words].join(' · '),
    spoken: [item.label, kind, ...words].filter(Boolean).join(', '),
  };
}

function chosen(uri: string, { diagram, of, view }: DiagramChoice): DiagramRequest.Params {
  return { uri, diagram, ...(of && { of }), ...(view && { view }) };
}
