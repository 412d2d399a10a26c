import type { Locale } from '../locale.ts';

/** The dates of work that can lie outside the plan. */
export type FramedDate = 'starts' | 'ends' | 'on' | 'notBefore' | 'due' | 'started' | 'finished';

/** What the rules about written dates say. Titles come in quotation marks, days in words. */
export interface DateMessages {
  readonly closedDay: Readonly<
    Record<'starts' | 'ends', (work: string, day: string, moved: string) => string>
  >;
  readonly endsBeforeStart: (work: string, day: string) => string;
  /** `awaited` is a list of what the work waits for, as `startOf` and `endOf` write it. */
  readonly contradiction: Readonly<
    Record<'on' | 'starts' | 'ends', (work: string, day: string, awaited: string) => string>
  >;
  readonly startOf: (work: string, day: string) => string;
  readonly endOf: (work: string, day: string) => string;
  readonly waitsFor: (awaited: string) => string;
  readonly inFuture: Readonly<
    Record<'started' | 'finished', (work: string, day: string, asOf: string) => string>
  >;
  readonly outside: Readonly<Record<FramedDate, (work: string, day: string) => string>>;
  /** Follow what lies outside, after a comma. */
  readonly beforeStart: (start: string) => string;
  readonly afterDue: (due: string) => string;
}

/** What the rules about written dates say, in each language. */
export const dateMessages: Readonly<Record<Locale, DateMessages>> = {
  en: {
    closedDay: {
      starts: (work, day, moved) =>
        `${work} starts on ${day}, when its calendar is closed; ${moved} counts instead.`,
      ends: (work, day, moved) =>
        `${work} ends on ${day}, when its calendar is closed; ${moved} counts instead.`,
    },
    endsBeforeStart: (work, day) => `${work} ends on ${day}, before it starts; it counts as one day.`,
    contradiction: {
      on: (work, day, awaited) => `${work} is to be on ${day}, but it waits for ${awaited}. The date stands.`,
      starts: (work, day, awaited) =>
        `${work} is to start on ${day}, but it waits for ${awaited}. The date stands.`,
      ends: (work, day, awaited) =>
        `${work} is to end on ${day}, but it waits for ${awaited}. The date stands.`,
    },
    startOf: (work, day) => `${work}, which starts on ${day}`,
    endOf: (work, day) => `${work}, which ends on ${day}`,
    waitsFor: (awaited) => `It waits for ${awaited}.`,
    inFuture: {
      started: (work, day, asOf) => `${work} is marked as started on ${day}, after the status date ${asOf}.`,
      finished: (work, day, asOf) =>
        `${work} is marked as finished on ${day}, after the status date ${asOf}.`,
    },
    outside: {
      starts: (work, day) => `${work} is to start on ${day}`,
      ends: (work, day) => `${work} is to end on ${day}`,
      on: (work, day) => `${work} is to be on ${day}`,
      notBefore: (work, day) => `${work} is not to begin before ${day}`,
      due: (work, day) => `${work} is due on ${day}`,
      started: (work, day) => `${work} is marked as started on ${day}`,
      finished: (work, day) => `${work} is marked as finished on ${day}`,
    },
    beforeStart: (start) => `before the plan starts on ${start}`,
    afterDue: (due) => `after the plan is due on ${due}`,
  },
  nb: {
    closedDay: {
      starts: (work, day, moved) =>
        `${work} starter ${day}, da kalenderen er stengt; ${moved} gjelder i stedet.`,
      ends: (work, day, moved) =>
        `${work} slutter ${day}, da kalenderen er stengt; ${moved} gjelder i stedet.`,
    },
    endsBeforeStart: (work, day) => `${work} slutter ${day}, før det starter; det regnes som én dag.`,
    contradiction: {
      on: (work, day, awaited) => `${work} skal være ${day}, men venter på ${awaited}. Datoen står.`,
      starts: (work, day, awaited) => `${work} skal starte ${day}, men venter på ${awaited}. Datoen står.`,
      ends: (work, day, awaited) => `${work} skal slutte ${day}, men venter på ${awaited}. Datoen står.`,
    },
    startOf: (work, day) => `${work}, som starter ${day}`,
    endOf: (work, day) => `${work}, som slutter ${day}`,
    waitsFor: (awaited) => `Det venter på ${awaited}.`,
    inFuture: {
      started: (work, day, asOf) => `${work} er merket som startet ${day}, etter statusdatoen ${asOf}.`,
      finished: (work, day, asOf) => `${work} er merket som ferdig ${day}, etter statusdatoen ${asOf}.`,
    },
    outside: {
      starts: (work, day) => `${work} skal starte ${day}`,
      ends: (work, day) => `${work} skal slutte ${day}`,
      on: (work, day) => `${work} skal være ${day}`,
      notBefore: (work, day) => `${work} skal ikke begynne før ${day}`,
      due: (work, day) => `${work} har frist ${day}`,
      started: (work, day) => `${work} er merket som startet ${day}`,
      finished: (work, day) => `${work} er merket som ferdig ${day}`,
    },
    beforeStart: (start) => `før planen starter ${start}`,
    afterDue: (due) => `etter planens frist ${due}`,
  },
  nn: {
    closedDay: {
      starts: (work, day, moved) =>
        `${work} startar ${day}, då kalenderen er stengd; ${moved} gjeld i staden.`,
      ends: (work, day, moved) => `${work} sluttar ${day}, då kalenderen er stengd; ${moved} gjeld i staden.`,
    },
    endsBeforeStart: (work, day) => `${work} sluttar ${day}, før det startar; det blir rekna som éin dag.`,
    contradiction: {
      on: (work, day, awaited) => `${work} skal vere ${day}, men ventar på ${awaited}. Datoen står.`,
      starts: (work, day, awaited) => `${work} skal starte ${day}, men ventar på ${awaited}. Datoen står.`,
      ends: (work, day, awaited) => `${work} skal slutte ${day}, men ventar på ${awaited}. Datoen står.`,
    },
    startOf: (work, day) => `${work}, som startar ${day}`,
    endOf: (work, day) => `${work}, som sluttar ${day}`,
    waitsFor: (awaited) => `Det ventar på ${awaited}.`,
    inFuture: {
      started: (work, day, asOf) => `${work} er merkt som starta ${day}, etter statusdatoen ${asOf}.`,
      finished: (work, day, asOf) => `${work} er merkt som ferdig ${day}, etter statusdatoen ${asOf}.`,
    },
    outside: {
      starts: (work, day) => `${work} skal starte ${day}`,
      ends: (work, day) => `${work} skal slutte ${day}`,
      on: (work, day) => `${work} skal vere ${day}`,
      notBefore: (work, day) => `${work} skal ikkje byrje før ${day}`,
      due: (work, day) => `${work} har frist ${day}`,
      started: (work, day) => `${work} er merkt som starta ${day}`,
      finished: (work, day) => `${work} er merkt som ferdig ${day}`,
    },
    beforeStart: (start) => `før planen startar ${start}`,
    afterDue: (due) => `etter fristen til planen ${due}`,
  },
  sv: {
    closedDay: {
      starts: (work, day, moved) =>
        `${work} börjar ${day}, då kalendern är stängd; ${moved} gäller i stället.`,
      ends: (work, day, moved) => `${work} slutar ${day}, då kalendern är stängd; ${moved} gäller i stället.`,
    },
    endsBeforeStart: (work, day) => `${work} slutar ${day}, innan det börjar; det räknas som en dag.`,
    contradiction: {
      on: (work, day, awaited) => `${work} ska vara ${day}, men väntar på ${awaited}. Datumet står fast.`,
      starts: (work, day, awaited) =>
        `${work} ska börja ${day}, men väntar på ${awaited}. Datumet står fast.`,
      ends: (work, day, awaited) => `${work} ska sluta ${day}, men väntar på ${awaited}. Datumet står fast.`,
    },
    startOf: (work, day) => `${work}, som börjar ${day}`,
    endOf: (work, day) => `${work}, som slutar ${day}`,
    waitsFor: (awaited) => `Det väntar på ${awaited}.`,
    inFuture: {
      started: (work, day, asOf) => `${work} är märkt som påbörjat ${day}, efter statusdatumet ${asOf}.`,
      finished: (work, day, asOf) => `${work} är märkt som klart ${day}, efter statusdatumet ${asOf}.`,
    },
    outside: {
      starts: (work, day) => `${work} ska börja ${day}`,
      ends: (work, day) => `${work} ska sluta ${day}`,
      on: (work, day) => `${work} ska vara ${day}`,
      notBefore: (work, day) => `${work} ska inte börja före ${day}`,
      due: (work, day) => `${work} ska vara klart ${day}`,
      started: (work, day) => `${work} är märkt som påbörjat ${day}`,
      finished: (work, day) => `${work} är märkt som klart ${day}`,
    },
    beforeStart: (start) => `innan planen börjar ${start}`,
    afterDue: (due) => `efter planens sista dag ${due}`,
  },
  da: {
    closedDay: {
      starts: (work, day, moved) =>
        `${work} starter ${day}, hvor kalenderen er lukket; ${moved} gælder i stedet.`,
      ends: (work, day, moved) =>
        `${work} slutter ${day}, hvor kalenderen er lukket; ${moved} gælder i stedet.`,
    },
    endsBeforeStart: (work, day) => `${work} slutter ${day}, før det starter; det regnes som én dag.`,
    contradiction: {
      on: (work, day, awaited) => `${work} skal være ${day}, men venter på ${awaited}. Datoen står fast.`,
      starts: (work, day, awaited) =>
        `${work} skal starte ${day}, men venter på ${awaited}. Datoen står fast.`,
      ends: (work, day, awaited) => `${work} skal slutte ${day}, men venter på ${awaited}. Datoen står fast.`,
    },
    startOf: (work, day) => `${work}, som starter ${day}`,
    endOf: (work, day) => `${work}, som slutter ${day}`,
    waitsFor: (awaited) => `Det venter på ${awaited}.`,
    inFuture: {
      started: (work, day, asOf) => `${work} er markeret som startet ${day}, efter statusdatoen ${asOf}.`,
      finished: (work, day, asOf) => `${work} er markeret som færdigt ${day}, efter statusdatoen ${asOf}.`,
    },
    outside: {
      starts: (work, day) => `${work} skal starte ${day}`,
      ends: (work, day) => `${work} skal slutte ${day}`,
      on: (work, day) => `${work} skal være ${day}`,
      notBefore: (work, day) => `${work} skal ikke begynde før ${day}`,
      due: (work, day) => `${work} har frist ${day}`,
      started: (work, day) => `${work} er markeret som startet ${day}`,
      finished: (work, day) => `${work} er markeret som færdigt ${day}`,
    },
    beforeStart: (start) => `før planen starter ${start}`,
    afterDue: (due) => `efter planens frist ${due}`,
  },
};
