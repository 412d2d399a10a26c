import { AstUtils } from 'langium';
import * as ast from '../../../language/generated/syntax/ast.ts';
import { frameworkUri } from '../../../language/syntax/library.ts';
import { parse } from '../parse.ts';

/** A part of a framework that ships: a stage, an item, a role and so on. */
export type Part = ast.FrameworkPart | ast.Role | ast.Team;

/** Returns every part of the framework in the order of its text, each before those it encloses. */
export async function partsOf(framework: string): Promise<Part[]> {
  const { services, documents } = await parse({
    'plan.varde': `use ${framework}\nplan Test { follows ${framework} }`,
  });
  const [plan] = documents;
  const uri = frameworkUri(framework);
  const text = uri && services.shared.workspace.LangiumDocuments.getDocument(uri);
  if (!plan || !text) throw new Error(`No framework of the name ${framework} ships.`);
  const findings = [plan, text].flatMap(({ diagnostics = [] }) => diagnostics);
  if (findings.length) throw new Error(findings.map(({ message }) => message).join('\n'));
  return AstUtils.streamAst(text.parseResult.value).filter(isPart).toArray();
}

/** Returns how many parts there are of each kind, by its word: `{ stage: 4, item: 11 }`. */
export function countsOf(parts: readonly Part[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const part of parts) counts[kindOf(part)] = (counts[kindOf(part)] ?? 0) + 1;
  return counts;
}

/** Returns the titles of the parts of a kind in order: all of them, or those directly in the part so named. */
export function titlesOf(parts: readonly Part[], kind: string, inside?: string): (string | undefined)[] {
  return ofKind(parts, kind, inside).map(({ title }) => title);
}

/** Returns the names of the parts that have no English title. */
export function withoutEnglish(parts: readonly Part[]): string[] {
  return parts
    .filter(({ also }) => !also.some(({ locale, title }) => locale === 'en' && title))
    .map(({ name }) => name);
}

/** Returns the names of the parts of a kind that have no hint: all of them, or those directly in the part so named. */
export function withoutHint(parts: readonly Part[], kind: string, inside?: string): string[] {
  return ofKind(parts, kind, inside)
    .filter(({ hint }) => !hint)
    .map(({ name }) => name);
}

function ofKind(parts: readonly Part[], kind: string, inside?: string): Part[] {
  return parts.filter(
    (part) => kindOf(part) === kind && (inside === undefined || nameAround(part) === inside),
  );
}

function isPart(node: unknown): node is Part {
  return ast.isFrameworkPart(node) || ast.isRole(node) || ast.isTeam(node);
}

function kindOf({ $type }: Part): string {
  return $type.toLowerCase();
}

function nameAround({ $container }: Part): string | undefined {
  return ast.isElement($container) ? $container.name : undefined;
}
