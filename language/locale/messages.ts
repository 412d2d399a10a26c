import { formatDay, formatMonth } from './dates.ts';
import type { Locale } from './locale.ts';
import { type ActionMessages, actionMessages } from './messages/actions.ts';
import { type AidMessages, aidMessages } from './messages/aids.ts';
import { type AmountMessages, amountMessages } from './messages/amounts.ts';
import { type BlockMessages, blockMessages } from './messages/blocks.ts';
import { type ChangeMessages, changeMessages } from './messages/change-rules.ts';
import { type CommandMessages, commandMessages } from './messages/command.ts';
import { type CompletionMessages, completionMessages } from './messages/completion.ts';
import { type ConfigurationMessages, configurationMessages } from './messages/configuration.ts';
import { type DateMessages, dateMessages } from './messages/date-rules.ts';
import { type DayMessages, dayMessages } from './messages/days.ts';
import { type EmbedMessages, embedMessages } from './messages/embed.ts';
import { type ExplorerMessages, explorerMessages } from './messages/explorer.ts';
import { type FileMessages, fileMessages } from './messages/files.ts';
import { type FixMessages, fixMessages } from './messages/fixes.ts';
import { type FoundMessages, foundMessages } from './messages/found.ts';
import { type FrameworksMessages, frameworksMessages } from './messages/frameworks-rules.ts';
import { type GovernanceMessages, governanceMessages } from './messages/governance-rules.ts';
import { type LevellingMessages, levellingMessages } from './messages/levelling.ts';
import { type LiteralMessages, literalMessages } from './messages/literals.ts';
import { type MeantMessages, meantMessages } from './messages/meant.ts';
import { type MissingActivityMessages, missingActivityMessages } from './messages/missing-activities.ts';
import { type NameMessages, nameMessages } from './messages/names.ts';
import { type NetworkMessages, networkMessages } from './messages/network-rules.ts';
import { type NewWorkMessages, newWorkMessages } from './messages/new-work.ts';
import { type PeopleMessages, peopleMessages } from './messages/people-rules.ts';
import { type PortfolioMessages, portfolioMessages } from './messages/portfolio-rules.ts';
import { type ProcessMessages, processMessages } from './messages/process-rules.ts';
import { type PurposeMessages, purposeMessages } from './messages/purpose-rules.ts';
import { type ReflectionMessages, reflectionMessages } from './messages/reflection.ts';
import { type RenameMessages, renameMessages } from './messages/renames.ts';
import { type RuleMessages, ruleMessages } from './messages/rules.ts';
import { type ScaleMessages, scaleMessages } from './messages/scales.ts';
import { type StartMessages, startMessages } from './messages/start.ts';
import { type StatusMessages, statusMessages } from './messages/status.ts';
import { type StrayMessages, strayMessages } from './messages/stray.ts';
import { type TimeMessages, timeMessages } from './messages/time-rules.ts';
import { type UncertaintyMessages, uncertaintyMessages } from './messages/uncertainty-rules.ts';
import { type ValueFileMessages, valueFileMessages } from './messages/value-files.ts';
import { type ValueMessages, valueMessages } from './messages/values.ts';
import { type WantedMessages, wantedMessages } from './messages/wanted.ts';
import { titlesIn, titleWithin } from './titles.ts';
import { type Words, wordsOf } from './words.ts';

/** Everything that Varde says about what people write, in one language. */
export interface Messages extends Pick<Words, 'list' | 'percent' | 'workingDays' | 'calendarDays'> {
  readonly locale: Locale;
  /** Writes a day, given as whole days since 1970-01-01: `12 June 2026`. */
  readonly day: (day: number) => string;
  /** Writes the month of such a day: `June 2026`. */
  readonly month: (day: number) => string;
  /** Puts a title in quotation marks: `“Pilot”`. */
  readonly called: (title: string) => string;
  /** Writes titles as one phrase, and of a long list only the first and how many more there are. */
  readonly allCalled: (titles: readonly string[]) => string;
  readonly actions: ActionMessages;
  readonly aids: AidMessages;
  readonly reflection: ReflectionMessages;
  readonly renames: RenameMessages;
  readonly amounts: AmountMessages;
  readonly blocks: BlockMessages;
  readonly command: CommandMessages;
  readonly days: DayMessages;
  readonly embed: EmbedMessages;
  readonly explorer: ExplorerMessages;
  readonly files: FileMessages;
  readonly fixes: FixMessages;
  readonly found: FoundMessages;
  readonly levelling: LevellingMessages;
  readonly literals: LiteralMessages;
  readonly meant: MeantMessages;
  readonly names: NameMessages;
  readonly scales: ScaleMessages;
  readonly start: StartMessages;
  readonly status: StatusMessages;
  readonly stray: StrayMessages;
  readonly values: ValueMessages;
  readonly valueFiles: ValueFileMessages;
  readonly wanted: WantedMessages;
  readonly completion: CompletionMessages;
  readonly configuration: ConfigurationMessages;
  readonly rules: RuleMessages;
  readonly newWork: NewWorkMessages;
  readonly network: NetworkMessages;
  readonly dates: DateMessages;
  readonly time: TimeMessages;
  readonly people: PeopleMessages;
  readonly purpose: PurposeMessages;
  readonly uncertainty: UncertaintyMessages;
  readonly process: ProcessMessages;
  readonly change: ChangeMessages;
  readonly missing: MissingActivityMessages;
  readonly governance: GovernanceMessages;
  readonly frameworks: FrameworksMessages;
  readonly portfolio: PortfolioMessages;
}

/** Something to say, to be put into words once the reader's language is known. */
export type Message = (messages: Messages) => string;

/** Returns what Varde says in a language. */
export function messagesIn(locale: Locale): Messages {
  const { list, percent, workingDays, calendarDays } = wordsOf(locale);
  return {
    locale,
    list,
    percent,
    workingDays,
    calendarDays,
    day: (day) => formatDay(locale, day),
    month: (day) => formatMonth(locale, day),
    called: (title) => titleWithin(locale, title),
    allCalled: titlesIn(locale),
    actions: actionMessages[locale],
    aids: aidMessages[locale],
    reflection: reflectionMessages[locale],
    renames: renameMessages[locale],
    amounts: amountMessages[locale],
    blocks: blockMessages[locale],
    command: commandMessages[locale],
    days: dayMessages[locale],
    embed: embedMessages[locale],
    explorer: explorerMessages[locale],
    files: fileMessages[locale],
    fixes: fixMessages[locale],
    found: foundMessages[locale],
    levelling: levellingMessages[locale],
    literals: literalMessages[locale],
    meant: meantMessages[locale],
    names: nameMessages[locale],
    scales: scaleMessages[locale],
    start: startMessages[locale],
    status: statusMessages[locale],
    stray: strayMessages[locale],
    values: valueMessages[locale],
    valueFiles: valueFileMessages[locale],
    wanted: wantedMessages[locale],
    completion: completionMessages[locale],
    configuration: configurationMessages[locale],
    rules: ruleMessages[locale],
    newWork: newWorkMessages[locale],
    network: networkMessages[locale],
    dates: dateMessages[locale],
    time: timeMessages[locale],
    people: peopleMessages[locale],
    purpose: purposeMessages[locale],
    uncertainty: uncertaintyMessages[locale],
    process: processMessages[locale],
    change: changeMessages[locale],
    missing: missingActivityMessages[locale],
    governance: governanceMessages[locale],
    frameworks: frameworksMessages[locale],
    portfolio: portfolioMessages[locale],
  };
}
