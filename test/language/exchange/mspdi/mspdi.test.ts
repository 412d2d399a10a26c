import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { mspdi } from '../../../../language/exchange/mspdi.ts';
import type { Plan } from '../../../../language/plan/plan.ts';
import { schedulePlan } from '../../../../language/schedule/schedule-plan.ts';
import { planOf } from '../../parse.ts';
import { planOfProblem, problems } from '../../schedule/random-plans.ts';
import { exampleNames, exampleOf } from '../examples.ts';
import { faultsIn, type XmlElement } from './schema.ts';

const parser = new XMLParser({ preserveOrder: true, parseTagValue: false, trimValues: false });

/** The element that the text holds. */
function elementOf(xml: string): XmlElement {
  const [project] = childrenOf(parser.parse(xml.replace(/>\n\s*</g, '><').trim()));
  return project as XmlElement;
}

function childrenOf(nodes: readonly Record<string, never>[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const [name = ''] = Object.keys(node);
    if (/^[?#:]/.test(name)) return [];
    const inner = node[name] as unknown as Record<string, never>[];
    const text = inner.map((one) => one['#text'] ?? '').join('');
    return [{ name, text, children: childrenOf(inner) }];
  });
}

function written(plan: Plan): string {
  return mspdi(plan, schedulePlan(plan));
}

/** The facts of one task. */
function task(xml: string, name: string, ...facts: string[]): (string | undefined)[] {
  return facts.map((fact) => taskNamed(xml, name)?.children.find((child) => child.name === fact)?.text);
}

/** Predecessor, type, lag and its format, of the first link of one task. */
function link(xml: string, name: string): (string | undefined)[] {
  const found = taskNamed(xml, name)?.children.find((child) => child.name === 'PredecessorLink');
  return ['PredecessorUID', 'Type', 'LinkLag', 'LagFormat'].map(
    (fact) => found?.children.find((child) => child.name === fact)?.text,
  );
}

function taskNamed(xml: string, name: string): XmlElement | undefined {
  const tasks = elementOf(xml).children.find((child) => child.name === 'Tasks')?.children ?? [];
  return tasks.find(({ children }) => children.some((fact) => fact.name === 'Name' && fact.text === name));
}

const plan =
  await planOf(`plan Test "Test & <test>" { locale nb calendar Own starts 2026-03-02 as of 2026-03-05 }
calendar Own "Skolens" { based on NO day 6h closed 2026-03-09 .. 2026-03-10 "Vinterferie" open 2026-03-14 }
calendar Shift { week mon..wed }
role Nurse "Sykepleier, [natt]" { calendar Shift capacity 50% }
role Lead
phase Prepare { not before 2026-03-03 ends 2026-03-30
  activity Map { takes 4d started 2026-03-03 done 50% owner Lead by Lead costs 40_000 NOK why "Fordi <det>" note "To" }
  activity Ask { effort 3d by Nurse after Map + 2d link "https://example.org/?a=1&b=2" }
  activity Wait { takes 7d elapsed starts with Ask + 3d elapsed }
  milestone Ready { after Wait on 2026-04-15 }
  activity Late { takes 1d as late as possible ends with Ready due 2026-04-30 baseline 2026-04-07 .. 2026-04-08 }
}
activity End { takes 2d ends 2026-05-08 }
activity Before { takes 1d ends when End starts }
activity Weekly { every week from 2026-03-02 until 2026-03-20 by Lead }
`);
const xml = written(plan);

describe('a project', () => {
  test('follows the schema', () => {
    expect(faultsIn(elementOf(xml))).toEqual([]);
    expect(faultsIn(elementOf(xml.replace(/(<ID>2<\/ID>)\s*(<Name>.*?<\/Name>)/, '$2$1')))).toEqual([
      'ID stands in the wrong place of Task',
    ]);
  });

  test('follows the schema whatever is planned', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(faultsIn(elementOf(written(planOfProblem(problem))))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('has no dates where the plan has none, and ends with the last of recurring work', async () => {
    const empty = written(await planOf('plan P "P"'));
    expect(faultsIn(elementOf(empty))).toEqual([]);
    expect(empty).not.toContain('Date>');
    const yearly = written(
      await planOf(`plan P { starts 2026-03-02 due 2026-03-06 } activity A
        activity Meeting { every year from 2026-04-01 until 2028-12-31 }`),
    );
    expect(yearly).toContain('<FinishDate>2028-04-03T15:30:00</FinishDate>');
  });

  test('says who wrote it and is the same each time', () => {
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<!-- Varde -->\n<Project /);
    expect(written(plan)).toBe(xml);
  });

  test('cannot be broken by texts', () => {
    const title = 'A </Name><!-- --> ]]> & \u0000\ud800\uffff "b"';
    const hostile = { ...plan, title, elements: plan.elements.map((element) => ({ ...element, title })) };
    const element = elementOf(written(hostile));
    expect(faultsIn(element)).toEqual([]);
    expect(element.children.find(({ name }) => name === 'Title')?.text).toBe(
      'A </Name><!-- --> ]]> & \ufffd\ufffd\ufffd "b"',
    );
  });
});

describe('tasks', () => {
  test('have the dates of the schedule, from the opening of a day to its end', () => {
    expect(task(xml, 'Map', 'Start', 'Finish', 'Duration', 'DurationFormat')).toEqual([
      '2026-03-03T08:00:00',
      '2026-03-06T14:00:00',
      'PT24H0M0S',
      '7',
    ]);
    expect(task(xml, 'Wait', 'Duration', 'DurationFormat')).toEqual(['PT168H0M0S', '8']);
    expect(task(xml, 'Ready', 'Start', 'Finish', 'Milestone', 'Duration')).toEqual([
      '2026-04-15T14:00:00',
      '2026-04-15T14:00:00',
      '1',
      'PT0H0M0S',
    ]);
  });

  test('have an outline', () => {
    expect(task(xml, 'Prepare', 'OutlineNumber', 'OutlineLevel', 'Summary')).toEqual(['1', '1', '1']);
    expect(task(xml, 'Ask', 'OutlineNumber', 'OutlineLevel', 'Summary')).toEqual(['1.2', '2', '0']);
  });

  test('have links of all four types, with lags of their own calendar', () => {
    expect(link(xml, 'Ask')).toEqual(['2', '1', String(2 * 6 * 600), '7']);
    expect(link(xml, 'Wait')).toEqual(['3', '3', String(3 * 24 * 600), '8']);
    expect(link(xml, 'Late')).toEqual(['5', '0', '0', '7']);
    expect(link(xml, 'Before')).toEqual(['7', '2', '0', '7']);
  });

  test('are bound as in the plan', () => {
    const facts = ['ConstraintType', 'ConstraintDate', 'Deadline'];
    expect(task(xml, 'Prepare', ...facts)).toEqual(['4', '2026-03-03T08:00:00', '2026-03-30T14:00:00']);
    expect(task(xml, 'Ready', ...facts)).toEqual(['2', '2026-04-15T14:00:00', undefined]);
    expect(task(xml, 'Late', ...facts)).toEqual(['1', undefined, '2026-04-30T14:00:00']);
    expect(task(xml, 'End', ...facts)).toEqual(['3', '2026-05-08T14:00:00', undefined]);
  });

  test('tell what has happened, and where work that has stopped goes on', () => {
    const facts = ['PercentComplete', 'ActualStart', 'Stop', 'Resume', 'RemainingDuration'];
    expect(task(xml, 'Map', ...facts)).toEqual([
      '50',
      '2026-03-03T08:00:00',
      '2026-03-04T14:00:00',
      '2026-03-05T08:00:00',
      'PT12H0M0S',
    ]);
  });

  test('tell their money, reasons, notes, links and baselines', () => {
    expect(task(xml, 'Map', 'FixedCost', 'Notes', 'Contact')).toEqual([
      '4000000',
      'Fordi <det>\n\nTo',
      'Lead',
    ]);
    expect(task(xml, 'Ask', 'HyperlinkAddress')).toEqual(['https://example.org/?a=1&b=2']);
    expect(xml).toMatch(/<Baseline>\s*<Number>0<\/Number>\s*<Start>2026-04-07T08:00:00<\/Start>/);
  });

  test('are one for each time that recurring work is done', () => {
    expect(task(xml, 'Weekly', 'Recurring', 'Summary')).toEqual(['1', '1']);
    expect(xml.match(/<Name>Weekly<\/Name>/g)).toHaveLength(4);
  });
});

describe('people', () => {
  test('have shares, and calendars of their own on top of those of the plan', () => {
    const facts = (name: string) =>
      elementOf(xml).children.find((child) => child.name === name)?.children ?? [];
    const texts = (element: XmlElement | undefined) =>
      Object.fromEntries((element?.children ?? []).map(({ name, text }) => [name, text]));
    expect(texts(facts('Resources')[1])).toMatchObject({
      Name: 'Sykepleier natt',
      MaxUnits: '0.5',
      CalendarUID: '4',
    });
    expect(texts(facts('Calendars')[3])).toMatchObject({ IsBaseCalendar: '0', BaseCalendarUID: '3' });
    expect(texts(facts('Assignments')[1])).toMatchObject({ TaskUID: '3', Units: '0.5', Work: 'PT18H0M0S' });
  });

  test('work on the days of the plan’s calendar', () => {
    expect(xml).toMatch(
      /<FromDate>2026-03-09T00:00:00<\/FromDate>\s*<ToDate>2026-03-10T23:59:00<\/ToDate>[\s\S]{0,120}<Name>Vinterferie<\/Name>/,
    );
    expect(xml).toContain('<ToTime>14:00:00</ToTime>');
  });
});

test.each(exampleNames)('the example %s is a project, too', async (name) => {
  expect(faultsIn(elementOf(written(await exampleOf(name))))).toEqual([]);
});
