import type { Written } from './written-statements.ts';

/** Statements as plans write them, found by what they are. */
export class WrittenExamples {
  private readonly declarations = new Map<string, Written[]>();
  private readonly properties = new Map<string, Written[]>();

  constructor(written: readonly Written[]) {
    for (const each of written) {
      if (each.declares === undefined) add(this.properties, each.words, each);
      else add(this.declarations, each.declares, each);
    }
  }

  /** Returns every declaration of the kind. */
  ofKind(kind: string): readonly Written[] {
    return this.declarations.get(kind) ?? [];
  }

  /** Returns how the property is written in declarations of the kind, or else in those of other kinds. */
  ofProperty(kind: string, words: string): readonly Written[] {
    const all = this.properties.get(words) ?? [];
    const own = all.filter((each) => each.kind === kind);
    return own.length > 0 ? own : all;
  }
}

function add(groups: Map<string, Written[]>, key: string, one: Written): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
