import type { Attitude, Level } from '../../../language/plan/people.ts';
import type { Element, Plan } from '../../../language/plan/plan.ts';
import type { Timing } from '../../../language/plan/work.ts';
import type { Schedule, Scheduled } from '../../../language/schedule/schedule.ts';
import {
  activity,
  dates,
  day,
  gate,
  milestone,
  month,
  node,
  phase,
  planOfElements,
  process,
  risk,
  role,
  scheduleOfDates,
  stakeholder,
  team,
} from '../build-plan.ts';
import { forces, method, money, planHead } from './sample-methods.ts';
import { posts, purpose, withPeople } from './sample-purpose.ts';

/** Name, title, first and last day, and where it matters what is done, what is critical and what is late. */
const work = `
phase Forberede "Forberede"
activity Behov "Kartlegge behov og dagens praksis" 2026-01-12 2026-02-06 done 1
activity Interessenter "Interessentanalyse" 2026-01-19 2026-01-30 done 1
activity Nullpunkt "Måle nullpunkt for vekkinger og tilsyn" 2026-01-19 2026-02-27 done 1
activity Jus "Vurdere personvern og rettsgrunnlag" 2026-02-09 2026-03-06 done 1
activity Ros "Risiko- og sårbarhetsanalyse" 2026-02-16 2026-03-13 done 1
activity Nett "Kartlegge dekning og nett i alle bygg" 2026-02-02 2026-03-13 done 1 critical
activity Mal "Sette mål og indikatorer" 2026-03-02 2026-03-20 done 1
activity Gevinst "Gevinstplan" 2026-03-09 2026-04-03 done 0.8
activity Forankre "Forankre i ledergruppa og med tillitsvalgte" 2026-01-26 2026-04-10 done 1
gate Ga "Gå til anskaffelse?" 2026-04-15 2026-04-15 critical
phase Anskaffe "Anskaffe og teste"
activity Krav "Kravspesifikasjon" 2026-04-16 2026-05-08 done 0.6 critical
activity Marked "Markedsdialog med leverandører" 2026-04-20 2026-05-08 done 0.5
activity Utlysning "Kunngjøring og tilbudsfrist" 2026-05-11 2026-06-19 critical
activity Evaluering "Evaluere tilbud" 2026-06-22 2026-07-03 critical
milestone Kontrakt "Kontrakt signert" 2026-08-14 2026-08-14 critical
activity Lab "Teste sensorer i visningsleilighet" 2026-08-17 2026-09-11 critical
activity Integrasjon "Integrere med pasientvarslingen" 2026-08-17 2026-09-25
activity Rutine "Beskrive ny arbeidsmåte om natten" 2026-08-17 2026-09-18
activity Montering "Montere sensorer på pilotavdelingen" 2026-09-14 2026-10-02 critical late 4
gate Klar "Klar for pilot?" 2026-10-05 2026-10-05 critical
phase Innfore "Innføre gradvis"
activity Superbrukere "Utdanne superbrukere" 2026-09-21 2026-10-02
activity Kurs "Kurs for alle nattevakter på pilotavdelingen" 2026-10-06 2026-10-16 critical
activity Parorende "Informasjonsmøte for pårørende" 2026-10-07 2026-10-07
activity Pilot "Pilot på Solsiden, andre etasje" 2026-10-19 2026-12-11 critical
activity Veiledning "Veiledning på vakt" 2026-10-19 2026-12-11
activity Malepunkt "Måle vekkinger og tilsyn i piloten" 2026-11-02 2026-12-11
activity Larings "Læringsmøte" 2026-10-23 2026-12-11 times 8
activity Justere "Justere rutine og terskler" 2026-12-14 2027-01-08 critical
gate Utvide "Klar for utvidelse?" 2027-01-13 2027-01-13 critical
activity Monter2 "Montere på resten av huset" 2027-01-14 2027-02-12 critical
activity Kurs2 "Kurs for resten av personalet" 2027-01-18 2027-02-19
activity Trinn2 "Utvidet drift med støtte" 2027-02-15 2027-04-09 critical
activity Samtaler "Samtaler med beboere og pårørende" 2027-02-22 2027-03-19
milestone Alle "Alle rom i drift" 2027-04-09 2027-04-09 critical
phase Drift "Drift og gevinster"
activity Overlever "Overlevere til linja" 2027-04-12 2027-04-30 critical
activity Avtale "Drifts- og vedlikeholdsavtale" 2027-04-12 2027-05-07
activity Sluttmaling "Sluttmåling av gevinster" 2027-05-03 2027-05-28 critical
activity Evaluere "Evaluere og dele erfaringer" 2027-05-31 2027-06-18 critical
activity Gevinstmote "Gevinstmøte med økonomi" 2027-04-15 2027-06-15 times 3
activity Avslutt "Avslutte prosjektet" 2027-06-21 2027-06-25 critical
milestone Slutt "Prosjektet er avsluttet" 2027-06-30 2027-06-30 critical
`;

const people: readonly (readonly [string, string, Level?, Level?, Attitude?, Attitude?])[] = [
  ['Beboere', 'Beboerne', 'medium', 'high', 'neutral', 'supportive'],
  ['Parorende', 'Pårørende', 'medium', 'high', 'sceptical', 'supportive'],
  ['Nattpersonale', 'Nattpersonalet', 'high', 'high', 'sceptical', 'supportive'],
  ['Dagpersonale', 'Dagpersonalet', 'medium', 'medium', 'neutral', 'supportive'],
  ['Tillitsvalgte', 'Tillitsvalgte', 'high', 'high', 'sceptical', 'neutral'],
  ['Verneombud', 'Verneombudet', 'medium', 'high', 'supportive', 'supportive'],
  ['Omsorgssjef', 'Omsorgssjefen', 'high', 'high', 'championing', 'championing'],
  ['Avdelingsledere', 'Avdelingslederne', 'high', 'high', 'supportive', 'championing'],
  ['Kommunedirektor', 'Kommunedirektøren', 'high', 'medium', 'supportive', 'supportive'],
  ['Okonomi', 'Økonomiavdelingen', 'high', 'low', 'neutral', 'supportive'],
  ['It', 'IT-drift og informasjonssikkerhet', 'high', 'medium', 'blocking', 'neutral'],
  ['Personvernombud', 'Personvernombudet', 'high', 'low', 'neutral', 'neutral'],
  ['Leverandor', 'Leverandøren', 'medium', 'high', 'championing', 'championing'],
  ['Leger', 'Tilsynslegene', 'medium', 'low', 'neutral', 'supportive'],
  ['Hjelpemiddel', 'Hjelpemiddelsentralen', 'low', 'low'],
  ['Nabokommuner', 'Nabokommunene', 'low', 'medium', 'supportive'],
  ['Presse', 'Lokalavisa', 'low', 'low', 'neutral'],
  ['Politikere', 'Helse- og omsorgsutvalget', 'high', 'low', 'supportive', 'supportive'],
  ['Frivillige', 'Frivilligsentralen'],
];

const risks = [
  risk('Avvisning', 'Personalet avviser løsningen', [4, 2], [3]),
  risk('Nett', 'Nettet er ustabilt om natten', [4, 2], [4]),
  risk('Forsinket', 'Leverandøren blir forsinket', [3, 2], [3]),
  risk('Opplaring', 'For lite tid til opplæring', [4, 2], [4, 2]),
  risk('Personvern', 'Personvern er ikke avklart før pilot', [2, 1], [5]),
  risk('Nokkelperson', 'Prosjektleder slutter', [2], [3]),
  risk('Budsjett', 'Budsjettet sprekker', [3, 2], [4, 3]),
  risk('Gevinst', 'Gevinsten blir ikke tatt ut', [3, 2], [4]),
  risk('Parorende', 'Pårørende er utrygge på overvåking', [2, 1], [2]),
  risk('Feilvarsel', 'Utstyret varsler for ofte', [3, 2], [5, 3], { status: 'occurred' }),
  risk('Strom', 'Strømbrudd stanser varslingen'),
];

const lanes = [
  role('Sensor', 'Sensor'),
  role('Sykepleier', 'Nattsykepleier'),
  role('Patrulje', 'Nattpatrulje'),
  role('Lege', 'Legevakt'),
];

const alarm = [
  {
    ...process('Alarm', 'Håndtere alarm om natten', [
      'Utlost -> Vurdere',
      'Vurdere -> Alvorlig',
      'Alvorlig -> Begge: ja',
      'Alvorlig -> Notere: nei',
      'Begge -> Ga',
      'Begge -> Ringe',
      'Ga -> Sikre',
      'Ringe -> Rad',
      'Sikre -> Samlet',
      'Rad -> Samlet',
      'Samlet -> Melde',
      'Melde -> Lukket',
      'Notere -> Lukket',
    ]),
    maturity: [
      { rung: 1, on: month('2026-02') },
      { rung: 2, on: month('2026-11') },
    ],
  },
  node('start', 'Alarm.Utlost', 'Alarm utløst', 'Sensor'),
  node('step', 'Alarm.Vurdere', 'Vurdere alarmen i portalen', 'Sykepleier'),
  node('choice', 'Alarm.Alvorlig', 'Alvorlig?', 'Sykepleier'),
  node('fork', 'Alarm.Begge', 'Begge'),
  node('step', 'Alarm.Ga', 'Gå til beboeren', 'Patrulje', 'Sykepleier'),
  node('step', 'Alarm.Sikre', 'Sikre rommet og trygge beboeren', 'Patrulje'),
  node('step', 'Alarm.Ringe', 'Ringe legevakt', 'Sykepleier'),
  node('step', 'Alarm.Rad', 'Gi råd om tiltak', 'Lege'),
  node('join', 'Alarm.Samlet', 'Samlet'),
  { ...node('step', 'Alarm.Melde', 'Melde avvik', 'Sykepleier'), calls: 'Avvik' },
  node('step', 'Alarm.Notere', 'Notere i journal'),
  node('end', 'Alarm.Lukket', 'Dokumentert', 'Sykepleier'),
];

function readWork(): { elements: Element[]; scheduled: Scheduled[] } {
  const elements: Element[] = [];
  const scheduled: Scheduled[] = [];
  let within = '';
  for (const line of work.trim().split('\n')) {
    const [, kind, name, title = '', rest = ''] = /^(\w+) (\w+) "(.*)"\s*(.*)$/.exec(line) ?? [];
    if (kind === 'phase') {
      within = `${name}`;
      elements.push(phase(within, title));
      continue;
    }
    const make = { activity, milestone, gate }[kind as 'activity' | 'milestone' | 'gate'];
    const element = make(`${within}.${name}`, title);
    const [first = '', last = '', ...facts] = rest.split(' ');
    const number = (fact: string) => (facts.includes(fact) ? Number(facts[facts.indexOf(fact) + 1]) : 0);
    const critical = facts.includes('critical') && number('done') < 1;
    const start = day(first);
    const occurrences = Array.from({ length: number('times') }, (_, i) => ({
      start: start + 7 * i,
      finish: start + 7 * i,
    }));
    const before = elements.findLast(({ kind }) => kind === 'gate' || kind === 'milestone');
    elements.push(before && critical ? { ...element, timing: waitingFor(before.id) } : element);
    scheduled.push(
      dates(element, first, last, {
        done: number('done'),
        critical,
        totalSlack: critical ? -number('late') : 5,
        ...(occurrences.length ? { occurrences } : {}),
      }),
    );
  }
  return { elements, scheduled };
}

function waitingFor(predecessor: string): Timing {
  return { waitsFor: [{ type: 'finish-start', predecessor }], asLateAsPossible: false };
}

const steering = team('Styringsgruppe', 'Styringsgruppa', {
  level: 'strategic',
  meets: { interval: 2, unit: 'month' },
  members: ['Leder', 'Okonomi'],
  reportsTo: 'Utvalget',
});

/** A municipality's plan with 38 activities in four phases, 19 stakeholders, 11 risks and a process in four lanes. */
export function samplePlan(): { plan: Plan; schedule: Schedule } {
  const { elements, scheduled } = readWork();
  const stakeholders = people.map(([id, title, influence, interest, today, needed]) =>
    stakeholder(id, title, {
      ...(influence ? { influence } : {}),
      ...(interest ? { interest } : {}),
      ...(today ? { attitude: { today, ...(needed ? { needed } : {}) } } : {}),
    }),
  );
  return {
    plan: planOfElements(
      [
        ...elements.map(withPeople),
        ...stakeholders,
        ...risks,
        ...lanes,
        ...alarm,
        steering,
        ...posts,
        ...purpose,
        ...money,
        ...forces,
        ...method,
      ],
      { head: planHead },
    ),
    schedule: scheduleOfDates(scheduled, day('2026-05-04')),
  };
}
