import type { BpmnModdle, ModdleElement } from 'bpmn-moddle';
import type { Process, ProcessNode } from '../../plan/process.ts';
import { idOf } from './ids.ts';
import { dataOf } from './sizes.ts';

/** A data object where a step uses it. */
export interface DataUse {
  readonly isInput: boolean;
  readonly name: string;
  readonly reference: ModdleElement;
  readonly association: ModdleElement;
}

/** The data of a process: what it consists of, and what each step uses in the order of `dataOf`. */
export interface ProcessData {
  readonly elements: readonly ModdleElement[];
  readonly uses: ReadonlyMap<string, readonly DataUse[]>;
}

/**
 * Says what goes into steps and comes out of them: one data object for all that have the same name in a process, and a
 * reference to it at each step, so that no arrow has to cross the diagram.
 */
export function processData(
  process: Process,
  nodes: readonly ProcessNode[],
  elements: ReadonlyMap<string, ModdleElement>,
  moddle: BpmnModdle,
): ProcessData {
  const objects = new Map<string, ModdleElement>();
  const uses = new Map<string, readonly DataUse[]>();
  for (const node of nodes) {
    for (const { name } of dataOf(node)) {
      if (!objects.has(name)) {
        objects.set(name, moddle.create('bpmn:DataObject', { id: idOf('Data', process.id, name) }));
      }
    }
    const step = elements.get(node.id);
    if (step && dataOf(node).length > 0) uses.set(node.id, usesOf(node, step, objects, moddle));
  }
  const references = [...uses.values()].flat().map(({ reference }) => reference);
  return { elements: [...objects.values(), ...references], uses };
}

function usesOf(
  node: ProcessNode,
  step: ModdleElement,
  objects: ReadonlyMap<string, ModdleElement>,
  moddle: BpmnModdle,
): DataUse[] {
  const ports: Record<'Input' | 'Output', ModdleElement[]> = { Input: [], Output: [] };
  const uses = dataOf(node).map(({ name, isInput }, index): DataUse => {
    const side = isInput ? 'Input' : 'Output';
    const reference = moddle.create('bpmn:DataObjectReference', {
      id: idOf('DataUse', node.id, index),
      name,
      dataObjectRef: objects.get(name),
    });
    const port = moddle.create(`bpmn:Data${side}`, { id: idOf(side, node.id, index), name });
    ports[side].push(port);
    const association = moddle.create(`bpmn:Data${side}Association`, {
      id: idOf('DataFlow', node.id, index),
      sourceRef: [isInput ? reference : port],
      targetRef: isInput ? port : reference,
    });
    return { isInput, name, reference, association };
  });
  step.set(
    'ioSpecification',
    moddle.create('bpmn:InputOutputSpecification', {
      id: idOf('InputOutput', node.id),
      dataInputs: ports.Input,
      dataOutputs: ports.Output,
      inputSets: [
        moddle.create('bpmn:InputSet', { id: idOf('InputSet', node.id), dataInputRefs: ports.Input }),
      ],
      outputSets: [
        moddle.create('bpmn:OutputSet', { id: idOf('OutputSet', node.id), dataOutputRefs: ports.Output }),
      ],
    }),
  );
  const associationsOf = (wanted: boolean) =>
    uses.filter(({ isInput }) => isInput === wanted).map(({ association }) => association);
  step.set('dataInputAssociations', associationsOf(true));
  step.set('dataOutputAssociations', associationsOf(false));
  return uses;
}
