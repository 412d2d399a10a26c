import * as vscode from 'vscode';
import { Disposable } from '../disposable.ts';
import type { Comparison } from './comparison.ts';

/** Behind the lines of work that ends on another day than before, that day. */
export class EarlierDates extends Disposable {
  readonly #comparison: Comparison;
  readonly #decoration = this.own(
    vscode.window.createTextEditorDecorationType({
      after: { color: new vscode.ThemeColor('descriptionForeground'), margin: '0 0 0 2em' },
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  );

  constructor(comparison: Comparison) {
    super();
    this.#comparison = comparison;
    this.own(comparison.onDidChange(() => this.#decorate()));
    this.own(vscode.window.onDidChangeVisibleTextEditors(() => this.#decorate()));
  }

  #decorate(): void {
    const { dates } = this.#comparison.result;
    for (const editor of vscode.window.visibleTextEditors) {
      const { uri, lineCount } = editor.document;
      const own = dates.filter(
        ({ place }) => vscode.Uri.parse(place.uri).toString() === uri.toString() && place.line < lineCount,
      );
      editor.setDecorations(
        this.#decoration,
        own.map(({ place, text }) => {
          const { end } = editor.document.lineAt(place.line).range;
          return { range: new vscode.Range(end, end), renderOptions: { after: { contentText: text } } };
        }),
      );
    }
  }
}
