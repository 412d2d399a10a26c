import { chapter, type Line, labelled } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Subject } from '../subject.ts';
import { benefitsText, moneyText, risksText } from './summary-of-effects.ts';
import {
  agreedText,
  criticalText,
  decisionsText,
  endText,
  lateText,
  loadText,
  nextText,
  progressText,
} from './summary-of-work.ts';

const texts = {
  end: endText,
  agreed: agreedText,
  progress: progressText,
  late: lateText,
  critical: criticalText,
  next: nextText,
  decisions: decisionsText,
  load: loadText,
  risks: risksText,
  benefits: benefitsText,
  money: moneyText,
  findings: ({ findings, report }: Subject) =>
    findings.length > 0 ? report.status.findings(findings.length) : '',
};
type Label = keyof typeof texts;

/** How the plan stands, a line for each matter on which there is something to say. */
export function summary(subject: Subject, labels = Object.keys(texts) as readonly Label[]): Block[] {
  const { status } = subject.report;
  const lines = labels.flatMap((label): Line[] => {
    const text = texts[label](subject);
    return text === '' ? [] : [{ label: status.labels[label], text }];
  });
  return chapter(status.heading, labelled(lines));
}
