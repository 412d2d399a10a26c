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

/** Returns every file that ships with Varde, with its text. */
export function libraryFiles(): { uri: URI; text: string }[] {
  const frameworks = Object.entries(frameworkTexts).map(([name, text]) => ({
    uri: frameworkUri(name) as URI,
    text,
  }));
  return [{ uri: calendarsUri, text: calendarsText }, ...frameworks];
}
