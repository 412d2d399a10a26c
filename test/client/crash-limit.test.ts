import { expect, test } from 'vitest';
import { CrashLimit } from '../../client/language/crash-limit.ts';

const minute = 60_000;

test('a server that crashes now and then is started again every time', () => {
  const limit = new CrashLimit();
  const crashes = [0, 1, 2, 3, 4, 5].map((times) => limit.allowsRestartAfterCrash(times * minute));
  expect(crashes).not.toContain(false);
});

test('a server that crashes five times in three minutes is left alone', () => {
  const limit = new CrashLimit();
  const crashes = [0, 1, 2, 3, 4].map((times) => limit.allowsRestartAfterCrash(times * 1000));
  expect(crashes).toEqual([true, true, true, true, false]);
});
