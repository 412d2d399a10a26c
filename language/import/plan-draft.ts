import { countries } from '../plan/calendar.ts';
import type { Id } from '../plan/element.ts';
import type { Role } from '../plan/people.ts';
import type { Element, Plan, PlanHead } from '../plan/plan.ts';
import { Names } from '../start/names.ts';
import { newHead, newRole, type Place } from './draft.ts';
import type { ImportOptions } from './imported.ts';

/** A plan in the making: gives names away and makes a role of each party when it is first named. */
export class PlanDraft {
  private readonly names = new Names();
  private readonly roles = new Map<string, Role>();
  private readonly parties = new Map<string, Id>();
  private readonly head: PlanHead;

  constructor(options: ImportOptions, title = options.title) {
    for (const country of countries) this.names.of(country);
    this.head = { ...newHead({ name: this.names.of(title, 'Plan'), title }), locale: options.locale };
  }

  /** Returns the place of a new element; `kind` is its name where the title has no letter. */
  place(title: string, kind: string, parent?: Id): Place {
    return { name: this.names.of(title, kind), title, ...(parent === undefined ? {} : { parent }) };
  }

  /** Returns the role that is called so, the same whenever it is; `more` is what is known of it besides. */
  role(title: string, more: Partial<Role> = {}): Id {
    const key = title.trim().toLowerCase();
    const known = this.roles.get(key) ?? newRole(this.place(title.trim(), 'Role'));
    const role = { ...known, ...more };
    this.roles.set(key, role);
    return role.id;
  }

  /** Tells of a party that is no role, so that whoever is called so is that one. */
  know(title: string, party: Id): void {
    this.parties.set(title.trim().toLowerCase(), party);
  }

  /** Returns the party that is called so: a role, also one that is new, where no other is known. */
  party(title: string): Id {
    const key = title.trim().toLowerCase();
    return (this.roles.has(key) ? undefined : this.parties.get(key)) ?? this.role(title);
  }

  /** Returns the plan with what was drafted and the elements, each before those that it encloses. */
  plan(elements: readonly Element[], head: Partial<PlanHead> = {}): Plan {
    const whole: PlanHead = { ...this.head, ...head };
    return {
      uri: '',
      head: whole,
      title: whole.title,
      locale: whole.locale ?? 'en',
      files: [],
      elements: [whole, ...this.roles.values(), ...elements],
    };
  }
}
