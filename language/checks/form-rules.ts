import type { Rule } from './rule.ts';
import { unusedIgnore } from './unused-ignores.ts';

/** What the handbook tells of a rule; one about the language itself comes from no method. */
export type RuleText = Pick<Rule, 'id' | 'severity' | 'finds' | 'why' | 'mend'> &
  Partial<Pick<Rule, 'source'>>;

/** The rules about the text itself and about the comments that silence others, in the order of the handbook. */
export const formRules: readonly RuleText[] = [
  {
    id: 'unknown-name',
    severity: 'error',
    finds: 'a name that nothing the file can see is called by.',
    why: 'What is meant cannot be known, so the plan goes on as if it were not written.',
    mend: 'Correct the name: one much like it is offered. Where another file declares it, `use` that file. Where nothing does yet, declare it.',
  },
  {
    id: 'ambiguous-name',
    severity: 'error',
    finds: 'a name that several elements have.',
    why: 'Each of them may be meant, and the plan does not choose for you.',
    mend: 'Write the longer name, with that of the phase, activity or process around it: `Prepare.Review`.',
  },
  {
    id: 'duplicate-name',
    severity: 'error',
    finds: 'the same kind and name twice in one block, and a second plan in one file.',
    why: 'Nothing could tell the two apart.',
    mend: 'Give one of them another name. The title may stay as it is.',
  },
  {
    id: 'duplicate-property',
    severity: 'error',
    finds: 'a property twice that holds one value.',
    why: 'Only one of the values could count.',
    mend: 'Take one of them away. Properties that hold several values may repeat, and their lists add up.',
  },
  {
    id: 'wrong-kind',
    severity: 'error',
    finds: 'a name of something that does not belong there, as a risk where a role is wanted.',
    why: 'The plan cannot do with it what the property says.',
    mend: 'Write the name of something of the kind that the message tells.',
  },
  {
    id: 'unreadable-use',
    severity: 'error',
    finds: 'a `use` of a file or framework that is not there.',
    why: 'All that the file declares is missing, so many names may be unknown.',
    mend: 'Correct the path, which begins at the folder of the file that uses it. Frameworks stand without quotes.',
  },
  {
    id: 'use-outside-workspace',
    severity: 'error',
    finds: 'a `use` of a file outside the folder that is open in the editor.',
    why: 'A plan reads nothing beyond its own workspace, so that opening one from elsewhere is safe.',
    mend: 'Open the folder that holds both, or move the file.',
  },
  {
    id: 'unused-use',
    severity: 'information',
    finds: 'a `use` of which the file needs nothing.',
    why: 'Whoever reads the file looks for a connection that is not there.',
    mend: 'Take the line away.',
  },
  {
    id: 'unreadable-values',
    severity: 'error',
    finds:
      'a file of values that is not there or lies outside the workspace, and lines of it that cannot be read.',
    why: 'What was measured then is missing wherever the indicator is shown.',
    mend: 'Write the path from the folder of the file that names it, and in the file on each line a period and a number: `2026-01,4.1`.',
  },
  {
    id: 'bad-literal',
    severity: 'error',
    finds:
      'a date, length, amount or other value that is not written as the language writes it, or cannot be.',
    why: 'A value that cannot be read counts as not written.',
    mend: 'Write it as the message shows: days as `2026-03-02`, lengths as `10d`, money as `40_000 NOK`.',
  },
  {
    id: 'unknown-unit',
    severity: 'error',
    finds: 'a unit of time, rhythm or currency that there is none of.',
    why: 'How long ten of them last cannot be known.',
    mend: 'Write one of the units that the message names.',
  },
  {
    ...unusedIgnore,
    finds:
      'a `varde-ignore` that silences nothing: its rule does not exist or has nothing to say there, or it gives no reason.',
    why: 'Such a comment hides the next finding, which nobody has weighed.',
    mend: 'Take it away, correct the id of the rule, or write after a colon why the finding is as it should be.',
  },
  {
    id: 'syntax',
    severity: 'error',
    finds:
      'a text that does not have the shape of the language: a word, a value or a brace where none can stand.',
    why: 'The rest of the plan is read all the same, but not what stands there.',
    mend: 'Do as the message says. Almost every declaration is a kind, a name, a title in quotes and properties in braces, one on each line.',
  },
];
