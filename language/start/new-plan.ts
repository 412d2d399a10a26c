import { isoDay } from '../locale/dates.ts';
import type { Locale } from '../locale/locale.ts';
import type { Day } from '../plan/literals.ts';
import { applyEdits } from '../syntax/format/edit.ts';
import { Formatter } from '../syntax/format/formatter.ts';
import type { VardeServices } from '../syntax/services.ts';
import { quote } from '../syntax/values.ts';
import { type Method, methodNamed } from './method.ts';
import { Names } from './names.ts';
import { block, phaseTexts } from './phases.ts';
import { type StartWords, startWords } from './words.ts';

/** What a new plan is made from. */
export interface NewPlanOptions {
  readonly title: string;
  /** The language of the plan. */
  readonly locale: Locale;
  /** The calendar of a country, by its name in the language: `NO`; absent for Monday to Friday. */
  readonly calendar?: string;
  /** The methods that it follows, by name; they must be among those that ship. */
  readonly frameworks: readonly string[];
  readonly starts: Day;
}

/** The file that holds the plan. */
export const planFile = 'plan.varde';

/**
 * Returns the files of a plan to begin with, by name: a phase for every stage of its methods, with the activities that
 * they expect, their roles to fill and, in a file of its own, their questions to answer. The files that ship with
 * Varde must be linked.
 */
export function newPlan(options: NewPlanOptions, services: VardeServices): Readonly<Record<string, string>> {
  const words = startWords[options.locale];
  const methods = options.frameworks.map((name) => methodNamed(name, options.locale, services));
  const formatter = new Formatter(services.parser);
  const formatted = (text: string) => applyEdits(text, formatter.format(text).edits);
  const answersFile = `${words.answers}.varde`;
  const answers = answersText(methods, words);
  const uses = [...useMethods(methods), ...(answers ? [`use ${quote(answersFile)}`] : [])];
  return {
    [planFile]: formatted(planText(options, methods, words, uses)),
    ...(answers && { [answersFile]: formatted(answers) }),
  };
}

function planText(
  options: NewPlanOptions,
  methods: readonly Method[],
  words: StartWords,
  uses: readonly string[],
): string {
  const { locale, calendar, starts } = options;
  const title = options.title.trim().replace(/\s+/g, ' ');
  const names = new Names();
  const name = names.of(title, 'Plan');
  const lead = names.of(words.lead);
  const parties = methods.flatMap((method) => method.parties);
  return [
    uses.join('\n'),
    block(`plan ${name} ${quote(title)}`, [
      `locale ${locale}`,
      ...(calendar === undefined ? [] : [`calendar ${calendar}`]),
      `starts ${isoDay(starts)}`,
      ...(methods.length > 0 ? [`follows ${methods.map((method) => method.name).join(', ')}`] : []),
      `owner ${lead}`,
    ]),
    [
      `// ${words.whoHoldsThem}`,
      `role ${lead} ${quote(words.lead)}`,
      ...parties.map(({ id, kind, title }) => `${kind} ${names.of(title)} ${quote(title)} { covers ${id} }`),
    ].join('\n'),
    ...phaseTexts(methods, locale, lead, names),
  ].join('\n\n');
}

function answersText(methods: readonly Method[], words: StartWords): string | undefined {
  const asking = methods.filter(({ questions }) => questions.length > 0);
  if (asking.length === 0) return undefined;
  const answers = asking
    .flatMap(({ questions }) => questions)
    .map(({ id, title }) => `// ${title.replace(/\s+/g, ' ')}\nanswer ${id} ""`);
  return [useMethods(asking).join('\n'), `// ${words.howToAnswer}`, ...answers].join('\n\n');
}

function useMethods(methods: readonly Method[]): string[] {
  return methods.map(({ name }) => `use ${name}`);
}
