import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mermaidId,
  quoted,
  quotedLines,
  sectionName,
  settings,
  taskName,
  visible,
} from '../../../language/diagrams/mermaid-text.ts';

test('an id holds letters, digits and _ only, and tells elements and their parts apart', () => {
  expect(mermaidId('Forberede.Møte-2')).toBe('v_Forberede_2e_M_f8_te_2d_2');
  expect(mermaidId('end', 'key')).toBe('key_end');
  const name = fc.string({ unit: fc.constantFrom(...'aZ9_.-øÅ😀2e') });
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(mermaidId(a)).toMatch(/^v_[A-Za-z0-9_]*$/);
      expect(mermaidId(a) === mermaidId(b)).toBe(a === b);
    }),
  );
});

test('ordinary text is written as it is', () => {
  expect(quoted('Kartlegge behov (fase 1), for §4: Å – 3/4?')).toBe(
    '"Kartlegge behov (fase 1), for §4: Å – 3/4?"',
  );
  expect(taskName('Kartlegge behov (fase 1) – 3/4?')).toBe('Kartlegge behov (fase 1) – 3/4?');
});

test('what Mermaid reads as syntax is written as entities, each once', () => {
  expect(quoted('a "b" #1; <c>')).toBe('"a #34;b#34; #35;1#59; #60;c#62;"');
  expect(taskName('krav: a, b')).toBe('krav#58; a#44; b');
  expect(quoted('- punkt')).toBe('"#45; punkt"');
  expect(quoted('1. først')).toBe('"#49;. først"');
  expect(quoted('C4Context')).toBe('"#67;4Context"');
  expect(quoted('Lifestyle: #1;')).toBe('"Life#115;tyle: #35;1#59;"');
});

test('words that open a line of a gantt chart do not', () => {
  expect(taskName('Section ny')).toBe('#83;ection ny');
  expect(taskName('Sectional view')).toBe('Sectional view');
  expect(taskName('2026-03-02 møte')).toBe('#50;026-03-02 møte');
  expect(sectionName(['2026'])).toBe('#50;026');
  expect(sectionName(['Fase 1', 'av 2'])).toBe('Fase 1<br/>av 2');
});

test('lines are escaped one by one', () => {
  expect(quotedLines(['<b>', '- x'])).toBe('"#60;b#62;<br/>#45; x"');
});

test('text is shown on one line, in NFC, and at most as long as it may be', () => {
  expect(visible(' A\u030apne\n\tdøra ', 20)).toBe('Åpne døra');
  expect(visible('Kartlegge behov i alle bygg', 20)).toBe('Kartlegge behov i…');
  expect(visible('x'.repeat(50), 20)).toBe(`${'x'.repeat(19)}…`);
  expect(visible('😀'.repeat(20), 20)).toBe('😀'.repeat(20));
  expect(visible('\ud83d\u0000', 20)).toBe('\uFFFD');
});

test('settings stand before the text', () => {
  expect(settings('gantt', { leftPadding: 90, topAxis: true }, undefined).join('\n')).toBe(
    '---\nconfig:\n  gantt:\n    leftPadding: 90\n    topAxis: true\n---',
  );
});
