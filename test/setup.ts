import fc from 'fast-check';

// A run is repeatable, so that a failure is the change's own; `VARDE_SEED=random` looks for new cases.
const { VARDE_SEED: asked = '20260112' } = process.env;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
