import { join } from 'node:path';
import type { Diagram } from '../../language/diagrams/diagram.ts';
import type { Locale } from '../../language/locale/locale.ts';
import { misuseIn } from '../misuse.ts';
import { type OpenPlan, openPlan } from '../open-plan.ts';
import { openPainter, type Painter } from '../pictures/painter.ts';

/** The plans of a run of `varde docs`, each opened once, and what paints their pictures. */
export class PlanShelf {
  readonly #plans = new Map<string, Promise<OpenPlan>>();
  readonly #painters = new Map<string, Promise<Painter>>();

  readonly #locale: Locale;

  /** What is found in the plans is told in the language. */
  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** Opens the plan that a file holds. Throws a `Misuse`. */
  async open(path: string): Promise<OpenPlan> {
    const opening = this.#plans.get(path) ?? openPlan(path, this.#locale);
    this.#plans.set(path, opening);
    try {
      return await opening;
    } catch (error) {
      throw misuseIn(error) ?? error;
    }
  }

  /** Paints a picture of the plan that a file holds. */
  async paint(path: string, diagram: Diagram, format: 'svg' | 'png'): Promise<string | Uint8Array> {
    const key = join(path, format);
    const { plan } = await this.open(path);
    const painter = this.#painters.get(key) ?? openPainter({ plan, format, theme: 'light', scale: 2 });
    this.#painters.set(key, painter);
    return (await painter).paint(diagram);
  }

  /** The plans that were opened. */
  opened(): Promise<OpenPlan[]> {
    return Promise.all(this.#plans.values());
  }

  async close(): Promise<void> {
    for (const painter of this.#painters.values()) await (await painter).close();
  }
}
