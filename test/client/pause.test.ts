import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pause } from '../../client/pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for again and again is done once, when nobody has asked for a while', () => {
  const done = vi.fn();
  const pause = new Pause(100, done);
  for (let asked = 0; asked < 5; asked++) {
    pause.soon();
    vi.advanceTimersByTime(60);
  }
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(done).toHaveBeenCalledTimes(1);
});

test('nothing is done any more once it is let go of', () => {
  const done = vi.fn();
  const pause = new Pause(100, done);
  pause.soon();
  pause.dispose();
  vi.advanceTimersByTime(1000);
  expect(done).not.toHaveBeenCalled();
});
