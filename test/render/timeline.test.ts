import { expect, test } from 'vitest';
import { createRenderer } from '../../render/renderer.ts';
import { openPicture } from './picture.ts';

test('the axis of a timeline ends soon after its last period, and the picture with it', async () => {
  const renderer = await createRenderer();
  const source = await renderer.svg(
    'timeline\n  section 2026\n    Januar : Oppstart\n    Februar : Pilot\n  section 2027\n    Mars : Drift',
    { theme: 'light' },
  );
  await renderer.dispose();
  const svg = await openPicture(source);
  const periods = [...svg.querySelectorAll('.taskWrapper')].map((period) => period.getBoundingClientRect());
  const last = Math.max(...periods.map(({ right }) => right));
  const axis = svg.querySelector('line[marker-end]:not([stroke-dasharray])')?.getBoundingClientRect();
  expect(periods).toHaveLength(3);
  expect(axis?.right).toBeGreaterThan(last);
  expect(axis?.right).toBeLessThan(last + 60);
  expect(svg.getBoundingClientRect().right).toBeLessThan(last + 100);
});
