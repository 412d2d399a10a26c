// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { OpenFile } from '../../client/workbench/open-file.ts';

const opened = (text: string) => new OpenFile('plan.varde', 'file:///plan.varde', { text, version: '1' }, []);

test.each(['role A\nrole B\n', 'role A\r\nrole B\r\n', '\uFEFFrole A\r\n'])(
  'is stored with the mark and the line ends that it has: %j',
  (text) => {
    expect(opened(text).toStore().text).toBe(text);
  },
);

test('what is taken from the disk is stored with the mark and the line ends that it has now', () => {
  const file = opened('role A\nrole B\n');
  file.replace({ text: '\uFEFFrole A\r\nrole C\r\n', version: '2' });
  expect(file.toStore().text).toBe('\uFEFFrole A\r\nrole C\r\n');
  expect(file).toMatchObject({ isUnsaved: false, storedVersion: '2' });
});
