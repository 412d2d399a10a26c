import { misuse } from '../misuse.ts';
import { phrase } from '../phrase.ts';

/** So many are asked for at once; GitHub and GitLab give no more. */
const pageSize = 100;

/** An address of an API with what lets in. */
export interface Api {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends a request with a body in JSON and returns what comes back. Throws a `Misuse` with what the service says. */
export async function send(
  { url, headers }: Api,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT',
  body?: object,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  const said = (await response.text()).slice(0, 200);
  const hint =
    response.status === 401 || response.status === 403
      ? phrase` The token has to be allowed to write comments.`
      : '';
  throw misuse`The comment was not written: ${new URL(url).host} answers ${response.status} ${said}.${hint}`;
}

/** Goes through all items of a list, page by page. */
export async function* pages<T>({ url, headers }: Api): AsyncGenerator<T> {
  for (let page = 1; ; page++) {
    const items = (await send({ url: `${url}?per_page=${pageSize}&page=${page}`, headers }, 'GET')) as T[];
    yield* items;
    if (items.length < pageSize) return;
  }
}
