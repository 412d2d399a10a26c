import { misuse } from '../misuse.ts';
import { pages, send } from './api.ts';
import type { Comment, Thread } from './thread.ts';

/**
 * Returns the merge request that a job of GitLab CI runs for, by the variables that it sets; undefined where this is no
 * such job. Throws a `Misuse` where it runs for none, or without a token: the token of the job itself may not comment.
 */
export function gitlabThread(env: NodeJS.ProcessEnv): Thread | undefined {
  const { GITLAB_CI, CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, VARDE_TOKEN } = env;
  if (GITLAB_CI !== 'true') return undefined;
  if (!CI_MERGE_REQUEST_IID) {
    throw misuse`This job runs for no merge request; let it run in merge request pipelines.`;
  }
  if (!VARDE_TOKEN) {
    throw misuse`Set VARDE_TOKEN to a project access token that may use the API, to write a comment with.`;
  }
  const headers = { 'PRIVATE-TOKEN': VARDE_TOKEN };
  const url = `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  return {
    comments: () => pages<Comment>({ url, headers }),
    create: async (body) => void (await send({ url, headers }, 'POST', { body })),
    update: async (id, body) => void (await send({ url: `${url}/${id}`, headers }, 'PUT', { body })),
  };
}
