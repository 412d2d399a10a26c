import { activationRows } from './activation.ts';
import type { BuiltServer } from './built-server.ts';
import { checkRows } from './check.ts';
import { editorRows } from './editor.ts';
import { floorRows } from './floor.ts';
import type { Row } from './measure.ts';
import { pictureRows } from './picture.ts';
import { readingAidRows } from './reading-aids.ts';
import { renderRows } from './render.ts';
import { likeC4Rows } from './rivals/likec4.ts';
import { markwhenRows } from './rivals/markwhen.ts';
import { mmdcRows } from './rivals/mmdc.ts';
import { taskJugglerRows } from './rivals/taskjuggler.ts';
import { scheduleRows } from './schedule.ts';
import { serverRows } from './server.ts';
import { sizeRows } from './sizes.ts';
import { stageRows } from './stages.ts';

/** What can be measured, by name. Each may reject with `LeftOut`. */
export type Measurements = Readonly<Record<string, (server: BuiltServer) => Row[] | Promise<Row[]>>>;

/** All that is measured, at the sizes for which something is promised. */
export const measurements: Measurements = {
  floor: () => floorRows(5000, 10),
  // Before plans that were read, whose objects have another shape: the scheduler is to know one, as it does in a process.
  schedule: () => scheduleRows([1000, 10_000, 100_000], 40),
  stages: () => stageRows([50, 500, 5000, 50_000], 5),
  check: () => checkRows([50, 500, 5000, 50_000], 7),
  server: (server) =>
    serverRows(server, [
      { elements: 50, letters: 100 },
      { elements: 500, letters: 100 },
      { elements: 5000, letters: 200, promised: { diagnostics: 30, completion: 20, hover: 20 } },
      { elements: 10_000, letters: 200, promised: { diagnostics: 30, completion: 20, hover: 20 } },
      {
        elements: 50_000,
        letters: 100,
        promised: { diagnostics: 100, completion: 50, hover: 50, memory: 700 },
      },
    ]),
  picture: (server) =>
    pictureRows(
      server,
      new Map([
        [50, 150],
        [300, 400],
      ]),
      100,
    ),
  render: () => renderRows(5),
  'reading-aids': (server) => readingAidRows(server, 260, 15),
  activation: () => activationRows(20),
  editor: () => editorRows(5),
  sizes: sizeRows,
  likec4: (server) => likeC4Rows(server, 5000, 100, 9),
  mmdc: () => mmdcRows(3),
  taskjuggler: () => taskJugglerRows(10_000, 1),
  markwhen: () => markwhenRows(5000, 5),
};

/** All of our own, so small that it shows only that it can be measured. */
export const shortMeasurements: Measurements = {
  floor: () => floorRows(50, 1),
  stages: () => stageRows([50], 1),
  schedule: () => scheduleRows([100], 2),
  check: () => checkRows([50], 1),
  server: (server) => serverRows(server, [{ elements: 100, letters: 5 }]),
  picture: (server) => pictureRows(server, new Map([[10, undefined]]), 2),
  render: () => renderRows(1),
  'reading-aids': (server) => readingAidRows(server, 20, 1),
  activation: () => activationRows(1),
  sizes: sizeRows,
};
