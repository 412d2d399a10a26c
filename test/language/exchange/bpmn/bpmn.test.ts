import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { bpmnFiles } from '../../../../language/exchange/bpmn/bpmn.ts';
import { planOf } from '../../parse.ts';
import { exampleNames, exampleOf } from '../examples.ts';

describe.each(exampleNames)('every process of the example %s', (name) => {
  test('is read without a warning, and each of its elements has a name and a place of its own', async () => {
    const plan = await exampleOf(name);
    const files = Object.values(await bpmnFiles(plan));
    expect(files.length).toBeGreaterThan(0);
    for (const xml of files) {
      const { warnings } = await new BpmnModdle().fromXML(xml);
      expect(warnings).toEqual([]);
      const ids = [...xml.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
      expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      const drawn = new Set([...xml.matchAll(/ bpmnElement="([^"]*)"/g)].map(([, id]) => id));
      const said = [...xml.matchAll(drawnElement)].map(([, id]) => id);
      expect(said.filter((id) => !drawn.has(id))).toEqual([]);
    }
  });

  test('is the same text each time', async () => {
    expect(await bpmnFiles(await exampleOf(name))).toEqual(await bpmnFiles(await exampleOf(name)));
  });
});

/** What stands in a diagram, in the text of a file. */
const drawnElement =
  /<bpmn:(?:participant|lane|\w+Event|\w*[tT]ask|callActivity|\w+Gateway|sequenceFlow|messageFlow|dataObjectReference|data\w+Association) id="([^"]*)"/g;

const alarm = `
plan P "Plan" { locale en }
stakeholder Relatives "Relatives"
role Nurse "Night nurse"
role Patrol "Patrol"
process Report "Report" { start A by Nurse  end B  A -> B }
process Alarm "Handle alarm" {
  for Relatives, Patrol
  start Rings "Alarm rings"
  step Sort "Sort" { system "Portal" }
  step Assess "Assess" by Nurse { system "Portal"  input "Alarm"  output "Assessment"  why "Not all are serious."  takes 2min }
  choice Serious "Serious?" by Nurse
  fork Both
  step Visit "Visit" by Patrol, Nurse { input "Assessment" }
  step Tell "Tell" by Nurse { calls Report }
  step Watch "Watch"
  join Done
  end Closed "Closed"
  Rings -> Sort -> Assess -> Serious
  Serious -> Both "yes"
  Serious -> Closed "no"
  Both -> Visit -> Done
  Both -> Tell -> Done
  Both -> Watch -> Done
  Done -> Closed
}`;

test('nodes become what they are in BPMN', async () => {
  const { find } = await read(alarm, 'Alarm');
  expect(find('Node-Alarm.Rings').$type).toBe('bpmn:StartEvent');
  expect(find('Node-Alarm.Closed').$type).toBe('bpmn:EndEvent');
  expect(find('Node-Alarm.Sort').$type).toBe('bpmn:ServiceTask');
  expect(find('Node-Alarm.Assess').$type).toBe('bpmn:UserTask');
  expect(find('Node-Alarm.Visit').$type).toBe('bpmn:ManualTask');
  expect(find('Node-Alarm.Watch').$type).toBe('bpmn:Task');
  expect(find('Node-Alarm.Tell').$type).toBe('bpmn:CallActivity');
  expect(find('Node-Alarm.Tell').get('calledElement')).toBe('Process-Report');
  expect(find('Node-Alarm.Serious').$type).toBe('bpmn:ExclusiveGateway');
  expect(find('Node-Alarm.Both').$type).toBe('bpmn:ParallelGateway');
  expect(find('Node-Alarm.Both').get('name')).toBeUndefined();
  expect(find('Flow-Alarm.Serious-Alarm.Both').get('name')).toBe('yes');
});

test('lanes hold their nodes, and who only receives the value is a pool of their own', async () => {
  const { find, process, collaboration } = await read(alarm, 'Alarm');
  const laneSets = process.get('laneSets') as ModdleElement[];
  const lanes = laneSets
    .flatMap((set) => set.get('lanes') as ModdleElement[])
    .map((lane) => [
      lane.get('name'),
      (lane.get('flowNodeRef') as ModdleElement[]).map(({ id }) => id?.replace('Node-Alarm.', '')),
    ]);
  expect(Object.fromEntries(lanes)).toEqual({
    'Night nurse': expect.arrayContaining(['Assess', 'Serious', 'Tell']),
    Patrol: ['Visit', 'Done'],
    'No role named': expect.arrayContaining(['Sort', 'Watch']),
  });
  const pools = (collaboration.get('participants') as ModdleElement[]).map((pool) => pool.get('name'));
  expect(pools).toEqual(['Handle alarm', 'Relatives']);
  const [message] = collaboration.get('messageFlows') as ModdleElement[];
  expect(message?.get('targetRef')).toBe(find('Recipient-Relatives'));
});

test('a data object is one for all steps that name it, and what BPMN has no place for is documented', async () => {
  const { find, process } = await read(alarm, 'Alarm');
  const uses = (process.get('flowElements') as ModdleElement[])
    .filter(({ $type }) => $type === 'bpmn:DataObjectReference')
    .map((use) => [use.get('name'), (use.get('dataObjectRef') as ModdleElement).id]);
  expect(uses).toEqual([
    ['Alarm', 'Data-Alarm-Alarm'],
    ['Assessment', 'Data-Alarm-Assessment'],
    ['Assessment', 'Data-Alarm-Assessment'],
  ]);
  const texts = (id: string) =>
    (find(id).get('documentation') as ModdleElement[]).map((one) => one.get('text'));
  expect(texts('Node-Alarm.Assess')).toEqual(['Not all are serious.', 'System: Portal', 'Duration: 2min']);
  expect(texts('Node-Alarm.Visit')).toEqual(['Carried out by: Patrol, Night nurse']);
});

test('texts that XML would read as its own come back as they were', async () => {
  const title = `]]> & <script>"'</bpmn:task> æøå {{x}}`;
  const source = `process Å-x_x "T" { start A "${title.replace('"', '\\"')}" end B  A -> B "<!--" A -> B "&amp;" }`;
  const { find } = await read(source, 'Å-x_x');
  expect(find('Node-_x00C5__x002D_x_x005F_x.A').get('name')).toBe(title);
  expect(find('Flow-_x00C5__x002D_x_x005F_x.A-_x00C5__x002D_x_x005F_x.B').get('name')).toBe('<!--');
  expect(find('Flow-_x00C5__x002D_x_x005F_x.A-_x00C5__x002D_x_x005F_x.B-2').get('name')).toBe('&amp;');
});

test('what XML cannot hold does not make the file unreadable', async () => {
  const source = `process P "T" { start A "bel\u0007l \uFFFE" end B  A -> B }`;
  const xml = (await bpmnFiles(await planOf(source)))['P.bpmn'] ?? '';
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain('name="bel\uFFFDl \uFFFD"');
});

test('a process without nodes has no file', async () => {
  expect(await bpmnFiles(await planOf('process Empty "Empty" { }'))).toEqual({});
});

async function read(source: string, name: string) {
  const xml = (await bpmnFiles(await planOf(source)))[`${name}.bpmn`] ?? '';
  const { rootElement, warnings, elementsById } = await new BpmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const [collaboration, process] = rootElement.get('rootElements') as ModdleElement[];
  if (!collaboration || !process) throw new Error('The file holds no process.');
  const find = (id: string) => {
    const element = elementsById[id];
    if (!element) throw new Error(`There is no ${id}.`);
    return element;
  };
  return { find, process, collaboration };
}
