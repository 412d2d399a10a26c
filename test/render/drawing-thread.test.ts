import { afterEach, expect, test } from 'vitest';
import { DrawError } from '../../render/draw/draw-error.ts';
import { DrawingThread } from '../../render/drawing-thread.ts';

let thread: DrawingThread;
afterEach(() => thread.dispose());

const options = { theme: 'light' } as const;

test('pictures come in the order in which they are wanted, and one that cannot be drawn holds up none', async () => {
  thread = new DrawingThread();
  const texts = ['flowchart LR\n  a["Første"]', 'flowchart LR\n  a -->', 'flowchart LR\n  a["Siste"]'];
  const [first, broken, last] = await Promise.allSettled(texts.map((text) => thread.svg(text, options)));
  expect(first).toMatchObject({ status: 'fulfilled', value: expect.stringContaining('Første') });
  expect(last).toMatchObject({ status: 'fulfilled', value: expect.stringContaining('Siste') });
  expect(broken).toMatchObject({ status: 'rejected', reason: expect.any(DrawError) });
}, 60_000);

test('it keeps the process alive until it has loaded, and then no longer', async () => {
  const held = () => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
  const before = held();
  thread = new DrawingThread();
  expect(held()).toBeGreaterThan(before);
  await expect.poll(held, { timeout: 30_000 }).toBe(before);
}, 60_000);

test('what is wanted of a thread that has ended, before or after, is refused and not waited for', async () => {
  thread = new DrawingThread();
  const before = thread.svg('flowchart LR\n  a["Første"]', options);
  const refused = expect(before).rejects.toThrow('ended');
  await thread.dispose();
  await refused;
  await expect(thread.svg('flowchart LR\n  b', options)).rejects.toThrow('ended');
}, 60_000);
