import { expect, test } from 'vitest';
import { shippedAdvisories } from '../../scripts/shipped-advisories.ts';

const advisory = (title: string) => ({
  source: 1,
  name: 'x',
  title,
  url: 'https://github.com/advisories/GHSA-x',
  severity: 'high',
});

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/mermaid': { version: '12.3.0' },
    'node_modules/dompurify': { version: '3.4.0' },
    'node_modules/jsdom/node_modules/dompurify': { version: '2.0.0' },
    'node_modules/vitest': { version: '5.1.1' },
  },
};
const parts = [
  { name: 'mermaid', version: '12.3.0' },
  { name: 'dompurify', version: '3.4.0' },
];

test('an advisory counts where the version that it is about ships', () => {
  const report = {
    vulnerabilities: {
      dompurify: {
        name: 'dompurify',
        via: [advisory('It lets scripts through')],
        nodes: ['node_modules/dompurify', 'node_modules/jsdom/node_modules/dompurify'],
      },
      mermaid: { name: 'mermaid', via: ['dompurify'], nodes: ['node_modules/mermaid'] },
      vitest: { name: 'vitest', via: [advisory('It listens to all')], nodes: ['node_modules/vitest'] },
    },
  };
  expect(shippedAdvisories(report, lock, parts)).toEqual([
    'dompurify 3.4.0: It lets scripts through (high) https://github.com/advisories/GHSA-x',
  ]);
});

test('nothing is found where only another version is unsafe', () => {
  const nodes = ['node_modules/jsdom/node_modules/dompurify'];
  const vulnerabilities = { dompurify: { name: 'dompurify', via: [advisory('Old')], nodes } };
  expect(shippedAdvisories({ vulnerabilities }, lock, parts)).toEqual([]);
});
