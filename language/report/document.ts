import type { Diagram } from '../diagrams/diagram.ts';
import type { Locale } from '../locale/locale.ts';
import type { Day } from '../plan/literals.ts';

/** A report in the plan's language, as plain data: every format writes the same document. */
export interface Document {
  readonly title: string;
  /** What the report is about: the plan's title. */
  readonly subject: string;
  readonly locale: Locale;
  /** The day that the report tells of. */
  readonly day: Day;
  /** What stands below the title: who answers for the plan, the day it tells of, who it is for. */
  readonly facts: readonly Fact[];
  readonly blocks: readonly Block[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One part of a report, in the order of reading. */
export type Block = Heading | Paragraph | List | Table | Figure;

export interface Heading {
  readonly type: 'heading';
  /** 1 for a chapter. A heading is never more than one level below the one before it. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface Table {
  readonly type: 'table';
  /** Without its number, which each format gives. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** All rows have as many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  /** `end` for numbers. */
  readonly align: 'start' | 'end';
  /** Its part of the table's width; the parts of all columns make 1. */
  readonly share: number;
}

export interface Cell {
  readonly text: string;
  /** A colour behind the text, which says the same without it. */
  readonly tone?: 'good' | 'warning' | 'critical';
}

/** A picture with its text alternative. */
export interface Figure {
  readonly type: 'figure';
  /** Without its number, which each format gives. */
  readonly caption: string;
  /** Drawn from its Mermaid text; its description is the text alternative. It is never empty. */
  readonly diagram: Diagram;
}
