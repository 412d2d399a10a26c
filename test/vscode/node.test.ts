import { comparison } from './comparison.ts';
import { hostilePlan } from './hostile-plan.ts';
import { killedServer } from './killed-server.ts';
import { askingNodeHost, nodeHost } from './node-host.ts';
import { restrictedMode } from './restricted-mode.ts';
import { scenarios } from './scenarios.ts';

scenarios(nodeHost);
comparison(nodeHost);
killedServer(nodeHost);
hostilePlan(nodeHost);
restrictedMode(askingNodeHost);
