import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { findingsAsText, summaryAsText } from '../../cli/findings/as-text.ts';
import type { CheckSummary, ReportedFinding } from '../../cli/findings/reported.ts';
import { messagesIn } from '../../language/locale/messages.ts';

const english = messagesIn('en');
const plain = pico.createColors(false);

function finding(
  file: string,
  line: number,
  character: number,
  more: Partial<ReportedFinding>,
): ReportedFinding {
  const start = { line, character };
  const range = { start, end: start };
  return {
    rule: 'rule',
    severity: 'error',
    message: 'Wrong.',
    file,
    range,
    element: null,
    related: [],
    ...more,
  };
}

function summary(more: Partial<CheckSummary>): string {
  const nothing = { errors: 0, warnings: 0, information: 0, files: 9, filesWithFindings: 0 };
  return summaryAsText({ ...nothing, elements: 214, milliseconds: 61, ...more }, english);
}

describe('findings as text', () => {
  test('stand by file, in columns, with places from 1', () => {
    const findings = [
      finding('a/plan.varde', 40, 2, { severity: 'warning', message: 'No criterion.', rule: 'no-exit' }),
      finding('a/plan.varde', 119, 10, {
        message: 'Nothing here is called “Rektorr”.',
        rule: 'unknown-name',
      }),
      finding('b.varde', 0, 0, { severity: 'information', rule: 'hint' }),
    ];
    expect(findingsAsText(findings, english, plain)).toBe(`a/plan.varde
    41:3  warning      No criterion.                      no-exit
  120:11  error        Nothing here is called “Rektorr”.  unknown-name
b.varde
     1:1  information  Wrong.                             hint
`);
  });

  test('cannot steer the terminal', () => {
    const hostile = finding('\u001b]0;x\u0007.varde', 0, 0, { message: 'One\r\n\u001b[2Jtwo\u202e' });
    expect(findingsAsText([hostile], english, plain)).toBe(' ]0;x .varde\n  1:1  error  One [2Jtwo   rule\n');
  });

  test('are coloured by severity for a terminal', () => {
    const text = findingsAsText([finding('a.varde', 0, 0, {})], english, pico.createColors(true));
    expect(text).toContain('\u001b[31merror\u001b[39m');
  });
});

test('the summary counts in plain words', () => {
  expect(summary({})).toBe('No findings in 9 files (214 elements, 61 ms)\n');
  expect(summary({ errors: 1, warnings: 2, filesWithFindings: 3 })).toBe(
    '1 error, 2 warnings in 3 of 9 files (214 elements, 61 ms)\n',
  );
  expect(summary({ information: 4, files: 1, filesWithFindings: 1, elements: 1 })).toBe(
    '4 for information in 1 of 1 file (1 element, 61 ms)\n',
  );
});
