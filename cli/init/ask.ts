import { type CommonOptions, cancel, multiselect, select, text } from '@clack/prompts';
import type { Locale } from '../../language/locale/locale.ts';
import { messagesIn } from '../../language/locale/messages.ts';
import type { StartChoice, StartChoices } from '../../language/start/choices.ts';
import { usualCalendar } from '../../language/start/usual.ts';
import { type Answers, noCalendar } from './answers.ts';

/** Where to ask: by default standard input and output. */
export type Terminal = Pick<CommonOptions, 'input' | 'output'>;

/** Asks on the terminal for what is not given; undefined where the one who is asked gives up. */
export async function ask(
  given: Partial<Answers>,
  choices: StartChoices,
  reader: Locale,
  terminal: Terminal = {},
): Promise<Answers | undefined> {
  const words = messagesIn(reader).start;
  try {
    const title = given.title ?? (await askForTitle());
    const locale = given.locale ?? (await pick(words.locale, choices.locales, reader));
    return {
      title,
      locale: locale as Locale,
      calendar: given.calendar ?? (await askForCalendar(locale as Locale)),
      frameworks: given.frameworks ?? (await askForFrameworks()),
    };
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
    cancel(words.cancelled, terminal);
    return undefined;
  }

  async function askForTitle(): Promise<string> {
    const validate = (value: string | undefined) => (value?.trim() ? undefined : words.titleMissing);
    return answered(
      await text({ ...terminal, message: words.title, placeholder: words.titleExample, validate }),
    );
  }

  function askForCalendar(locale: Locale): Promise<string> {
    const none = { value: noCalendar, title: words.noCalendar };
    return pick(words.calendar, [...choices.calendars, none], usualCalendar(locale) ?? noCalendar);
  }

  async function pick(message: string, from: readonly StartChoice[], usual: string): Promise<string> {
    return answered(await select({ ...terminal, message, options: from.map(asOption), initialValue: usual }));
  }

  async function askForFrameworks(): Promise<string[]> {
    const options = choices.frameworks.map(asOption);
    return answered(await multiselect({ ...terminal, message: words.frameworks, options, required: false }));
  }
}

class GaveUp extends Error {}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new GaveUp();
  return answer as Exclude<T, symbol>;
}

function asOption({ value, title }: StartChoice): { value: string; label: string } {
  return { value, label: title };
}
