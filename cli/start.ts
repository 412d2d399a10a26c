#!/usr/bin/env node
import module from 'node:module';

// What Node compiles is kept for the next run; Node 20 cannot do that yet.
module.enableCompileCache?.();
await import('./main.ts');
