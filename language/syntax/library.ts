import { URI } from 'vscode-uri';
import { frameworkTexts } from '../generated/frameworks.ts';

/** The scheme of the files that ship with Varde; nobody can edit them. */
export const libraryScheme = 'varde';

/** The file in which the calendars of the countries are declared; every file sees it. */
export const calendarsUri: URI = URI.from({ scheme: libraryScheme, path: '/calendars.varde' });

const calendarsText = `calendar NO "Norge"
calendar SE "Sverige"
calendar DK "Danmark"
calendar FI "Suomi"
calendar IS "Ísland"
`;

/** Returns the file in which a framework that ships is declared, if there is one of that name. */
export function frameworkUri(name: string): URI | undefined {
  return Object.hasOwn(frameworkTexts, name)
    ? URI.from({ scheme: libraryScheme, path: `/frameworks/${name}.varde` })
    : undefined;
}

/** Returns the names of the frameworks that ship. */
export function frameworkNames(): string[] {
  return Object.keys(frameworkTexts);
}

/** A file that ships with Varde. */
export interface LibraryFile {
  readonly uri: URI;
  readonly text: string;
}

/** Returns every file that ships with Varde. */
export function libraryFiles(): LibraryFile[] {
  return [{ uri: calendarsUri, text: calendarsText }, ...frameworkNames().map(frameworkFile)];
}

/**
 * Returns the files that ship with Varde to which a text can refer: the calendars, and the frameworks whose names are in it,
 * as the parts of a framework are reached only through that.
 */
export function libraryFilesFor(text: string): LibraryFile[] {
  const named = frameworkNames().filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  return [{ uri: calendarsUri, text: calendarsText }, ...named.map(frameworkFile)];
}

function frameworkFile(name: string): LibraryFile {
  return { uri: frameworkUri(name) as URI, text: frameworkTexts[name] as string };
}
