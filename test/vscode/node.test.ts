import { nodeHost } from './node-host.ts';
import { scenarios } from './scenarios.ts';

scenarios(nodeHost);
