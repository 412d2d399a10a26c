import { misuse } from '../misuse.ts';
import { pages, send } from './api.ts';
import type { Comment, Thread } from './thread.ts';

/**
 * Returns the pull request that a job of GitHub Actions runs for, by the variables that it sets; undefined where this is
 * no such job. Throws a `Misuse` where it runs for none, or without a token.
 */
export function githubThread(env: NodeJS.ProcessEnv): Thread | undefined {
  const { GITHUB_ACTIONS, GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF = '', GITHUB_TOKEN } = env;
  if (GITHUB_ACTIONS !== 'true') return undefined;
  const [, number] = /^refs\/pull\/(\d+)\//.exec(GITHUB_REF) ?? [];
  if (number === undefined) {
    throw misuse`This job runs for no pull request; let it run on “pull_request”.`;
  }
  if (!GITHUB_TOKEN) throw misuse`The job has no GITHUB_TOKEN to write a comment with.`;
  const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`;
  const headers = {
    Authorization: `Bearer ${GITHUB_TOKEN}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
  };
  const list = { url: `${repository}/${number}/comments`, headers };
  return {
    comments: () => pages<Comment>(list),
    create: async (body) => void (await send(list, 'POST', { body })),
    update: async (id, body) =>
      void (await send({ url: `${repository}/comments/${id}`, headers }, 'PATCH', { body })),
  };
}
