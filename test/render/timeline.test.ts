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

test('a year has the same colour in all parts of a timeline, and each next to another one', async () => {
  const renderer = await createRenderer();
  const coloursOf = async (...years: number[]) => {
    const sections = years.map(
      (year) => `  section ${year}\n    Januar : Begynner ${year}\n    Mai : Slutter`,
    );
    const source = await renderer.svg(['timeline', ...sections].join('\n'), { theme: 'light' });
    const svg = await openPicture(source);
    const rules = svg.querySelector('style')?.textContent ?? '';
    return [...svg.querySelectorAll('.timeline-node')].map(
      ({ classList: [, section] }) => rules.match(`\\.${section} path\\{fill:(#\\w+)`)?.[1],
    );
  };
  const whole = await coloursOf(2026, 2027, 2028);
  const part = await coloursOf(2027, 2028);
  await renderer.dispose();
  expect(whole).toHaveLength(15);
  expect(part).toEqual(whole.slice(5));
  expect(new Set(whole).size).toBe(3);
});
