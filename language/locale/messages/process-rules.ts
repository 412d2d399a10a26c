import type { Locale } from '../locale.ts';

/** What the rules about processes say. Titles come in quotation marks, several of them as one phrase. */
export interface ProcessMessages {
  readonly noRole: (step: string) => string;
  readonly noWhy: (step: string) => string;
  readonly noArrows: (process: string) => string;
  readonly unreachable: (node: string) => string;
  readonly reachedOnlyFrom: (node: string) => string;
  readonly deadEnd: (node: string) => string;
  /** `count` is of the nodes. */
  readonly circle: (nodes: string, count: number) => string;
  readonly inCircle: string;
  /** `targets` are the nodes that arrows without a text lead to. */
  readonly unlabelled: (choice: string, targets: string) => string;
  readonly oneWay: (choice: string, target: string) => string;
  readonly lonelyFork: (fork: string) => string;
  readonly lonelyJoin: (join: string) => string;
  readonly unjoined: (fork: string, meeting: string) => string;
  readonly meetsHere: string;
  readonly stuck: (join: string) => string;
  readonly noLead: (process: string) => string;
  readonly noAsIs: (process: string) => string;
  readonly noLadder: (number: number) => string;
  readonly severalLadders: (number: number, ladders: string) => string;
  readonly noRung: (number: number, ladder: string, rungs: number) => string;
}

/** What the rules about processes say, in each language. */
export const processMessages: Readonly<Record<Locale, ProcessMessages>> = {
  en: {
    noRole: (step) => `Nobody is named for ${step}.`,
    noWhy: (step) => `${step} does not say why it is done.`,
    noArrows: (process) => `No arrow shows what leads to what in ${process}.`,
    unreachable: (node) => `No way from the start leads to ${node}, so it never happens.`,
    reachedOnlyFrom: (node) => `Only ${node} leads here.`,
    deadEnd: (node) => `${node} leads nowhere, and it is no end.`,
    circle: (nodes, count) =>
      count === 1
        ? `${nodes} leads only to itself: no way goes from here to an end.`
        : `${nodes} lead only to one another: no way goes from there to an end.`,
    inCircle: 'This is part of the circle.',
    unlabelled: (choice, targets) => `${choice} does not say when it leads to ${targets}.`,
    oneWay: (choice, target) => `${choice} leads only to ${target}, so there is nothing to choose.`,
    lonelyFork: (fork) => `The fork ${fork} opens only one way, so nothing goes on side by side.`,
    lonelyJoin: (join) => `Only one arrow leads to the join ${join}, so there is nothing to wait for.`,
    unjoined: (fork, meeting) =>
      `The branches from the fork ${fork} come together in ${meeting} without a join, so nobody waits until all of them are done.`,
    meetsHere: 'The branches come together here.',
    stuck: (join) => `The join ${join} waits for ways that no fork before it opens side by side.`,
    noLead: (process) => `${process} has no lead who brings it into use and looks after it.`,
    noAsIs: (process) => `${process} does not say which of today’s processes it replaces.`,
    noLadder: (number) =>
      `The number ${number} stands for no rung: the plan follows no framework with a ladder.`,
    severalLadders: (number, ladders) =>
      `The number ${number} can be a rung of ${ladders}: write the name of the rung.`,
    noRung: (number, ladder, rungs) => `${ladder} has no rung ${number}: its rungs go from 1 to ${rungs}.`,
  },
  nb: {
    noRole: (step) => `Ingen er satt opp på ${step}.`,
    noWhy: (step) => `${step} sier ikke hvorfor det gjøres.`,
    noArrows: (process) => `Ingen pil viser hva som fører til hva i ${process}.`,
    unreachable: (node) => `Ingen vei fra starten fører til ${node}, så det skjer aldri.`,
    reachedOnlyFrom: (node) => `Bare ${node} fører hit.`,
    deadEnd: (node) => `${node} fører ikke videre og er ikke en slutt.`,
    circle: (nodes, count) =>
      count === 1
        ? `${nodes} fører bare til seg selv: ingen vei går herfra til en slutt.`
        : `${nodes} fører bare til hverandre: ingen vei går derfra til en slutt.`,
    inCircle: 'Dette er en del av ringen.',
    unlabelled: (choice, targets) => `${choice} sier ikke når det fører til ${targets}.`,
    oneWay: (choice, target) => `${choice} fører bare til ${target}, så det er ingenting å velge.`,
    lonelyFork: (fork) => `Delingen ${fork} åpner bare én vei, så ingenting skjer samtidig.`,
    lonelyJoin: (join) => `Bare én pil fører til samlingen ${join}, så det er ingenting å vente på.`,
    unjoined: (fork, meeting) =>
      `Grenene fra delingen ${fork} møtes i ${meeting} uten en samling, så ingen venter til alle er ferdige.`,
    meetsHere: 'Grenene møtes her.',
    stuck: (join) => `Samlingen ${join} venter på veier som ingen deling foran den åpner samtidig.`,
    noLead: (process) => `${process} har ingen prosessleder som tar den i bruk og holder den ved like.`,
    noAsIs: (process) => `${process} sier ikke hvilken av dagens prosesser den erstatter.`,
    noLadder: (number) =>
      `Tallet ${number} står ikke for noe trinn: planen følger ikke noe rammeverk med en trapp.`,
    severalLadders: (number, ladders) =>
      `Tallet ${number} kan være et trinn i ${ladders}: skriv navnet på trinnet.`,
    noRung: (number, ladder, rungs) =>
      `${ladder} har ikke noe trinn ${number}: trinnene går fra 1 til ${rungs}.`,
  },
  nn: {
    noRole: (step) => `Ingen er sett opp på ${step}.`,
    noWhy: (step) => `${step} seier ikkje kvifor det blir gjort.`,
    noArrows: (process) => `Inga pil viser kva som fører til kva i ${process}.`,
    unreachable: (node) => `Ingen veg frå starten fører til ${node}, så det skjer aldri.`,
    reachedOnlyFrom: (node) => `Berre ${node} fører hit.`,
    deadEnd: (node) => `${node} fører ikkje vidare og er ikkje ein slutt.`,
    circle: (nodes, count) =>
      count === 1
        ? `${nodes} fører berre til seg sjølv: ingen veg går herifrå til ein slutt.`
        : `${nodes} fører berre til kvarandre: ingen veg går derifrå til ein slutt.`,
    inCircle: 'Dette er ein del av ringen.',
    unlabelled: (choice, targets) => `${choice} seier ikkje når det fører til ${targets}.`,
    oneWay: (choice, target) => `${choice} fører berre til ${target}, så det er ingenting å velje.`,
    lonelyFork: (fork) => `Delinga ${fork} opnar berre éin veg, så ingenting skjer samtidig.`,
    lonelyJoin: (join) => `Berre éi pil fører til samlinga ${join}, så det er ingenting å vente på.`,
    unjoined: (fork, meeting) =>
      `Greinene frå delinga ${fork} møtest i ${meeting} utan ei samling, så ingen ventar til alle er ferdige.`,
    meetsHere: 'Greinene møtest her.',
    stuck: (join) => `Samlinga ${join} ventar på vegar som inga deling framfor henne opnar samtidig.`,
    noLead: (process) => `${process} har ingen prosessleiar som tek han i bruk og held han ved like.`,
    noAsIs: (process) => `${process} seier ikkje kva for ein av dagens prosessar han erstattar.`,
    noLadder: (number) =>
      `Talet ${number} står ikkje for noko trinn: planen følgjer ikkje noko rammeverk med ei trapp.`,
    severalLadders: (number, ladders) =>
      `Talet ${number} kan vere eit trinn i ${ladders}: skriv namnet på trinnet.`,
    noRung: (number, ladder, rungs) =>
      `${ladder} har ikkje noko trinn ${number}: trinna går frå 1 til ${rungs}.`,
  },
  sv: {
    noRole: (step) => `Ingen är utsedd för ${step}.`,
    noWhy: (step) => `${step} säger inte varför det görs.`,
    noArrows: (process) => `Ingen pil visar vad som leder till vad i ${process}.`,
    unreachable: (node) => `Ingen väg från starten leder till ${node}, så det händer aldrig.`,
    reachedOnlyFrom: (node) => `Bara ${node} leder hit.`,
    deadEnd: (node) => `${node} leder inte vidare och är inget slut.`,
    circle: (nodes, count) =>
      count === 1
        ? `${nodes} leder bara till sig själv: ingen väg går härifrån till ett slut.`
        : `${nodes} leder bara till varandra: ingen väg går därifrån till ett slut.`,
    inCircle: 'Detta är en del av cirkeln.',
    unlabelled: (choice, targets) => `${choice} säger inte när det leder till ${targets}.`,
    oneWay: (choice, target) => `${choice} leder bara till ${target}, så det finns inget att välja.`,
    lonelyFork: (fork) => `Delningen ${fork} öppnar bara en väg, så inget sker samtidigt.`,
    lonelyJoin: (join) => `Bara en pil leder till samlingen ${join}, så det finns inget att vänta på.`,
    unjoined: (fork, meeting) =>
      `Grenarna från delningen ${fork} möts i ${meeting} utan samling, så ingen väntar tills alla är klara.`,
    meetsHere: 'Grenarna möts här.',
    stuck: (join) => `Samlingen ${join} väntar på vägar som ingen delning före den öppnar samtidigt.`,
    noLead: (process) => `${process} har ingen processledare som inför och förvaltar den.`,
    noAsIs: (process) => `${process} säger inte vilken av dagens processer den ersätter.`,
    noLadder: (number) =>
      `Talet ${number} står inte för något trappsteg: planen följer inget ramverk med en trappa.`,
    severalLadders: (number, ladders) =>
      `Talet ${number} kan vara ett trappsteg i ${ladders}: skriv trappstegets namn.`,
    noRung: (number, ladder, rungs) =>
      `${ladder} har inget trappsteg ${number}: trappstegen går från 1 till ${rungs}.`,
  },
  da: {
    noRole: (step) => `Ingen er sat på ${step}.`,
    noWhy: (step) => `${step} siger ikke, hvorfor det bliver gjort.`,
    noArrows: (process) => `Ingen pil viser, hvad der fører til hvad i ${process}.`,
    unreachable: (node) => `Ingen vej fra starten fører til ${node}, så det sker aldrig.`,
    reachedOnlyFrom: (node) => `Kun ${node} fører hertil.`,
    deadEnd: (node) => `${node} fører ikke videre og er ikke et slutpunkt.`,
    circle: (nodes, count) =>
      count === 1
        ? `${nodes} fører kun til sig selv: ingen vej går herfra til et slutpunkt.`
        : `${nodes} fører kun til hinanden: ingen vej går derfra til et slutpunkt.`,
    inCircle: 'Dette er en del af ringen.',
    unlabelled: (choice, targets) => `${choice} siger ikke, hvornår det fører til ${targets}.`,
    oneWay: (choice, target) => `${choice} fører kun til ${target}, så der er intet at vælge.`,
    lonelyFork: (fork) => `Delingen ${fork} åbner kun én vej, så intet sker samtidig.`,
    lonelyJoin: (join) => `Kun én pil fører til samlingen ${join}, så der er intet at vente på.`,
    unjoined: (fork, meeting) =>
      `Grenene fra delingen ${fork} mødes i ${meeting} uden en samling, så ingen venter, til alle er færdige.`,
    meetsHere: 'Grenene mødes her.',
    stuck: (join) => `Samlingen ${join} venter på veje, som ingen deling før den åbner samtidig.`,
    noLead: (process) => `${process} har ingen procesleder, der tager den i brug og holder den ved lige.`,
    noAsIs: (process) => `${process} siger ikke, hvilken af dagens processer den erstatter.`,
    noLadder: (number) =>
      `Tallet ${number} står ikke for noget trin: planen følger ingen ramme med en trappe.`,
    severalLadders: (number, ladders) =>
      `Tallet ${number} kan være et trin i ${ladders}: skriv trinnets navn.`,
    noRung: (number, ladder, rungs) => `${ladder} har intet trin ${number}: trinnene går fra 1 til ${rungs}.`,
  },
};
