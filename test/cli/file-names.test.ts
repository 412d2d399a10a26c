import { expect, test } from 'vitest';
import { fileNames } from '../../language/diagrams/file-names.ts';

const lanes = (...names: string[]) => fileNames(names.map((of) => ({ diagram: 'lanes', of, title: '' })));

test('files are named for the diagram, and for the process where there are several', () => {
  expect(fileNames([{ diagram: 'gantt', title: 'Plan' }])).toEqual(['gantt']);
  expect(lanes('AlarmTomorrow', 'Prepare.Blåbær')).toEqual(['lanes-AlarmTomorrow', 'lanes-Prepare.Blåbær']);
});

test('names are safe on every file system', () => {
  expect(lanes('a/../b', 'c:d', 'e\u0000f')).toEqual(['lanes-a_.._b', 'lanes-c_d', 'lanes-e_f']);
  expect(lanes('x'.repeat(500))[0]?.length).toBe(100);
});

test('names differ even where upper and lower case, or two ways to write a letter, are the same', () => {
  expect(lanes('Alarm', 'alarm', 'ALARM')).toEqual(['lanes-Alarm', 'lanes-alarm-2', 'lanes-ALARM-3']);
  expect(lanes('e\u0301', '\u00e9')).toEqual(['lanes-é', 'lanes-é-2']);
});
