import { scenarios } from './scenarios.ts';
import { webHost } from './web-host.ts';

scenarios(webHost);
