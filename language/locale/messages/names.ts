import type { Locale } from '../locale.ts';
import { capital, listWith, quoted } from '../phrases.ts';
import { withArticle } from './english.ts';

/** What is said of names, of what they stand for and of `use`; `meant` is much like what is written. */
export interface NameMessages {
  /** Said at the end of a sentence; nothing where nothing is much like what is written. */
  readonly didYouMean: (meant: string | undefined) => string;
  readonly notDeclared: (name: string, wants: string) => string;
  readonly framework: (name: string) => string;
  readonly notUsed: (name: string, file: string, use: string) => string;
  readonly declaredHere: (name: string) => string;
  readonly canBe: (name: string, options: readonly string[]) => string;
  readonly declaredIn: (name: string, files: readonly string[]) => string;
  readonly wrongKind: (wants: string, name: string, kind: string) => string;
  readonly declaredAlready: (kind: string, name: string) => string;
  readonly onePlan: string;
  readonly firstHere: string;
  readonly propertyTwice: (property: string) => string;
  readonly useEmpty: string;
  readonly useOutside: (path: string) => string;
  readonly useItself: string;
  readonly useNoPlan: (path: string) => string;
  readonly useMissing: (path: string) => string;
  readonly useFolder: (path: string) => string;
  readonly useNoMatch: (path: string) => string;
  readonly noFramework: (name: string, frameworks: readonly string[]) => string;
  readonly useless: string;
}

const [or, and, eller, og, och] = ['or', 'and', 'eller', 'og', 'och'].map(listWith) as [
  List,
  List,
  List,
  List,
  List,
];
type List = (items: readonly string[]) => string;

/** What is said of names, in each language. */
export const nameMessages: Readonly<Record<Locale, NameMessages>> = {
  en: {
    didYouMean: (meant) => (meant === undefined ? '' : ` Did you mean \`${meant}\`?`),
    notDeclared: (name, wants) => `\`${name}\` is not declared: ${wants}.`,
    framework: (name) => `the framework \`${name}\``,
    notUsed: (name, file, use) =>
      `\`${name}\` is declared in ${file}, which this file does not use: add \`${use}\`.`,
    declaredHere: (name) => `\`${name}\` is declared here.`,
    canBe: (name, options) => `\`${name}\` can be ${or(quoted(options))}: write the longer name.`,
    declaredIn: (name, files) => `\`${name}\` is declared in ${and(files)}: give one of them another name.`,
    wrongKind: (wants, name, kind) => `${capital(wants)}; \`${name}\` is ${withArticle(kind)}.`,
    declaredAlready: (kind, name) =>
      `There is ${withArticle(kind)} \`${name}\` here already: give one of them another name.`,
    onePlan: 'A file holds at most one plan or portfolio.',
    firstHere: 'The first is here.',
    propertyTwice: (property) => `\`${property}\` stands twice in this block; it holds one value.`,
    useEmpty: '`use` wants the path of a file, as in `use "people.varde"`.',
    useOutside: (path) => `\`${path}\` lies outside the workspace folder; a plan uses only files inside it.`,
    useItself: 'A file need not use itself.',
    useNoPlan: (path) => `\`${path}\` is no plan: the names of files to use end in \`.varde\`.`,
    useMissing: (path) => `There is no file \`${path}\`.`,
    useFolder: (path) => `\`${path}\` is a folder.`,
    useNoMatch: (path) => `No file matches \`${path}\`.`,
    noFramework: (name, frameworks) =>
      `There is no framework \`${name}\`; those that ship are ${and(frameworks)}. A file stands in quotes.`,
    useless: 'Nothing that this brings in is referred to here.',
  },
  nb: {
    didYouMean: (meant) => (meant === undefined ? '' : ` Mente du \`${meant}\`?`),
    notDeclared: (name, wants) => `\`${name}\` finnes ikke: ${wants}.`,
    framework: (name) => `rammeverket \`${name}\``,
    notUsed: (name, file, use) =>
      `\`${name}\` står i ${file}, som denne filen ikke bruker: legg til \`${use}\`.`,
    declaredHere: (name) => `\`${name}\` står her.`,
    canBe: (name, options) => `\`${name}\` kan være ${eller(quoted(options))}: skriv det lengre navnet.`,
    declaredIn: (name, files) => `\`${name}\` står i ${og(files)}: gi en av dem et annet navn.`,
    wrongKind: (wants, name, kind) => `${capital(wants)}; \`${name}\` er av typen \`${kind}\`.`,
    declaredAlready: (kind, name) => `Her finnes \`${kind} ${name}\` allerede: gi en av dem et annet navn.`,
    onePlan: 'En fil kan bare ha én plan eller portefølje.',
    firstHere: 'Den første står her.',
    propertyTwice: (property) => `\`${property}\` står to ganger i denne blokken; den har bare én verdi.`,
    useEmpty: '`use` skal ha stien til en fil, som i `use "people.varde"`.',
    useOutside: (path) => `\`${path}\` ligger utenfor arbeidsmappen; en plan bruker bare filer i den.`,
    useItself: 'En fil trenger ikke å bruke seg selv.',
    useNoPlan: (path) => `\`${path}\` er ingen plan: navn på filer som skal brukes, slutter på \`.varde\`.`,
    useMissing: (path) => `Det finnes ingen fil \`${path}\`.`,
    useFolder: (path) => `\`${path}\` er en mappe.`,
    useNoMatch: (path) => `Ingen fil passer til \`${path}\`.`,
    noFramework: (name, frameworks) =>
      `Det finnes ikke noe rammeverk \`${name}\`; de som følger med, er ${og(frameworks)}. En fil står i anførselstegn.`,
    useless: 'Ingenting av det som hentes inn her, er i bruk i denne filen.',
  },
  nn: {
    didYouMean: (meant) => (meant === undefined ? '' : ` Meinte du \`${meant}\`?`),
    notDeclared: (name, wants) => `\`${name}\` finst ikkje: ${wants}.`,
    framework: (name) => `rammeverket \`${name}\``,
    notUsed: (name, file, use) =>
      `\`${name}\` står i ${file}, som denne fila ikkje bruker: legg til \`${use}\`.`,
    declaredHere: (name) => `\`${name}\` står her.`,
    canBe: (name, options) => `\`${name}\` kan vere ${eller(quoted(options))}: skriv det lengre namnet.`,
    declaredIn: (name, files) => `\`${name}\` står i ${og(files)}: gi ein av dei eit anna namn.`,
    wrongKind: (wants, name, kind) => `${capital(wants)}; \`${name}\` er av typen \`${kind}\`.`,
    declaredAlready: (kind, name) => `Her finst \`${kind} ${name}\` alt: gi ein av dei eit anna namn.`,
    onePlan: 'Ei fil kan berre ha éin plan eller portefølje.',
    firstHere: 'Den første står her.',
    propertyTwice: (property) => `\`${property}\` står to gonger i denne blokka; han har berre éin verdi.`,
    useEmpty: '`use` skal ha stien til ei fil, som i `use "people.varde"`.',
    useOutside: (path) => `\`${path}\` ligg utanfor arbeidsmappa; ein plan bruker berre filer i ho.`,
    useItself: 'Ei fil treng ikkje å bruke seg sjølv.',
    useNoPlan: (path) => `\`${path}\` er ingen plan: namn på filer som skal brukast, sluttar på \`.varde\`.`,
    useMissing: (path) => `Det finst inga fil \`${path}\`.`,
    useFolder: (path) => `\`${path}\` er ei mappe.`,
    useNoMatch: (path) => `Inga fil passar til \`${path}\`.`,
    noFramework: (name, frameworks) =>
      `Det finst ikkje noko rammeverk \`${name}\`; dei som følgjer med, er ${og(frameworks)}. Ei fil står i hermeteikn.`,
    useless: 'Ingenting av det som blir henta inn her, er i bruk i denne fila.',
  },
  sv: {
    didYouMean: (meant) => (meant === undefined ? '' : ` Menade du \`${meant}\`?`),
    notDeclared: (name, wants) => `\`${name}\` finns inte: ${wants}.`,
    framework: (name) => `ramverket \`${name}\``,
    notUsed: (name, file, use) =>
      `\`${name}\` står i ${file}, som den här filen inte använder: lägg till \`${use}\`.`,
    declaredHere: (name) => `\`${name}\` står här.`,
    canBe: (name, options) => `\`${name}\` kan vara ${eller(quoted(options))}: skriv det längre namnet.`,
    declaredIn: (name, files) => `\`${name}\` står i ${och(files)}: ge en av dem ett annat namn.`,
    wrongKind: (wants, name, kind) => `${capital(wants)}; \`${name}\` är av typen \`${kind}\`.`,
    declaredAlready: (kind, name) => `Här finns redan \`${kind} ${name}\`: ge en av dem ett annat namn.`,
    onePlan: 'En fil kan bara ha en plan eller portfölj.',
    firstHere: 'Den första står här.',
    propertyTwice: (property) => `\`${property}\` står två gånger i det här blocket; den har bara ett värde.`,
    useEmpty: '`use` ska ha sökvägen till en fil, som i `use "people.varde"`.',
    useOutside: (path) => `\`${path}\` ligger utanför arbetsmappen; en plan använder bara filer i den.`,
    useItself: 'En fil behöver inte använda sig själv.',
    useNoPlan: (path) => `\`${path}\` är ingen plan: namn på filer som ska användas slutar på \`.varde\`.`,
    useMissing: (path) => `Det finns ingen fil \`${path}\`.`,
    useFolder: (path) => `\`${path}\` är en mapp.`,
    useNoMatch: (path) => `Ingen fil passar \`${path}\`.`,
    noFramework: (name, frameworks) =>
      `Det finns inget ramverk \`${name}\`; de som följer med är ${och(frameworks)}. En fil står inom citattecken.`,
    useless: 'Inget av det som hämtas in här används i den här filen.',
  },
  da: {
    didYouMean: (meant) => (meant === undefined ? '' : ` Mente du \`${meant}\`?`),
    notDeclared: (name, wants) => `\`${name}\` findes ikke: ${wants}.`,
    framework: (name) => `rammeværket \`${name}\``,
    notUsed: (name, file, use) => `\`${name}\` står i ${file}, som denne fil ikke bruger: tilføj \`${use}\`.`,
    declaredHere: (name) => `\`${name}\` står her.`,
    canBe: (name, options) => `\`${name}\` kan være ${eller(quoted(options))}: skriv det længere navn.`,
    declaredIn: (name, files) => `\`${name}\` står i ${og(files)}: giv en af dem et andet navn.`,
    wrongKind: (wants, name, kind) => `${capital(wants)}; \`${name}\` er af typen \`${kind}\`.`,
    declaredAlready: (kind, name) => `Her findes \`${kind} ${name}\` allerede: giv en af dem et andet navn.`,
    onePlan: 'En fil kan kun have én plan eller portefølje.',
    firstHere: 'Den første står her.',
    propertyTwice: (property) => `\`${property}\` står to gange i denne blok; den har kun én værdi.`,
    useEmpty: '`use` skal have stien til en fil, som i `use "people.varde"`.',
    useOutside: (path) => `\`${path}\` ligger uden for arbejdsmappen; en plan bruger kun filer i den.`,
    useItself: 'En fil behøver ikke at bruge sig selv.',
    useNoPlan: (path) => `\`${path}\` er ingen plan: navne på filer, der skal bruges, ender på \`.varde\`.`,
    useMissing: (path) => `Der findes ingen fil \`${path}\`.`,
    useFolder: (path) => `\`${path}\` er en mappe.`,
    useNoMatch: (path) => `Ingen fil passer til \`${path}\`.`,
    noFramework: (name, frameworks) =>
      `Der findes intet rammeværk \`${name}\`; de, der følger med, er ${og(frameworks)}. En fil står i anførselstegn.`,
    useless: 'Intet af det, der hentes ind her, bruges i denne fil.',
  },
};
