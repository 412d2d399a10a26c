import type { Locale } from '../locale.ts';

/** What the rules about governance say. Titles come in quotation marks, days in words. */
export interface GovernanceMessages {
  readonly expired: (exemption: string, until: string, asOf: string) => string;
  readonly unapproved: (exemption: string) => string;
  readonly unbounded: (exemption: string) => string;
  readonly unreviewed: (policy: string) => string;
  readonly undated: (decision: string) => string;
  readonly neverMeets: (team: string) => string;
}

/** What the rules about governance say, in each language. */
export const governanceMessages: Readonly<Record<Locale, GovernanceMessages>> = {
  en: {
    expired: (exemption, until, asOf) => `${exemption} ran out on ${until}, before the status date ${asOf}.`,
    unapproved: (exemption) => `${exemption} does not say who has approved it.`,
    unbounded: (exemption) => `${exemption} does not say until when it holds.`,
    unreviewed: (policy) => `${policy} does not say when it is looked at again, and by whom.`,
    undated: (decision) => `${decision} does not say when it is made.`,
    neverMeets: (team) => `${team} does not say how often it meets.`,
  },
  nb: {
    expired: (exemption, until, asOf) => `${exemption} gikk ut ${until}, før statusdatoen ${asOf}.`,
    unapproved: (exemption) => `${exemption} sier ikke hvem som har godkjent det.`,
    unbounded: (exemption) => `${exemption} sier ikke hvor lenge det gjelder.`,
    unreviewed: (policy) => `${policy} sier ikke når den vurderes på nytt, og av hvem.`,
    undated: (decision) => `${decision} sier ikke når det blir bestemt.`,
    neverMeets: (team) => `${team} sier ikke hvor ofte gruppa møtes.`,
  },
  nn: {
    expired: (exemption, until, asOf) => `${exemption} gjekk ut ${until}, før statusdatoen ${asOf}.`,
    unapproved: (exemption) => `${exemption} seier ikkje kven som har godkjent det.`,
    unbounded: (exemption) => `${exemption} seier ikkje kor lenge det gjeld.`,
    unreviewed: (policy) => `${policy} seier ikkje når det blir vurdert på nytt, og av kven.`,
    undated: (decision) => `${decision} seier ikkje når det blir avgjort.`,
    neverMeets: (team) => `${team} seier ikkje kor ofte gruppa møtest.`,
  },
  sv: {
    expired: (exemption, until, asOf) => `${exemption} gick ut ${until}, före statusdatumet ${asOf}.`,
    unapproved: (exemption) => `${exemption} säger inte vem som har godkänt det.`,
    unbounded: (exemption) => `${exemption} säger inte hur länge det gäller.`,
    unreviewed: (policy) => `${policy} säger inte när den följs upp och av vem.`,
    undated: (decision) => `${decision} säger inte när det beslutas.`,
    neverMeets: (team) => `${team} säger inte hur ofta gruppen möts.`,
  },
  da: {
    expired: (exemption, until, asOf) => `${exemption} udløb ${until}, før statusdatoen ${asOf}.`,
    unapproved: (exemption) => `${exemption} siger ikke, hvem der har godkendt det.`,
    unbounded: (exemption) => `${exemption} siger ikke, hvor længe det gælder.`,
    unreviewed: (policy) => `${policy} siger ikke, hvornår det tages op igen, og af hvem.`,
    undated: (decision) => `${decision} siger ikke, hvornår det bliver besluttet.`,
    neverMeets: (team) => `${team} siger ikke, hvor ofte gruppen mødes.`,
  },
};
