import type { Locale } from '../locale.ts';
import { spanWith } from '../phrases.ts';

/** What the rules about portfolios say. Titles come in quotation marks, days in words, shares as per cent. */
export interface PortfolioMessages {
  readonly offTrack: (plan: string, portfolio: string) => string;
  readonly tracksHere: string;
  /** What an editor offers. */
  readonly putOn: (track: string) => string;
  readonly withoutGoal: (track: string) => string;
  /** `last` is absent where it is one day. */
  readonly overloaded: (
    role: string,
    most: string,
    capacity: string,
    first: string,
    last: string | undefined,
  ) => string;
  /** Follows it: in how many other times, too. */
  readonly overloadedToo: (times: number) => string;
  readonly asks: (work: string) => string;
}

/** What the rules about portfolios say, in each language. */
export const portfolioMessages: Readonly<Record<Locale, PortfolioMessages>> = {
  en: {
    offTrack: (plan, portfolio) => `The plan ${plan} is in no track of ${portfolio}.`,
    tracksHere: 'The tracks are here.',
    putOn: (track) => `Put it on the track ${track}`,
    withoutGoal: (track) => `The track ${track} does not say which goal it serves.`,
    overloaded: (role, most, capacity, first, last) =>
      `Several plans together ask ${role} for up to ${most} of a full-time week ${spanWith('on', 'from', 'to')(first, last)}, and there is ${capacity} to give.`,
    overloadedToo: (times) => `It happens ${times === 1 ? 'once' : `${times} times`} more.`,
    asks: (work) => `${work} asks for its share then.`,
  },
  nb: {
    offTrack: (plan, portfolio) => `Planen ${plan} hører ikke til i noe spor i ${portfolio}.`,
    tracksHere: 'Her er sporene.',
    putOn: (track) => `Ta den inn i sporet ${track}`,
    withoutGoal: (track) => `Sporet ${track} sier ikke hvilket mål det tjener.`,
    overloaded: (role, most, capacity, first, last) =>
      `Flere planer ber til sammen ${role} om opptil ${most} av en hel stilling ${spanWith('den', 'fra', 'til')(first, last)}, og det er ${capacity} å gi.`,
    overloadedToo: (times) => `Det skjer ${times === 1 ? 'én gang' : `${times} ganger`} til.`,
    asks: (work) => `${work} ber om sin del da.`,
  },
  nn: {
    offTrack: (plan, portfolio) => `Planen ${plan} høyrer ikkje til i noko spor i ${portfolio}.`,
    tracksHere: 'Her er spora.',
    putOn: (track) => `Ta han inn i sporet ${track}`,
    withoutGoal: (track) => `Sporet ${track} seier ikkje kva mål det tener.`,
    overloaded: (role, most, capacity, first, last) =>
      `Fleire planar bed til saman ${role} om opptil ${most} av ei heil stilling ${spanWith('den', 'frå', 'til')(first, last)}, og det er ${capacity} å gi.`,
    overloadedToo: (times) => `Det skjer ${times === 1 ? 'éin gong' : `${times} gonger`} til.`,
    asks: (work) => `${work} bed om sin del då.`,
  },
  sv: {
    offTrack: (plan, portfolio) => `Planen ${plan} hör inte till något spår i ${portfolio}.`,
    tracksHere: 'Här är spåren.',
    putOn: (track) => `Ta in den i spåret ${track}`,
    withoutGoal: (track) => `Spåret ${track} säger inte vilket mål det tjänar.`,
    overloaded: (role, most, capacity, first, last) =>
      `Flera planer begär tillsammans upp till ${most} av en heltid av ${role} ${spanWith('den', 'från', 'till')(first, last)}, och det finns ${capacity} att ge.`,
    overloadedToo: (times) => `Det händer ${times === 1 ? 'en gång' : `${times} gånger`} till.`,
    asks: (work) => `${work} begär sin del då.`,
  },
  da: {
    offTrack: (plan, portfolio) => `Planen ${plan} hører ikke til i noget spor i ${portfolio}.`,
    tracksHere: 'Her er sporene.',
    putOn: (track) => `Tag den ind i sporet ${track}`,
    withoutGoal: (track) => `Sporet ${track} siger ikke, hvilket mål det tjener.`,
    overloaded: (role, most, capacity, first, last) =>
      `Flere planer beder tilsammen ${role} om op til ${most} af en fuld stilling ${spanWith('den', 'fra', 'til')(first, last)}, og der er ${capacity} at give.`,
    overloadedToo: (times) => `Det sker ${times === 1 ? 'én gang' : `${times} gange`} til.`,
    asks: (work) => `${work} beder om sin del da.`,
  },
};
