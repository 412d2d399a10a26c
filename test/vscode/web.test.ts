import { readOnly } from './read-only.ts';
import { scenarios } from './scenarios.ts';
import { readOnlyWebHost, webHost } from './web-host.ts';

scenarios(webHost);
readOnly(readOnlyWebHost);
