import type { Locale } from '../locale.ts';
import { quoted } from '../phrases.ts';
import { withArticle } from './english.ts';

/** What editors offer to do to the text, and why they do not. Kinds and properties are written as in the language. */
export interface ActionMessages {
  readonly addProperties: (properties: readonly string[]) => string;
  readonly declareRoleHere: (name: string) => string;
  readonly declareRoleIn: (name: string, file: string) => string;
  readonly extractTo: (file: string) => string;
  readonly fixAll: string;
  readonly showDiagram: (diagram: string) => string;
  /** A view cannot give way to its diagram: a property of it says what to show. */
  readonly onlyInView: (view: string, property: string) => string;
  readonly moveToPhase: (phase: string) => string;
  readonly sortPhases: string;
  readonly fileExists: (file: string) => string;
  readonly exists: (kind: string, name: string) => string;
  readonly fileChanged: string;
}

/** What editors offer, in each language. */
export const actionMessages: Readonly<Record<Locale, ActionMessages>> = {
  en: {
    addProperties: (properties) => `Add ${quoted(properties).join(', ')}`,
    declareRoleHere: (name) => `Declare the role \`${name}\` here`,
    declareRoleIn: (name, file) => `Declare the role \`${name}\` in ${file}`,
    extractTo: (file) => `Extract to a new file \`${file}\``,
    fixAll: 'Fix all that leaves no doubt',
    showDiagram: (diagram) => `Show the diagram \`${diagram}\` in place of the view`,
    onlyInView: (view, property) =>
      `\`${view}\` says what to show by \`${property}\`, which only a view can.`,
    moveToPhase: (phase) => `Move to the phase \`${phase}\``,
    sortPhases: 'Sort these phases by date',
    fileExists: (file) => `There is a file \`${file}\` already.`,
    exists: (kind, name) => `There is ${withArticle(kind)} \`${name}\` already.`,
    fileChanged: 'The file has changed meanwhile.',
  },
  nb: {
    addProperties: (properties) => `Legg til ${quoted(properties).join(', ')}`,
    declareRoleHere: (name) => `Opprett rollen \`${name}\` her`,
    declareRoleIn: (name, file) => `Opprett rollen \`${name}\` i ${file}`,
    extractTo: (file) => `Flytt til en ny fil \`${file}\``,
    fixAll: 'Rett alt som er utvilsomt',
    showDiagram: (diagram) => `Vis diagrammet \`${diagram}\` i stedet for visningen`,
    onlyInView: (view, property) =>
      `\`${view}\` sier hva som skal vises, med \`${property}\`, og det kan bare en visning.`,
    moveToPhase: (phase) => `Flytt til fasen \`${phase}\``,
    sortPhases: 'Sorter disse fasene etter dato',
    fileExists: (file) => `Filen \`${file}\` finnes allerede.`,
    exists: (kind, name) => `\`${kind} ${name}\` finnes allerede.`,
    fileChanged: 'Filen er blitt endret i mellomtiden.',
  },
  nn: {
    addProperties: (properties) => `Legg til ${quoted(properties).join(', ')}`,
    declareRoleHere: (name) => `Opprett rolla \`${name}\` her`,
    declareRoleIn: (name, file) => `Opprett rolla \`${name}\` i ${file}`,
    extractTo: (file) => `Flytt til ei ny fil \`${file}\``,
    fixAll: 'Rett alt som er utan tvil',
    showDiagram: (diagram) => `Vis diagrammet \`${diagram}\` i staden for visinga`,
    onlyInView: (view, property) =>
      `\`${view}\` seier kva som skal visast, med \`${property}\`, og det kan berre ei vising.`,
    moveToPhase: (phase) => `Flytt til fasen \`${phase}\``,
    sortPhases: 'Sorter desse fasane etter dato',
    fileExists: (file) => `Fila \`${file}\` finst alt.`,
    exists: (kind, name) => `\`${kind} ${name}\` finst alt.`,
    fileChanged: 'Fila er blitt endra i mellomtida.',
  },
  sv: {
    addProperties: (properties) => `Lägg till ${quoted(properties).join(', ')}`,
    declareRoleHere: (name) => `Skapa rollen \`${name}\` här`,
    declareRoleIn: (name, file) => `Skapa rollen \`${name}\` i ${file}`,
    extractTo: (file) => `Flytta till en ny fil \`${file}\``,
    fixAll: 'Rätta allt som är otvetydigt',
    showDiagram: (diagram) => `Visa diagrammet \`${diagram}\` i stället för vyn`,
    onlyInView: (view, property) =>
      `\`${view}\` säger vad som ska visas med \`${property}\`, och det kan bara en vy.`,
    moveToPhase: (phase) => `Flytta till fasen \`${phase}\``,
    sortPhases: 'Sortera de här faserna efter datum',
    fileExists: (file) => `Filen \`${file}\` finns redan.`,
    exists: (kind, name) => `\`${kind} ${name}\` finns redan.`,
    fileChanged: 'Filen har ändrats under tiden.',
  },
  da: {
    addProperties: (properties) => `Tilføj ${quoted(properties).join(', ')}`,
    declareRoleHere: (name) => `Opret rollen \`${name}\` her`,
    declareRoleIn: (name, file) => `Opret rollen \`${name}\` i ${file}`,
    extractTo: (file) => `Flyt til en ny fil \`${file}\``,
    fixAll: 'Ret alt, der ikke er tvivl om',
    showDiagram: (diagram) => `Vis diagrammet \`${diagram}\` i stedet for visningen`,
    onlyInView: (view, property) =>
      `\`${view}\` siger med \`${property}\`, hvad der skal vises, og det kan kun en visning.`,
    moveToPhase: (phase) => `Flyt til fasen \`${phase}\``,
    sortPhases: 'Sortér disse faser efter dato',
    fileExists: (file) => `Filen \`${file}\` findes allerede.`,
    exists: (kind, name) => `\`${kind} ${name}\` findes allerede.`,
    fileChanged: 'Filen er blevet ændret i mellemtiden.',
  },
};
