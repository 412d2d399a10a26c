import { bigBang } from './change/big-bang.ts';
import { communicationIncomplete } from './change/communication-incomplete.ts';
import { gateWithoutCriteria } from './change/gate-without-criteria.ts';
import { gateWithoutDecider } from './change/gate-without-decider.ts';
import { handoverWithoutReceiver } from './change/handover-without-receiver.ts';
import { noAnchoring } from './change/no-anchoring.ts';
import { noEvaluation } from './change/no-evaluation.ts';
import { noExit } from './change/no-exit.ts';
import { noHandover } from './change/no-handover.ts';
import { noTraining } from './change/no-training.ts';
import { procurementBeforeNeeds } from './change/procurement-before-needs.ts';
import { expectedKindMissing } from './frameworks/expected-kind-missing.ts';
import { itemUncovered } from './frameworks/item-uncovered.ts';
import { pitfallUnanswered } from './frameworks/pitfall-unanswered.ts';
import { questionUnanswered } from './frameworks/question-unanswered.ts';
import { decisionUndated } from './governance/decision-undated.ts';
import { exemptionExpired } from './governance/exemption-expired.ts';
import { exemptionUnapproved } from './governance/exemption-unapproved.ts';
import { exemptionUnbounded } from './governance/exemption-unbounded.ts';
import { policyUnreviewed } from './governance/policy-unreviewed.ts';
import { teamWithoutMeetings } from './governance/team-without-meetings.ts';
import { attitudeGap } from './people/attitude-gap.ts';
import { concernUnanswered } from './people/concern-unanswered.ts';
import { noMandate } from './people/no-mandate.ts';
import { noOwner } from './people/no-owner.ts';
import { noResponsible } from './people/no-responsible.ts';
import { overburdened } from './people/overburdened.ts';
import { roleUnfilled } from './people/role-unfilled.ts';
import { stakeholderNotReached } from './people/stakeholder-not-reached.ts';
import { untrained } from './people/untrained.ts';
import { planOffTrack } from './portfolio/plan-off-track.ts';
import { sharedRoleOverloaded } from './portfolio/shared-role-overloaded.ts';
import { trackWithoutGoal } from './portfolio/track-without-goal.ts';
import { choiceOneWay } from './process/choice-one-way.ts';
import { choiceUnlabelled } from './process/choice-unlabelled.ts';
import { deadEnd } from './process/dead-end.ts';
import { forkJoinMismatch } from './process/fork-join-mismatch.ts';
import { noLead } from './process/no-lead.ts';
import { rungUnknown } from './process/rung-unknown.ts';
import { stepWithoutRole } from './process/step-without-role.ts';
import { stepWithoutWhy } from './process/step-without-why.ts';
import { toBeWithoutAsIs } from './process/to-be-without-as-is.ts';
import { unreachableNode } from './process/unreachable-node.ts';
import { benefitNotFollowedUp } from './purpose/benefit-not-followed-up.ts';
import { benefitOwnerLeaves } from './purpose/benefit-owner-leaves.ts';
import { benefitUnmeasured } from './purpose/benefit-unmeasured.ts';
import { benefitUnsourced } from './purpose/benefit-unsourced.ts';
import { deliverableUnproduced } from './purpose/deliverable-unproduced.ts';
import { goalNotSmart } from './purpose/goal-not-smart.ts';
import { goalUnserved } from './purpose/goal-unserved.ts';
import { noBaselineValue } from './purpose/no-baseline-value.ts';
import { noEconomy } from './purpose/no-economy.ts';
import { outcomeUnsourced } from './purpose/outcome-unsourced.ts';
import { workWithoutPurpose } from './purpose/work-without-purpose.ts';
import type { Rule } from './rule.ts';
import { closedDay } from './time/closed-day.ts';
import { contradictingDates } from './time/contradicting-dates.ts';
import { dependencyCycle } from './time/dependency-cycle.ts';
import { effortWithoutPeople } from './time/effort-without-people.ts';
import { endlessPredecessor } from './time/endless-predecessor.ts';
import { finishedInFuture } from './time/finished-in-future.ts';
import { impossibleLength } from './time/impossible-length.ts';
import { latePhase } from './time/late-phase.ts';
import { missedDeadline } from './time/missed-deadline.ts';
import { noWorkingDay } from './time/no-working-day.ts';
import { outsidePlan } from './time/outside-plan.ts';
import { overdue } from './time/overdue.ts';
import { overloaded } from './time/overloaded.ts';
import { unscheduled } from './time/unscheduled.ts';
import { barrierUnaddressed } from './uncertainty/barrier-unaddressed.ts';
import { highRiskUntreated } from './uncertainty/high-risk-untreated.ts';
import { lateResponse } from './uncertainty/late-response.ts';
import { noRisks } from './uncertainty/no-risks.ts';
import { responseUnscheduled } from './uncertainty/response-unscheduled.ts';
import { responseWithoutEffect } from './uncertainty/response-without-effect.ts';
import { riskUnrated } from './uncertainty/risk-unrated.ts';

/** Every rule about what a plan says, in the order of the handbook. */
export const planRules: readonly Rule[] = [
  dependencyCycle,
  contradictingDates,
  missedDeadline,
  outsidePlan,
  closedDay,
  unscheduled,
  overdue,
  finishedInFuture,
  overloaded,
  latePhase,
  impossibleLength,
  noWorkingDay,
  effortWithoutPeople,
  endlessPredecessor,
  noOwner,
  noResponsible,
  noMandate,
  roleUnfilled,
  stakeholderNotReached,
  attitudeGap,
  concernUnanswered,
  untrained,
  overburdened,
  goalNotSmart,
  goalUnserved,
  benefitUnsourced,
  benefitUnmeasured,
  benefitOwnerLeaves,
  benefitNotFollowedUp,
  workWithoutPurpose,
  outcomeUnsourced,
  deliverableUnproduced,
  noEconomy,
  noBaselineValue,
  riskUnrated,
  highRiskUntreated,
  responseUnscheduled,
  lateResponse,
  responseWithoutEffect,
  noRisks,
  barrierUnaddressed,
  stepWithoutRole,
  stepWithoutWhy,
  unreachableNode,
  deadEnd,
  choiceUnlabelled,
  choiceOneWay,
  forkJoinMismatch,
  noLead,
  toBeWithoutAsIs,
  rungUnknown,
  bigBang,
  noExit,
  noAnchoring,
  noTraining,
  noEvaluation,
  noHandover,
  handoverWithoutReceiver,
  communicationIncomplete,
  procurementBeforeNeeds,
  gateWithoutCriteria,
  gateWithoutDecider,
  exemptionExpired,
  exemptionUnapproved,
  exemptionUnbounded,
  policyUnreviewed,
  decisionUndated,
  teamWithoutMeetings,
  itemUncovered,
  questionUnanswered,
  expectedKindMissing,
  pitfallUnanswered,
  planOffTrack,
  trackWithoutGoal,
  sharedRoleOverloaded,
];
