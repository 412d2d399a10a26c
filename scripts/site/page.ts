/** A page of Markdown, or a plan, as a part of the site. */
export interface Page {
  /** Its file from the root of the repository. */
  readonly file: string;
  /** The text of its first heading. */
  readonly title: string;
  /** What the page says, as HTML; links lead to other pages of the site and to copied files. */
  readonly html: string;
  /** The ids of its headings. */
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** A link or picture that leads to something of the repository. */
export interface Link {
  /** As it is written. */
  readonly written: string;
  /** The file from the root of the repository. */
  readonly file: string;
  /** The id of a heading; undefined for the whole file. */
  readonly id: string | undefined;
}

/** Returns where a file of the repository lies in the site: a page, or a copy that a browser shows. */
export function placeOf(file: string): string {
  if (file.endsWith('.md')) return file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');
  if (file.endsWith('.varde')) return `${file}.html`;
  return /\.(png|svg|json)$/.test(file) ? file : `${file}.txt`;
}
