import type { Locale } from '../locale.ts';
import { spanWith } from '../phrases.ts';

/** What the rules about deadlines and people’s time say. Titles come in quotation marks; days, counts and shares in words. */
export interface TimeMessages {
  readonly latePhase: (phase: string, finish: string, late: string, baseline: string) => string;
  /** `driver` says what the work that it ends with waits for; `last` is absent where that is itself. */
  readonly missed: (
    work: string,
    finish: string,
    late: string,
    due: string,
    last: string | undefined,
    driver: string,
  ) => string;
  /** A driver. */
  readonly itWaitsFor: (work: string) => string;
  readonly drives: (work: string) => string;
  readonly overdue: Readonly<Record<'begun' | 'ended', (work: string, day: string, asOf: string) => string>>;
  /** `last` is absent where it is one day. */
  readonly overloaded: (
    role: string,
    most: string,
    capacity: string,
    over: string,
    first: string,
    last: string | undefined,
  ) => string;
  readonly asks: (work: string) => string;
}

/** What the rules about deadlines and people’s time say, in each language. */
export const timeMessages: Readonly<Record<Locale, TimeMessages>> = {
  en: {
    latePhase: (phase, finish, late, baseline) =>
      `${phase} ends on ${finish}, ${late} later than its baseline, ${baseline}.`,
    missed: (work, finish, late, due, last, driver) =>
      `${work} ends on ${finish}, ${late} after its deadline ${due}${last ? `, because of ${last}` : ''}: ${driver}.`,
    itWaitsFor: (work) => `it waits for ${work}`,
    drives: (work) => `${work} drives it.`,
    overdue: {
      begun: (work, day, asOf) =>
        `${work} should have begun on ${day}, and is not marked so on the status date ${asOf}.`,
      ended: (work, day, asOf) =>
        `${work} should have ended on ${day}, and is not marked so on the status date ${asOf}.`,
    },
    overloaded: (role, most, capacity, over, first, last) =>
      `${role} is asked for up to ${most} of a full-time week ${spanWith('on', 'from', 'to')(first, last)} and has ${capacity} to give: ${over} too much.`,
    asks: (work) => `${work} asks for its share then.`,
  },
  nb: {
    latePhase: (phase, finish, late, baseline) =>
      `${phase} slutter ${finish}, ${late} senere enn det som ble avtalt, ${baseline}.`,
    missed: (work, finish, late, due, last, driver) =>
      `${work} slutter ${finish}, ${late} etter fristen ${due}${last ? `, på grunn av ${last}` : ''}: ${driver}.`,
    itWaitsFor: (work) => `det venter på ${work}`,
    drives: (work) => `${work} styrer det.`,
    overdue: {
      begun: (work, day, asOf) =>
        `${work} skulle ha begynt ${day}, og er ikke merket slik på statusdatoen ${asOf}.`,
      ended: (work, day, asOf) =>
        `${work} skulle ha vært ferdig ${day}, og er ikke merket slik på statusdatoen ${asOf}.`,
    },
    overloaded: (role, most, capacity, over, first, last) =>
      `${role} blir bedt om opptil ${most} av en hel stilling ${spanWith('den', 'fra', 'til')(first, last)} og har ${capacity} å gi: ${over} for mye.`,
    asks: (work) => `${work} ber om sin del da.`,
  },
  nn: {
    latePhase: (phase, finish, late, baseline) =>
      `${phase} sluttar ${finish}, ${late} seinare enn det som vart avtalt, ${baseline}.`,
    missed: (work, finish, late, due, last, driver) =>
      `${work} sluttar ${finish}, ${late} etter fristen ${due}${last ? `, på grunn av ${last}` : ''}: ${driver}.`,
    itWaitsFor: (work) => `det ventar på ${work}`,
    drives: (work) => `${work} styrer det.`,
    overdue: {
      begun: (work, day, asOf) =>
        `${work} skulle ha byrja ${day}, og er ikkje merkt slik på statusdatoen ${asOf}.`,
      ended: (work, day, asOf) =>
        `${work} skulle ha vore ferdig ${day}, og er ikkje merkt slik på statusdatoen ${asOf}.`,
    },
    overloaded: (role, most, capacity, over, first, last) =>
      `${role} blir bede om opptil ${most} av ei heil stilling ${spanWith('den', 'frå', 'til')(first, last)} og har ${capacity} å gi: ${over} for mykje.`,
    asks: (work) => `${work} bed om sin del då.`,
  },
  sv: {
    latePhase: (phase, finish, late, baseline) =>
      `${phase} slutar ${finish}, ${late} senare än det som avtalades, ${baseline}.`,
    missed: (work, finish, late, due, last, driver) =>
      `${work} slutar ${finish}, ${late} efter sista dagen ${due}${last ? `, på grund av ${last}` : ''}: ${driver}.`,
    itWaitsFor: (work) => `det väntar på ${work}`,
    drives: (work) => `${work} styr det.`,
    overdue: {
      begun: (work, day, asOf) =>
        `${work} skulle ha börjat ${day}, och är inte märkt så på statusdatumet ${asOf}.`,
      ended: (work, day, asOf) =>
        `${work} skulle ha varit klart ${day}, och är inte märkt så på statusdatumet ${asOf}.`,
    },
    overloaded: (role, most, capacity, over, first, last) =>
      `Av ${role} begärs upp till ${most} av en heltid ${spanWith('den', 'från', 'till')(first, last)}, och det finns ${capacity} att ge: ${over} för mycket.`,
    asks: (work) => `${work} begär sin del då.`,
  },
  da: {
    latePhase: (phase, finish, late, baseline) =>
      `${phase} slutter ${finish}, ${late} senere end det, der blev aftalt, ${baseline}.`,
    missed: (work, finish, late, due, last, driver) =>
      `${work} slutter ${finish}, ${late} efter fristen ${due}${last ? `, på grund af ${last}` : ''}: ${driver}.`,
    itWaitsFor: (work) => `det venter på ${work}`,
    drives: (work) => `${work} styrer det.`,
    overdue: {
      begun: (work, day, asOf) =>
        `${work} skulle være begyndt ${day} og er ikke markeret sådan på statusdatoen ${asOf}.`,
      ended: (work, day, asOf) =>
        `${work} skulle være færdigt ${day} og er ikke markeret sådan på statusdatoen ${asOf}.`,
    },
    overloaded: (role, most, capacity, over, first, last) =>
      `${role} bliver bedt om op til ${most} af en fuld stilling ${spanWith('den', 'fra', 'til')(first, last)} og har ${capacity} at give: ${over} for meget.`,
    asks: (work) => `${work} beder om sin del da.`,
  },
};
