import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Returns the program of a Chrome, Chromium or Edge: the one that CHROME_PATH names, else one that is installed, if any is. */
export function installedBrowser({ CHROME_PATH, PATH = '', ...others } = process.env): string | undefined {
  if (CHROME_PATH) return CHROME_PATH;
  const { PROGRAMFILES, LOCALAPPDATA, ...rest } = others;
  const windows = [PROGRAMFILES, rest['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) => folder ?? []);
  return [
    ...commands.flatMap((command) => PATH.split(delimiter).map((folder) => join(folder, command))),
    ...applications,
    ...windows.flatMap((folder) => programs.map((program) => join(folder, program))),
  ].find(existsSync);
}
