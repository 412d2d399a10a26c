import type { FromReflection, ReflectionRequest, ToReflection } from '../../../server/protocol/reflection.ts';
import { element } from '../dom.ts';
import { Form } from './form.ts';
import { inOrder, nextShown } from './order.ts';

/** What the page keeps while it is hidden, and through a reload of its window. */
export interface Kept {
  readonly shown?: string;
  readonly skipped: readonly string[];
  /** Answers that are not written yet, by question. */
  readonly drafts: Readonly<Record<string, string>>;
}

/** How the page talks with the extension that owns it. */
export interface VsCodeApi {
  postMessage(message: FromReflection): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
}

/** Goes through the open questions of a plan one by one. */
export class ReflectionPage {
  readonly #api: VsCodeApi;
  readonly #heading = element('h1');
  readonly #message = element('p', { class: 'message', role: 'status' });
  readonly #bar = element('progress', { hidden: true });
  readonly #form: Form;
  #kept: Kept;
  #reflection: ReflectionRequest.Result | undefined;
  #order: readonly ReflectionRequest.Question[] = [];

  constructor(body: HTMLElement, api: VsCodeApi) {
    this.#api = api;
    this.#kept = api.getState() ?? { skipped: [], drafts: {} };
    this.#form = new Form({
      save: (text) => this.#save(text),
      write: (text) => this.#draft(text),
      skip: () => this.#skip(),
      move: (by) => this.#move(by),
    });
    body.replaceChildren(element('header', {}, this.#heading, this.#message, this.#bar), this.#form.box);
  }

  /** Says that messages can be received. */
  open(): void {
    this.#api.postMessage({ type: 'ready' });
  }

  /** Takes what the extension says. */
  receive(message: ToReflection): void {
    if (message.type === 'unavailable') {
      this.#message.textContent = message.message;
      this.#form.box.hidden = true;
      return;
    }
    const { reflection } = message;
    this.#reflection = reflection;
    this.#heading.textContent = reflection.plan?.title ?? '';
    this.#message.textContent = reflection.message;
    this.#bar.hidden = reflection.all === 0;
    this.#bar.max = Math.max(reflection.all, 1);
    this.#bar.value = reflection.answered;
    this.#bar.setAttribute('aria-label', reflection.message);
    const before = this.#order;
    this.#order = inOrder(reflection.questions, this.#kept.skipped);
    this.#show(nextShown(before, this.#order, this.#kept.shown));
  }

  #show(question: ReflectionRequest.Question | undefined): void {
    if (question) this.#keep({ shown: question.id });
    this.#form.box.hidden = !question;
    if (!question || !this.#reflection) return;
    const place = this.#order.indexOf(question);
    const draft = this.#kept.drafts[question.id] ?? '';
    this.#form.ask(question, draft, { place, count: this.#order.length }, this.#reflection.form);
  }

  #move(by: number): void {
    const place = this.#order.findIndex(({ id }) => id === this.#kept.shown);
    this.#show(this.#order[place + by]);
  }

  #skip(): void {
    const { shown, skipped } = this.#kept;
    if (shown === undefined) return;
    const place = this.#order.findIndex(({ id }) => id === shown);
    this.#keep({ skipped: [...skipped.filter((id) => id !== shown), shown] });
    this.#order = inOrder(this.#reflection?.questions ?? [], this.#kept.skipped);
    this.#show(this.#order[place]);
  }

  #draft(text: string): void {
    const { shown, drafts } = this.#kept;
    if (shown !== undefined) this.#keep({ drafts: { ...drafts, [shown]: text } });
  }

  #save(text: string): void {
    const { shown: question } = this.#kept;
    const plan = this.#reflection?.plan?.uri;
    if (question !== undefined && plan) this.#api.postMessage({ type: 'answer', plan, question, text });
  }

  #keep(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    this.#api.setState(this.#kept);
  }
}
