import { comparison } from './comparison.ts';
import { askingNodeHost, nodeHost } from './node-host.ts';
import { restrictedMode } from './restricted-mode.ts';
import { scenarios } from './scenarios.ts';

scenarios(nodeHost);
comparison(nodeHost);
restrictedMode(askingNodeHost);
