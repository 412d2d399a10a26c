import type { Role, Team } from '../plan/people.ts';

type Post = Role | Team;

/**
 * What hangs together: posts with all that report to them. What hangs from the only one at the top is divided below it,
 * and that one is in no branch.
 */
export function branchesOf(posts: readonly Post[]): Post[][] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const waysUp = posts.map((post) => {
    const way = new Set([post]);
    for (const { reportsTo } of way) {
      const above = reportsTo === undefined ? undefined : byId.get(reportsTo);
      if (above) way.add(above);
    }
    return [...way];
  });
  const tops = new Set(waysUp.flatMap((way) => (way.length > 1 ? way.slice(-1) : [])));
  const branches = new Map<Post, Post[]>();
  for (const way of waysUp) {
    const [post] = way;
    const head = tops.size === 1 && tops.has(way.at(-1) as Post) ? way.at(-2) : way.at(-1);
    if (!post || !head) continue;
    const branch = branches.get(head);
    if (branch) branch.push(post);
    else branches.set(head, [post]);
  }
  return [...branches.values()];
}
