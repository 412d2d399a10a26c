import type { Locale } from '../locale.ts';

type WorkKind = 'phase' | 'activity' | 'milestone' | 'gate';

/** What the rules about the network of work say. Titles come in quotation marks, several of them as one phrase. */
export interface NetworkMessages {
  readonly waitsForItself: (work: string) => string;
  readonly loop: (works: string) => string;
  readonly waitsFor: (work: string, other: string) => string;
  readonly endsWithPart: (work: string, part: string) => string;
  readonly isPartOf: (work: string, whole: string) => string;
  readonly waitsForPart: (work: string, part: string) => string;
  readonly waitsForWhole: (work: string, whole: string) => string;
  readonly endless: (work: string, predecessor: string) => string;
  readonly noEnd: string;
  readonly nobodyWorks: (work: string) => string;
  readonly noLength: (work: string) => string;
  readonly tooLong: (work: string) => string;
  /** `calendars` can be none, which is the usual one; the counts are of these and of the works. */
  readonly noWorkingDay: (calendars: string, leaving: number, works: string, count: number) => string;
  readonly noDates: (work: string) => string;
  readonly noStart: string;
  readonly noOccurrence: (work: string) => string;
  /** What does not say when it is or how long it takes. */
  readonly saysNothing: Readonly<Record<WorkKind, (work: string) => string>>;
  /** A phase without any date. */
  readonly phaseWithoutDates: (phase: string) => string;
}

/** What the rules about the network of work say, in each language. */
export const networkMessages: Readonly<Record<Locale, NetworkMessages>> = {
  en: {
    waitsForItself: (work) => `${work} waits for itself, so it has no dates.`,
    loop: (works) => `${works} wait for one another in a loop, so none of them has dates.`,
    waitsFor: (work, other) => `${work} waits for ${other}.`,
    endsWithPart: (work, part) => `${work} ends with ${part}, which is part of it.`,
    isPartOf: (work, whole) => `${work} is part of ${whole}.`,
    waitsForPart: (work, part) => `${work} waits for ${part}, which is part of it; that does not count.`,
    waitsForWhole: (work, whole) => `${work} waits for ${whole}, which it is part of; that does not count.`,
    endless: (work, predecessor) =>
      `${work} waits for ${predecessor}, which recurs without an end; its first time counts.`,
    noEnd: 'Nothing here says until when it recurs.',
    nobodyWorks: (work) => `${work} is an effort with nobody to make it; one full-time person is assumed.`,
    noLength: (work) => `${work} takes no time, which only milestones and gates do; it counts as one day.`,
    tooLong: (work) => `${work} takes or waits longer than a plan can last; that does not count.`,
    noWorkingDay: (calendars, leaving, works, count) =>
      `${calendars || 'The calendar'} ${leaving > 1 ? 'leave' : 'leaves'} too few days to work on: ${works} ${count > 1 ? 'have' : 'has'} no dates.`,
    noDates: (work) => `${work} has no dates.`,
    noStart: 'Nothing here says when the plan starts, so no work has dates.',
    noOccurrence: (work) => `${work} recurs, but none of its times falls before its end; it has no dates.`,
    saysNothing: {
      phase: (work) => `${work} does not say when it is, nor has it work in it; it counts as one day.`,
      activity: (work) => `${work} does not say how long it takes; it counts as one day.`,
      milestone: (work) =>
        `${work} does not say when it is or what it comes after; it falls on the start of the plan.`,
      gate: (work) =>
        `${work} does not say when it is or what it comes after; it falls on the start of the plan.`,
    },
    phaseWithoutDates: (phase) => `${phase} does not say when it is, nor has it work in it; it has no dates.`,
  },
  nb: {
    waitsForItself: (work) => `${work} venter på seg selv, og har derfor ingen datoer.`,
    loop: (works) => `${works} venter på hverandre i ring, og derfor har ingen av dem datoer.`,
    waitsFor: (work, other) => `${work} venter på ${other}.`,
    endsWithPart: (work, part) => `${work} slutter med ${part}, som er en del av det.`,
    isPartOf: (work, whole) => `${work} er en del av ${whole}.`,
    waitsForPart: (work, part) => `${work} venter på ${part}, som er en del av det; det teller ikke.`,
    waitsForWhole: (work, whole) => `${work} venter på ${whole}, som det er en del av; det teller ikke.`,
    endless: (work, predecessor) =>
      `${work} venter på ${predecessor}, som gjentas uten slutt; den første gangen teller.`,
    noEnd: 'Her står det ikke hvor lenge det gjentas.',
    nobodyWorks: (work) => `${work} er en innsats uten noen til å gjøre den; det regnes med én hel stilling.`,
    noLength: (work) =>
      `${work} tar ingen tid, og det gjelder bare milepæler og beslutningspunkter; det regnes som én dag.`,
    tooLong: (work) => `${work} varer eller venter lenger enn en plan kan vare; det teller ikke.`,
    noWorkingDay: (calendars, _, works) =>
      `${calendars || 'Kalenderen'} gir for få dager å arbeide på: ${works} har ingen datoer.`,
    noDates: (work) => `${work} har ingen datoer.`,
    noStart: 'Her står det ikke når planen starter, og derfor har ikke noe arbeid datoer.',
    noOccurrence: (work) => `${work} gjentas, men ingen av gangene faller før slutten; det har ingen datoer.`,
    saysNothing: {
      phase: (work) => `${work} sier ikke når den er, og har ikke arbeid i seg; den regnes som én dag.`,
      activity: (work) => `${work} sier ikke hvor lenge det varer; det regnes som én dag.`,
      milestone: (work) =>
        `${work} sier ikke når det er eller hva det kommer etter; det faller på planens start.`,
      gate: (work) => `${work} sier ikke når det er eller hva det kommer etter; det faller på planens start.`,
    },
    phaseWithoutDates: (phase) =>
      `${phase} sier ikke når den er, og har ikke arbeid i seg; den har ingen datoer.`,
  },
  nn: {
    waitsForItself: (work) => `${work} ventar på seg sjølv, og har difor ingen datoar.`,
    loop: (works) => `${works} ventar på kvarandre i ring, og difor har ingen av dei datoar.`,
    waitsFor: (work, other) => `${work} ventar på ${other}.`,
    endsWithPart: (work, part) => `${work} sluttar med ${part}, som er ein del av det.`,
    isPartOf: (work, whole) => `${work} er ein del av ${whole}.`,
    waitsForPart: (work, part) => `${work} ventar på ${part}, som er ein del av det; det tel ikkje.`,
    waitsForWhole: (work, whole) => `${work} ventar på ${whole}, som det er ein del av; det tel ikkje.`,
    endless: (work, predecessor) =>
      `${work} ventar på ${predecessor}, som blir teke opp att utan slutt; den første gongen tel.`,
    noEnd: 'Her står det ikkje kor lenge det blir teke opp att.',
    nobodyWorks: (work) =>
      `${work} er ein innsats utan nokon til å gjere han; det blir rekna med éi heil stilling.`,
    noLength: (work) =>
      `${work} tek inga tid, og det gjeld berre milepælar og avgjerdspunkt; det blir rekna som éin dag.`,
    tooLong: (work) => `${work} varer eller ventar lenger enn ein plan kan vare; det tel ikkje.`,
    noWorkingDay: (calendars, _, works) =>
      `${calendars || 'Kalenderen'} gir for få dagar å arbeide på: ${works} har ingen datoar.`,
    noDates: (work) => `${work} har ingen datoar.`,
    noStart: 'Her står det ikkje når planen startar, og difor har ikkje noko arbeid datoar.',
    noOccurrence: (work) =>
      `${work} blir teke opp att, men ingen av gongene fell før slutten; det har ingen datoar.`,
    saysNothing: {
      phase: (work) =>
        `${work} seier ikkje når han er, og har ikkje arbeid i seg; han blir rekna som éin dag.`,
      activity: (work) => `${work} seier ikkje kor lenge det varer; det blir rekna som éin dag.`,
      milestone: (work) =>
        `${work} seier ikkje når det er eller kva det kjem etter; det fell på starten av planen.`,
      gate: (work) =>
        `${work} seier ikkje når det er eller kva det kjem etter; det fell på starten av planen.`,
    },
    phaseWithoutDates: (phase) =>
      `${phase} seier ikkje når han er, og har ikkje arbeid i seg; han har ingen datoar.`,
  },
  sv: {
    waitsForItself: (work) => `${work} väntar på sig själv och har därför inga datum.`,
    loop: (works) => `${works} väntar på varandra i en cirkel, och därför har inget av dem datum.`,
    waitsFor: (work, other) => `${work} väntar på ${other}.`,
    endsWithPart: (work, part) => `${work} slutar med ${part}, som är en del av det.`,
    isPartOf: (work, whole) => `${work} är en del av ${whole}.`,
    waitsForPart: (work, part) => `${work} väntar på ${part}, som är en del av det; det räknas inte.`,
    waitsForWhole: (work, whole) => `${work} väntar på ${whole}, som det är en del av; det räknas inte.`,
    endless: (work, predecessor) =>
      `${work} väntar på ${predecessor}, som återkommer utan slut; den första gången räknas.`,
    noEnd: 'Här står inte hur länge det återkommer.',
    nobodyWorks: (work) => `${work} är en insats som ingen gör; det räknas med en heltid.`,
    noLength: (work) =>
      `${work} tar ingen tid, och det gäller bara milstolpar och beslutspunkter; det räknas som en dag.`,
    tooLong: (work) => `${work} varar eller väntar längre än en plan kan vara; det räknas inte.`,
    noWorkingDay: (calendars, _, works) =>
      `${calendars || 'Kalendern'} ger för få dagar att arbeta på: ${works} har inga datum.`,
    noDates: (work) => `${work} har inga datum.`,
    noStart: 'Här står inte när planen börjar, och därför har inget arbete datum.',
    noOccurrence: (work) =>
      `${work} återkommer, men ingen av gångerna infaller före slutet; det har inga datum.`,
    saysNothing: {
      phase: (work) => `${work} säger inte när den är och har inget arbete i sig; den räknas som en dag.`,
      activity: (work) => `${work} säger inte hur länge det varar; det räknas som en dag.`,
      milestone: (work) =>
        `${work} säger inte när det är eller vad det kommer efter; det infaller när planen börjar.`,
      gate: (work) =>
        `${work} säger inte när det är eller vad det kommer efter; det infaller när planen börjar.`,
    },
    phaseWithoutDates: (phase) =>
      `${phase} säger inte när den är och har inget arbete i sig; den har inga datum.`,
  },
  da: {
    waitsForItself: (work) => `${work} venter på sig selv og har derfor ingen datoer.`,
    loop: (works) => `${works} venter på hinanden i ring, og derfor har ingen af dem datoer.`,
    waitsFor: (work, other) => `${work} venter på ${other}.`,
    endsWithPart: (work, part) => `${work} slutter med ${part}, som er en del af det.`,
    isPartOf: (work, whole) => `${work} er en del af ${whole}.`,
    waitsForPart: (work, part) => `${work} venter på ${part}, som er en del af det; det tæller ikke.`,
    waitsForWhole: (work, whole) => `${work} venter på ${whole}, som det er en del af; det tæller ikke.`,
    endless: (work, predecessor) =>
      `${work} venter på ${predecessor}, som gentages uden ende; den første gang tæller.`,
    noEnd: 'Her står der ikke, hvor længe det gentages.',
    nobodyWorks: (work) => `${work} er en indsats, som ingen yder; der regnes med én fuld stilling.`,
    noLength: (work) =>
      `${work} tager ingen tid, og det gælder kun milepæle og beslutningspunkter; det regnes som én dag.`,
    tooLong: (work) => `${work} varer eller venter længere, end en plan kan vare; det tæller ikke.`,
    noWorkingDay: (calendars, _, works) =>
      `${calendars || 'Kalenderen'} giver for få dage at arbejde på: ${works} har ingen datoer.`,
    noDates: (work) => `${work} har ingen datoer.`,
    noStart: 'Her står der ikke, hvornår planen starter, og derfor har intet arbejde datoer.',
    noOccurrence: (work) =>
      `${work} gentages, men ingen af gangene falder før slutningen; det har ingen datoer.`,
    saysNothing: {
      phase: (work) =>
        `${work} siger ikke, hvornår den er, og har intet arbejde i sig; den regnes som én dag.`,
      activity: (work) => `${work} siger ikke, hvor længe det varer; det regnes som én dag.`,
      milestone: (work) =>
        `${work} siger ikke, hvornår det er, eller hvad det kommer efter; det falder på planens start.`,
      gate: (work) =>
        `${work} siger ikke, hvornår det er, eller hvad det kommer efter; det falder på planens start.`,
    },
    phaseWithoutDates: (phase) =>
      `${phase} siger ikke, hvornår den er, og har intet arbejde i sig; den har ingen datoer.`,
  },
};
