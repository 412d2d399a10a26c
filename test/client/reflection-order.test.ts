import { expect, test } from 'vitest';
import { inOrder, nextShown } from '../../client/webview/reflection/order.ts';

const questions = ['A', 'B', 'C', 'D'].map((id) => ({ id, title: id, where: '' }));
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).join('');

test('what was skipped comes last, in the order that it was skipped in', () => {
  expect(ids(inOrder(questions, []))).toBe('ABCD');
  expect(ids(inOrder(questions, ['C', 'A']))).toBe('BDCA');
  expect(ids(inOrder(questions, ['gone', 'D']))).toBe('ABCD');
});

test('a question stays while it is open, and the one behind it takes its place when it is answered', () => {
  const without = (id: string) => questions.filter((question) => question.id !== id);
  expect(nextShown(questions, without('A'), 'B')?.id).toBe('B');
  expect(nextShown(questions, without('B'), 'B')?.id).toBe('C');
  expect(nextShown(questions, without('D'), 'D')?.id).toBe('C');
  expect(nextShown([], questions, undefined)?.id).toBe('A');
  expect(nextShown([], questions, 'C')?.id).toBe('C');
  expect(nextShown(questions, [], 'A')).toBeUndefined();
});
