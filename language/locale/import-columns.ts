import { locales } from './locale.ts';
import { type Column, tableWords } from './table-words.ts';

/** What a column of somebody's spreadsheet says of work or of a risk. */
export type ImportColumn =
  | 'number'
  | 'name'
  | 'title'
  | 'within'
  | 'outline'
  | 'kind'
  | 'isMilestone'
  | 'owner'
  | 'by'
  | 'start'
  | 'finish'
  | 'date'
  | 'takes'
  | 'effort'
  | 'after'
  | 'due'
  | 'baselineStart'
  | 'baselineFinish'
  | 'started'
  | 'finished'
  | 'rhythm'
  | 'done'
  | 'why'
  | 'amount'
  | 'currency'
  | 'notes'
  | 'likelihood'
  | 'impact'
  | 'likelihoodAfter'
  | 'impactAfter'
  | 'cause'
  | 'consequence'
  | 'responses'
  | 'status'
  /** What Varde works out by itself. */
  | 'derived';

/** What people and other programs call such columns in English, Norwegian, Swedish and Danish. */
const others: Readonly<Record<ImportColumn, string>> = {
  number: 'id, nr, no, number, #, task id, aktivitets-id, oppgave-id, opgave-id, unik id, løpenummer, løpenr',
  name: '',
  title:
    'task name, task, activity, activity name, description, what, milestone, risk, risk description, risk event, oppgave, oppgavenavn, oppgåve, oppgåvenamn, aktivitet, aktivitetsnavn, aktivitetsnamn, beskrivelse, skildring, hva, kva, milepæl, milepel, risiko, risikobeskrivelse, uønsket hendelse, uønskt hending, uppgift, aktivitet, beskrivning, vad, milstolpe, risk, riskbeskrivning, opgave, opgavenavn, hvad',
  within:
    'phase, section, parent, group, workstream, fase, del, gruppe, overordnet, overordna, hovedaktivitet, arbeidsstrøm, fas, grupp, överordnad, overordnet, hovedopgave',
  outline:
    'wbs, wbs code, outline level, outline number, level, disposisjonsnivå, disposisjonsnummer, nivå, dispositionsnivå, dispositionsnummer, dispositionsniveau, niveau, wbs-kode, wbs-kod',
  kind: 'type of activity, category, kategori, aktivitetstype, aktivitetstyp',
  isMilestone: 'is milestone, er milepæl, er milepel, är milstolpe, er milepæl',
  owner:
    'responsible, accountable, assigned to, risk owner, task owner, lead, ansvar, eier, eigar, risikoeier, risikoeigar, oppgaveeier, hovedansvarlig, hovudansvarleg, ägare, riskägare, huvudansvarig, ejer, risikoejer, hovedansvarlig',
  by: 'resource, resources, resource names, assignee, assignees, who, team, participants, utføres av, ressurs, ressurser, ressursnavn, ressursar, ressursnamn, hvem, kven, deltakere, deltakarar, utførende, resurs, resurser, resursnamn, vem, deltagare, utförare, ressourcer, ressourcenavne, ressourcenavn, hvem, deltagere, udførende',
  start:
    'start date, begin, begins, from, planned start, startdato, fra, frå, begynner, planlagt start, startdatum, från, planerad start, børjar, starter',
  finish:
    'finish date, end, end date, ends, to, planned finish, planned end, sluttdato, ferdigdato, ferdig dato, til, slutter, planlagt slutt, slutdatum, till, planerat slut, slutdato, planlagt slut, färdigdatum',
  date: 'when, når, når, när, hvornår, milepælsdato',
  takes:
    'length, days, working days, varighet, varigheit, lengde, dager, dagar, arbeidsdager, arbeidsdagar, varaktighet, längd, arbetsdagar, varighed, længde, dage, arbejdsdage',
  effort:
    'work, estimate, effort, hours, arbeid, estimat, timer, timar, arbete, timmar, uppskattning, arbejde, indsats',
  after:
    'predecessors, predecessor, depends on, dependencies, dependency, foregående, foregående aktiviteter, foregående oppgaver, føregåande, føregåande aktivitetar, føregåande oppgåver, forgjengere, avhengig av, avhenger av, avheng av, venter på, ventar på, kommer etter, kjem etter, avhengigheter, avhengnader, föregående, föregående aktiviteter, beror på, väntar på, beroende av, beroenden, foregående opgaver, afhænger af, afventer, venter på, afhængigheder',
  due: 'deadline, due date, tidsfrist, frist, tidsfrist, seneste dato, seinaste dato, senast',
  baselineStart: '',
  baselineFinish: '',
  started: '',
  finished: '',
  rhythm: '',
  done: '% complete, percent complete, complete, progress, % done, fullført, % fullført, prosent fullført, ferdiggrad, framdrift, fremdrift, % ferdig, färdigt, % färdigt, procent färdigt, klart, % klart, framdrift, færdig, % færdig, fremdrift, procent færdig',
  why: 'purpose, reason, rationale, formål, hensikt, føremål, syfte, hvorfor, kvifor, varför',
  amount: 'cost, costs, budget, price, kostnad, kostnader, budsjett, pris, budget, omkostning, omkostninger',
  currency: '',
  notes:
    'comment, comments, note, remarks, kommentar, kommentarer, kommentarar, merknad, notat, notater, anteckning, anmärkning, bemærkning, bemærkninger',
  likelihood:
    'probability, sannsynlegheit, sannsynlighet (1-5), sannolikhet (1-5), s, p, sandsynlighed (1-5), probability (1-5), likelihood (1-5)',
  impact:
    'consequence score, severity, consequence (1-5), impact (1-5), konsekvens (1-5), alvorlighet, alvorsgrad, påverkan, k',
  likelihoodAfter: 'residual likelihood, restsannsynlighet',
  impactAfter: 'residual impact, restkonsekvens',
  cause: 'causes, årsaker, årsaker, orsaker, årsager, bakgrunn',
  consequence: 'consequences, effect, virkning, verknad, effekt, følger',
  responses:
    'mitigation, measures, action, actions, control, controls, mottiltak, risikoreduserende tiltak, risikoreduserande tiltak, åtgärder, riskreducerande åtgärder, foranstaltning, modforanstaltninger, risikoreducerende tiltag, handling',
  status: 'state, tilstand',
  derived:
    'total slack, free slack, slack, slakk, risk level, risk value, risikonivå, risikoverdi, risknivå, riskvärde, risikoværdi',
};

/** Columns of our own tables, where they say the same. */
const own: readonly Column[] = [
  'name',
  'title',
  'within',
  'kind',
  'owner',
  'by',
  'start',
  'finish',
  'date',
  'takes',
  'effort',
  'after',
  'due',
  'baselineStart',
  'baselineFinish',
  'started',
  'finished',
  'rhythm',
  'done',
  'why',
  'amount',
  'currency',
  'notes',
  'likelihood',
  'impact',
  'likelihoodAfter',
  'impactAfter',
  'cause',
  'consequence',
  'responses',
  'status',
];

const known = new Map<string, ImportColumn>();
for (const [column, names] of Object.entries(others) as [ImportColumn, string][]) {
  for (const name of names.split(',')) add(name, column);
}
for (const locale of locales) {
  for (const column of own) add(tableWords(locale).columns[column], column as ImportColumn);
}

for (const locale of locales) {
  for (const column of ['score', 'slack', 'critical'] as const)
    add(tableWords(locale).columns[column], 'derived');
}

function add(name: string, column: ImportColumn): void {
  const key = plain(name);
  if (key !== '') known.set(key, column);
}

/** Returns what a heading stands for in any of the languages; undefined where none of them knows it. */
export function columnCalled(heading: string): ImportColumn | undefined {
  return known.get(plain(heading));
}

/** Letters, digits, `%` and `#` alone: `% Complete:` and `%complete` are the same. */
function plain(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%#]+/gu, '');
}
