import { join } from 'node:path';
import fc from 'fast-check';
import { cacheFolder } from './cache.ts';

// A run is repeatable, so that a failure is the change's own; `VARDE_SEED=random` looks for new cases.
const { VARDE_SEED: asked = '20260112' } = process.env;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });

// Commands and servers that tests start read the sources that an earlier one has compiled.
process.env.NODE_COMPILE_CACHE ??= join(cacheFolder, 'compiled');
