import { it } from 'vitest';
import { comparison } from './comparison.ts';
import { findDesktop } from './desktop.ts';
import { electronHost } from './electron-host.ts';
import { scenarios } from './scenarios.ts';

const desktop = await findDesktop();
if ('executable' in desktop) {
  const host = electronHost(desktop.executable);
  scenarios(host);
  comparison(host);
} else it('Varde in VS Code (electron)', ({ skip }) => skip(desktop.missing));
