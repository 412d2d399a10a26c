/** How loudly a rule speaks; `off` silences it. */
export const severities = ['error', 'warning', 'information', 'off'] as const;
export type RuleSeverity = (typeof severities)[number];

/** Rules of form: what they find keeps a plan from being understood, so they always run. */
export const rulesOfForm = [
  'syntax',
  'unknown-name',
  'ambiguous-name',
  'duplicate-name',
  'duplicate-property',
  'wrong-kind',
  'unreadable-use',
  'use-outside-workspace',
  'unreadable-values',
  'bad-literal',
  'unknown-unit',
] as const;

const words = (text: string): string[] => text.split(/\s+/);

/** Every rule whose severity a workspace may set, in the order of the handbook. */
export const settableRules: readonly string[] = [
  ...words('unused-use unused-ignore'),
  ...words('dependency-cycle contradicting-dates missed-deadline outside-plan closed-day unscheduled'),
  ...words('overdue finished-in-future overloaded late-phase impossible-length no-working-day'),
  ...words('effort-without-people endless-predecessor'),
  ...words('no-owner no-responsible no-mandate role-unfilled stakeholder-not-reached attitude-gap'),
  ...words('concern-unanswered untrained overburdened'),
  ...words('goal-not-smart goal-unserved benefit-unsourced benefit-unmeasured benefit-owner-leaves'),
  ...words('benefit-not-followed-up work-without-purpose outcome-unsourced deliverable-unproduced'),
  ...words('no-economy no-baseline-value'),
  ...words('risk-unrated high-risk-untreated response-unscheduled late-response'),
  ...words('response-without-effect no-risks barrier-unaddressed'),
  ...words('step-without-role step-without-why unreachable-node dead-end choice-unlabelled'),
  ...words('choice-one-way fork-join-mismatch no-lead to-be-without-as-is rung-unknown'),
  ...words('big-bang no-exit no-anchoring no-training no-evaluation no-handover'),
  ...words('handover-without-receiver communication-incomplete procurement-before-needs'),
  ...words('gate-without-criteria gate-without-decider'),
  ...words('exemption-expired exemption-unapproved exemption-unbounded policy-unreviewed'),
  ...words('decision-undated team-without-meetings'),
  ...words('item-uncovered question-unanswered expected-kind-missing pitfall-unanswered'),
  ...words('plan-off-track track-without-goal shared-role-overloaded'),
];
