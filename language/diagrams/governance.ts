import { valueMeaning } from '../locale/keywords.ts';
import { wordsOf } from '../locale/words.ts';
import type { Id } from '../plan/element.ts';
import { ownOfKind } from '../plan/own-elements.ts';
import { type Role, type Team, teamLevels } from '../plan/people.ts';
import type { Plan } from '../plan/plan.ts';
import { titleOf } from '../plan/query.ts';
import type { LegendEntry, Table } from './diagram.ts';
import { type DiagramType, type Drawing, type DrawOptions, nothingDrawn } from './diagram-type.ts';
import { type FlowEdge, type FlowNode, flowchartSource } from './flowchart.ts';
import { branchesOf } from './governance-branches.ts';
import { titleWithin } from './labels.ts';
import { extentAcross, extentDown, extentOfNode, type Spacing } from './layout-extent.ts';
import { mermaidId, visible } from './mermaid-text.ts';
import type { Extent } from './target.ts';

const anywhere = { nodeSpacing: 20, rankSpacing: 40 };
const onPage = { wrappingWidth: 160, padding: 8, nodeSpacing: 12, rankSpacing: 30 };
const longestTitle = 80;
const longestHolder = 60;
const longestMembers = 240;
/** A longer mandate stands in the table only. */
const longestMandate = 60;
/** More posts that nobody reports to are too wide to read beside each other, and stand below each other. */
const mostSideBySide = 10;

/** Who reports to whom, level by level, with the members of teams and those who hold roles. */
export const governance: DiagramType = {
  shows: [['role', 'team']],
  offers: (plan) => (postsOf(plan).length > 0 ? [{ title: wordsOf(plan.locale).governance.title }] : []),
  draw: (plan, _, options) => drawGovernance(plan, options),
  units: (plan) => branchesOf(postsOf(plan)).map((some) => some.map(({ id }) => id)),
};

type Post = Role | Team;

function postsOf(plan: Plan): Post[] {
  return ownOfKind(plan, 'team', 'role');
}

function drawGovernance(plan: Plan, { target }: DrawOptions): Drawing {
  const words = wordsOf(plan.locale).governance;
  const posts = postsOf(plan);
  if (posts.length === 0) return nothingDrawn(words.title, words.empty);
  const reports = reportsOf(posts);
  const above = new Set(reports.map(({ from }) => from));
  const isWide = posts.filter(({ id }) => !above.has(mermaidId(id))).length > mostSideBySide;
  const settings = target.rooms ? onPage : anywhere;
  const nodes = posts.map((post) => ({
    id: mermaidId(post.id),
    lines: linesOf(plan, post),
    outline: post.kind === 'team' ? ('box' as const) : ('stadium' as const),
    look: isVacant(post) ? 'vacant' : post.kind,
  }));
  const edges = [...reports, ...holdsOf(plan, reports)];
  const source = flowchartSource({
    direction: isWide ? 'LR' : 'TB',
    settings,
    nodes,
    edges,
    looks: { team: 'stroke-width:3px', vacant: 'stroke-dasharray:6 4' },
  });
  return {
    title: words.title,
    description: words.description({
      plan: plan.title,
      teams: posts.filter(({ kind }) => kind === 'team').length,
      roles: posts.filter(({ kind }) => kind === 'role').length,
    }),
    source: { ...source, extent: extentOfTree(nodes, edges, isWide, settings) },
    ids: Object.fromEntries(posts.map(({ id }) => [mermaidId(id), id])),
    legend: legendOf(plan, posts, reports, isWide),
    table: tableOf(plan, posts),
  };
}

function extentOfTree(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  isWide: boolean,
  settings: Spacing,
): Extent {
  const sized = nodes.map(({ id, lines }) => ({ id, ...extentOfNode(lines, settings) }));
  const unmarked = edges.map(({ from, to }) => ({ from, to, label: 0 }));
  return (isWide ? extentAcross : extentDown)(sized, unmarked, settings);
}

/** From the highest level; without the levels that no team is at. */
function teamsByLevel(plan: Plan): Team[][] {
  const teams = ownOfKind(plan, 'team');
  return [...teamLevels, undefined]
    .map((level) => teams.filter((team) => team.level === level))
    .filter((some) => some.length > 0);
}

function linesOf(plan: Plan, post: Post): string[] {
  const words = wordsOf(plan.locale).governance;
  const title = titleWithin(post, longestTitle);
  if (post.kind === 'role') return [title, visible(post.heldBy ?? words.vacant, longestHolder)];
  const mandate = visible(post.mandate ?? '', Number.POSITIVE_INFINITY);
  const members = post.members.map((member) => titleOf(plan, member));
  return [
    title,
    levelOf(plan, post),
    mandate.length <= longestMandate ? mandate : '',
    members.length > 0 ? visible(words.members(members.join(', ')), longestMembers) : '',
  ].filter((line) => line !== '');
}

function levelOf(plan: Plan, { level }: Team): string {
  return level === undefined ? '' : (valueMeaning(plan.locale, level) ?? level);
}

function isVacant(post: Post): boolean {
  return post.kind === 'role' && !post.heldBy;
}

/** Lines, not arrows: Mermaid places what an arrow leads to below, and whom one reports to stands above. */
function reportsOf(posts: readonly Post[]): FlowEdge[] {
  const shown = new Set(posts.map(({ id }) => id));
  return posts.flatMap(({ id, reportsTo }): FlowEdge[] =>
    reportsTo !== undefined && reportsTo !== id && shown.has(reportsTo)
      ? [{ from: mermaidId(reportsTo), to: mermaidId(id), arrow: 'plain' }]
      : [],
  );
}

/** Teams that report to nobody shown are held below the level above by lines that are not seen. */
function holdsOf(plan: Plan, reports: readonly FlowEdge[]): FlowEdge[] {
  const reporting = new Set(reports.map(({ to }) => to));
  const levels = teamsByLevel(plan).filter(([first]) => first?.level !== undefined);
  return levels.slice(1).flatMap((teams, index) => {
    const above = levels[index]?.[0];
    return teams.flatMap(({ id }): FlowEdge[] =>
      above && !reporting.has(mermaidId(id))
        ? [{ from: mermaidId(above.id), to: mermaidId(id), arrow: 'hidden' }]
        : [],
    );
  });
}

function legendOf(
  plan: Plan,
  posts: readonly Post[],
  reports: readonly FlowEdge[],
  isWide: boolean,
): LegendEntry[] {
  const { legend, kinds, vacant } = wordsOf(plan.locale).governance;
  const has = (kind: Post['kind']) => posts.some((post) => post.kind === kind);
  const rows: [boolean, LegendEntry][] = [
    [has('team'), { mark: '□', text: kinds.team }],
    [has('role'), { mark: '( )', text: kinds.role }],
    [reports.length > 0, { mark: '—', text: isWide ? legend.reportsToLeft : legend.reports }],
    [posts.some(isVacant), { mark: '- -', text: vacant }],
  ];
  return rows.filter(([isShown]) => isShown).map(([, entry]) => entry);
}

function tableOf(plan: Plan, posts: readonly Post[]): Table {
  const { columns, kinds, vacant } = wordsOf(plan.locale).governance;
  const titles = (ids: readonly Id[]) => ids.map((id) => titleOf(plan, id)).join(', ');
  return {
    head: [
      columns.party,
      columns.kind,
      columns.level,
      columns.who,
      columns.mandate,
      columns.decides,
      columns.reportsTo,
    ],
    rows: posts.map((post) => ({
      element: post.id,
      cells: [
        post.title,
        kinds[post.kind],
        post.kind === 'team' ? levelOf(plan, post) : '',
        post.kind === 'team' ? titles(post.members) : (post.heldBy ?? vacant),
        post.mandate ?? '',
        post.kind === 'team' ? post.decides.join(', ') : '',
        post.reportsTo === undefined ? '' : titleOf(plan, post.reportsTo),
      ],
    })),
  };
}
