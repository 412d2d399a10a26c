import { it } from 'vitest';
import { findDesktop } from './desktop.ts';
import { electronHost } from './electron-host.ts';
import { scenarios } from './scenarios.ts';

const desktop = await findDesktop();
if ('executable' in desktop) scenarios(electronHost(desktop.executable));
else it('Varde in VS Code (electron)', ({ skip }) => skip(desktop.missing));
