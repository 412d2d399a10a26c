import type { ReflectionRequest } from '../../../server/protocol/reflection.ts';

type Question = ReflectionRequest.Question;

/** Returns the questions with those that were skipped behind the others, in the order that they were skipped in. */
export function inOrder(questions: readonly Question[], skipped: readonly string[]): Question[] {
  const later = skipped.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  return [...questions.filter((question) => !later.includes(question)), ...later];
}

/**
 * Returns the question that is shown next among those of now: the one before, while it is open; else the one that has
 * come into its place; undefined where there is none.
 */
export function nextShown(
  before: readonly Question[],
  now: readonly Question[],
  shown: string | undefined,
): Question | undefined {
  const stays = now.find(({ id }) => id === shown);
  const place = before.findIndex(({ id }) => id === shown);
  return stays ?? now[Math.min(Math.max(place, 0), now.length - 1)];
}
