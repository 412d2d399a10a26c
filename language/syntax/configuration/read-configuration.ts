import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { type Locale, locales } from '../../locale/locale.ts';
import type { Message, Messages } from '../../locale/messages.ts';
import { type Country, countries } from '../../plan/calendar.ts';
import { mostSimilar } from '../similar.ts';
import { type Configuration, noConfiguration } from './configuration.ts';
import { type RuleSeverity, rulesOfForm, settableRules, severities } from './rules.ts';

/** Something in `varde.json` that is to be mended. */
export interface ConfigurationProblem {
  /** A warning where the rest is understood, as it may be meant for another version of Varde. */
  readonly severity: 'error' | 'warning';
  readonly message: Message;
  readonly range: Range;
}

/** What can be understood of a `varde.json`, and what is wrong with the rest. */
export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads the text of a `varde.json`. */
export function readConfiguration(text: string): ReadConfiguration {
  return new Reader(text).read();
}

const settings = ['rules', 'locale', 'calendar'];

class Reader {
  private readonly text: TextDocument;
  private readonly problems: ConfigurationProblem[] = [];

  constructor(text: string) {
    this.text = TextDocument.create('', 'json', 0, text);
  }

  read(): ReadConfiguration {
    const errors: ParseError[] = [];
    const root = parseTree(this.text.getText(), errors, { disallowComments: true, allowEmptyContent: true });
    const [error] = errors;
    if (error) this.report('error', error, ({ configuration }) => configuration.notJson);
    else if (root && root.type !== 'object')
      this.report('error', root, ({ configuration }) => configuration.notAnObject);
    const configuration = root?.type === 'object' ? this.settingsIn(root) : noConfiguration;
    return { configuration, problems: this.problems.sort(byPlace) };
  }

  private settingsIn(root: Node): Configuration {
    const found = new Map(this.entries(root).map(({ key, name, value }) => [name, { key, value }]));
    for (const [name, { key }] of found) {
      if (name === '$schema' || settings.includes(name)) continue;
      const meant = mostSimilar(name, settings);
      this.report('warning', key, ({ configuration }) => configuration.unknownSetting(name, meant));
    }
    const locale = this.oneOf<Locale>('locale', found.get('locale')?.value, locales);
    const calendar = this.oneOf<Country>('calendar', found.get('calendar')?.value, countries);
    return {
      rules: this.rulesIn(found.get('rules')?.value),
      ...(locale && { locale }),
      ...(calendar && { calendar }),
    };
  }

  private rulesIn(node: Node | undefined): Configuration['rules'] {
    const rules = new Map<string, RuleSeverity>();
    if (node && node.type !== 'object')
      this.report('error', node, ({ configuration }) => configuration.rulesNotAnObject);
    for (const { key, name, value } of node?.type === 'object' ? this.entries(node) : []) {
      if (rulesOfForm.some((rule) => rule === name)) {
        this.report('error', key, ({ configuration }) => configuration.alwaysRuns(name));
      } else if (!settableRules.includes(name)) {
        const meant = mostSimilar(name, settableRules);
        this.report('warning', key, ({ configuration }) => configuration.unknownRule(name, meant));
      } else {
        const severity = this.oneOf(name, value, severities);
        if (severity) rules.set(name, severity);
      }
    }
    return rules;
  }

  private oneOf<Word extends string>(
    name: string,
    node: Node | undefined,
    words: readonly Word[],
  ): Word | undefined {
    const word = words.find((word) => word === node?.value);
    if (node && !word) this.report('error', node, ({ configuration }) => configuration.badValue(name, words));
    return word;
  }

  /** The entries of an object that are whole; of the others the parser has spoken. */
  private entries(object: Node): { readonly key: Node; readonly name: string; readonly value: Node }[] {
    return (object.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [{ key, name: String(key.value), value }] : [],
    );
  }

  private report(
    severity: ConfigurationProblem['severity'],
    { offset, length }: Pick<Node, 'offset' | 'length'>,
    message: (messages: Messages) => string,
  ): void {
    const range = {
      start: this.text.positionAt(offset),
      end: this.text.positionAt(offset + length),
    };
    this.problems.push({ severity, message, range });
  }
}

function byPlace(
  { range: { start: a } }: ConfigurationProblem,
  { range: { start: b } }: ConfigurationProblem,
): number {
  return a.line - b.line || a.character - b.character;
}
