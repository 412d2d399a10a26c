import type { Locale } from './locale.ts';

/** What of a file from another program a plan cannot hold. */
export type LossKind =
  | 'inactive'
  | 'external'
  | 'constraint'
  | 'link'
  | 'percentLag'
  | 'resource'
  | 'rate'
  | 'exception'
  | 'workWeek'
  | 'hours'
  | 'taskCalendar'
  | 'customField'
  | 'fromFinish'
  | 'statusDate'
  | 'sheet'
  | 'column'
  | 'value'
  | 'unknownLink'
  | 'mark'
  | 'levelling'
  | 'statement'
  | 'partDay'
  | 'calendarDays'
  | 'held'
  | 'fixed'
  | 'length'
  | 'moved';

/** What is said of a file that became a plan. */
export interface ImportWords {
  /** Where the plan comes from. */
  readonly from: (file: string) => string;
  readonly nothingLost: string;
  /** Before what is said of each loss. */
  readonly lost: string;
  /** What is lost, before the names of what it concerns. */
  readonly losses: Readonly<Record<LossKind, string>>;
}

/** What is said of a file that became a plan, in each language. */
export const importWords: Readonly<Record<Locale, ImportWords>> = {
  en: {
    from: (file) => `Imported from ${file}.`,
    nothingLost: 'Everything in it was carried over.',
    lost: 'What was not carried over:',
    losses: {
      inactive: 'Tasks that are inactive',
      external: 'Tasks of other projects',
      constraint: 'Limits on the latest start or the earliest finish',
      link: 'Links to other projects, to enclosing tasks, or to the end of summary tasks',
      percentLag: 'Lags given as a percentage',
      resource: 'Materials and costs among the resources',
      rate: 'Rates of pay',
      exception: 'Days off that recur by a rule, in',
      workWeek: 'Weeks with other working days, in',
      hours: 'Working days of different lengths: the most usual length counts in',
      taskCalendar: 'Calendars of single tasks',
      customField: 'Custom fields of',
      fromFinish: 'Scheduling backwards from the finish of',
      statusDate: 'The status date, because unfinished work lies before it',
      sheet: 'Sheets that list neither work, roles, stakeholders nor risks',
      column: 'Columns that are not known',
      value: 'Values that could not be read',
      unknownLink: 'Predecessors that are not there',
      mark: 'Marks of what is critical, which Varde works out, and of what is only drawn',
      levelling: 'Tasks whose resource has other work at the same time; `varde level` spreads them',
      statement: 'Statements that a plan has no words for',
      partDay: 'Parts of days, which count as whole days here',
      calendarDays: 'Lengths in calendar days, which here are counted from a working day',
      held: 'Why work does not begin earlier; “not before” holds it at its date',
      fixed: 'Why work begins earlier than its links allow; “starts” fixes its date',
      length: 'Lengths that do not fill whole days; they became the days from start to finish',
      moved: 'Dates that differ here (there → here)',
    },
  },
  nb: {
    from: (file) => `Importert fra ${file}.`,
    nothingLost: 'Alt i fila kom med.',
    lost: 'Dette kom ikke med:',
    losses: {
      inactive: 'Inaktive oppgaver',
      external: 'Oppgaver i andre prosjekter',
      constraint: 'Grenser for seneste start eller tidligste slutt',
      link: 'Koblinger til andre prosjekter, til omsluttende oppgaver eller til slutten av sammendragsoppgaver',
      percentLag: 'Forsinkelser oppgitt i prosent',
      resource: 'Materialer og kostnader blant ressursene',
      rate: 'Timesatser',
      exception: 'Fridager som gjentas etter en regel, i',
      workWeek: 'Uker med andre arbeidsdager, i',
      hours: 'Arbeidsdager av ulik lengde: den vanligste lengden gjelder i',
      taskCalendar: 'Egne kalendere for enkeltoppgaver',
      customField: 'Egendefinerte felt i',
      fromFinish: 'Planlegging bakover fra slutten av',
      statusDate: 'Statusdatoen, fordi uferdig arbeid ligger før den',
      sheet: 'Ark som verken har arbeid, roller, interessenter eller risikoer',
      column: 'Kolonner som ikke er kjent',
      value: 'Verdier som ikke lot seg lese',
      unknownLink: 'Forgjengere som ikke finnes',
      mark: 'Merker for det som er kritisk, for det regner Varde ut, og for det som bare tegnes',
      levelling: 'Oppgaver der ressursen har annet arbeid samtidig; `varde level` fordeler dem',
      statement: 'Setninger som en plan ikke har ord for',
      partDay: 'Deler av dager, som her regnes som hele',
      calendarDays: 'Varigheter i kalenderdager, som her telles fra en arbeidsdag',
      held: 'Hvorfor arbeid ikke begynner før; «not before» holder det på datoen',
      fixed: 'Hvorfor arbeid begynner før koblingene tillater; «starts» fester datoen',
      length: 'Varigheter som ikke fyller hele dager; de ble dagene fra start til slutt',
      moved: 'Datoer som blir annerledes her (der → her)',
    },
  },
  nn: {
    from: (file) => `Importert frå ${file}.`,
    nothingLost: 'Alt i fila kom med.',
    lost: 'Dette kom ikkje med:',
    losses: {
      inactive: 'Inaktive oppgåver',
      external: 'Oppgåver i andre prosjekt',
      constraint: 'Grenser for seinaste start eller tidlegaste slutt',
      link: 'Koplingar til andre prosjekt, til omsluttande oppgåver eller til slutten av samandragsoppgåver',
      percentLag: 'Forseinkingar oppgjevne i prosent',
      resource: 'Materiale og kostnader blant ressursane',
      rate: 'Timesatsar',
      exception: 'Fridagar som blir gjentekne etter ein regel, i',
      workWeek: 'Veker med andre arbeidsdagar, i',
      hours: 'Arbeidsdagar av ulik lengd: den vanlegaste lengda gjeld i',
      taskCalendar: 'Eigne kalendrar for enkeltoppgåver',
      customField: 'Eigendefinerte felt i',
      fromFinish: 'Planlegging bakover frå slutten av',
      statusDate: 'Statusdatoen, fordi uferdig arbeid ligg før han',
      sheet: 'Ark som verken har arbeid, roller, interessentar eller risikoar',
      column: 'Kolonnar som ikkje er kjende',
      value: 'Verdiar som ikkje lét seg lese',
      unknownLink: 'Forgjengarar som ikkje finst',
      mark: 'Merke for det som er kritisk, for det reknar Varde ut, og for det som berre blir teikna',
      levelling: 'Oppgåver der ressursen har anna arbeid samtidig; `varde level` fordeler dei',
      statement: 'Setningar som ein plan ikkje har ord for',
      partDay: 'Delar av dagar, som her blir rekna som heile',
      calendarDays: 'Varigheiter i kalenderdagar, som her blir talde frå ein arbeidsdag',
      held: 'Kvifor arbeid ikkje tek til før; «not before» held det på datoen',
      fixed: 'Kvifor arbeid tek til før koplingane tillèt; «starts» festar datoen',
      length: 'Lengder som ikkje fyller heile dagar; dei vart dagane frå start til slutt',
      moved: 'Datoar som blir annleis her (der → her)',
    },
  },
  sv: {
    from: (file) => `Importerad från ${file}.`,
    nothingLost: 'Allt i filen kom med.',
    lost: 'Detta kom inte med:',
    losses: {
      inactive: 'Inaktiva aktiviteter',
      external: 'Aktiviteter i andra projekt',
      constraint: 'Gränser för senaste start eller tidigaste slut',
      link: 'Kopplingar till andra projekt, till omslutande aktiviteter eller till slutet av sammanfattningsaktiviteter',
      percentLag: 'Fördröjningar angivna i procent',
      resource: 'Material och kostnader bland resurserna',
      rate: 'Timpriser',
      exception: 'Lediga dagar som återkommer enligt en regel, i',
      workWeek: 'Veckor med andra arbetsdagar, i',
      hours: 'Arbetsdagar av olika längd: den vanligaste längden gäller i',
      taskCalendar: 'Egna kalendrar för enskilda aktiviteter',
      customField: 'Egna fält i',
      fromFinish: 'Planering bakåt från slutet av',
      statusDate: 'Statusdatumet, eftersom arbete som inte är klart ligger före det',
      sheet: 'Blad som varken har arbete, roller, intressenter eller risker',
      column: 'Kolumner som inte är kända',
      value: 'Värden som inte gick att läsa',
      unknownLink: 'Föregångare som inte finns',
      mark: 'Märken för det som är kritiskt, som Varde räknar ut, och för det som bara ritas',
      levelling: 'Aktiviteter vars resurs har annat arbete samtidigt; `varde level` fördelar dem',
      statement: 'Satser som en plan inte har ord för',
      partDay: 'Delar av dagar, som här räknas som hela',
      calendarDays: 'Varaktigheter i kalenderdagar, som här räknas från en arbetsdag',
      held: 'Varför arbete inte börjar tidigare; ”not before” håller det på sitt datum',
      fixed: 'Varför arbete börjar tidigare än kopplingarna tillåter; ”starts” låser datumet',
      length: 'Längder som inte fyller hela dagar; de blev dagarna från start till slut',
      moved: 'Datum som blir annorlunda här (där → här)',
    },
  },
  da: {
    from: (file) => `Importeret fra ${file}.`,
    nothingLost: 'Alt i filen kom med.',
    lost: 'Dette kom ikke med:',
    losses: {
      inactive: 'Inaktive opgaver',
      external: 'Opgaver i andre projekter',
      constraint: 'Grænser for seneste start eller tidligste slut',
      link: 'Koblinger til andre projekter, til omsluttende opgaver eller til slutningen af hovedopgaver',
      percentLag: 'Forsinkelser angivet i procent',
      resource: 'Materialer og omkostninger blandt ressourcerne',
      rate: 'Timesatser',
      exception: 'Fridage, der gentages efter en regel, i',
      workWeek: 'Uger med andre arbejdsdage, i',
      hours: 'Arbejdsdage af forskellig længde: den mest almindelige længde gælder i',
      taskCalendar: 'Egne kalendere for enkelte opgaver',
      customField: 'Brugerdefinerede felter i',
      fromFinish: 'Planlægning baglæns fra slutningen af',
      statusDate: 'Statusdatoen, fordi ufærdigt arbejde ligger før den',
      sheet: 'Ark, der hverken har arbejde, roller, interessenter eller risici',
      column: 'Kolonner, der ikke er kendt',
      value: 'Værdier, der ikke kunne læses',
      unknownLink: 'Forgængere, der ikke findes',
      mark: 'Mærker for det, der er kritisk, som Varde regner ud, og for det, der kun tegnes',
      levelling: 'Opgaver, hvis ressource har andet arbejde samtidig; `varde level` fordeler dem',
      statement: 'Sætninger, som en plan ikke har ord for',
      partDay: 'Dele af dage, som her regnes som hele',
      calendarDays: 'Varigheder i kalenderdage, som her tælles fra en arbejdsdag',
      held: 'Hvorfor arbejde ikke begynder før; »not before« holder det på datoen',
      fixed: 'Hvorfor arbejde begynder, før koblingerne tillader det; »starts« låser datoen',
      length: 'Varigheder, der ikke fylder hele dage; de blev dagene fra start til slut',
      moved: 'Datoer, der bliver anderledes her (der → her)',
    },
  },
};
