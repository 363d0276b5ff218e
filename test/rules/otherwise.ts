/** Where a clause is decided otherwise than its reader expected, and why. */
export const otherwise: readonly { readonly clause: string; readonly computable: string; readonly reason: string }[] = [
  {
    clause: 'county-first-inquiry#5/e',
    computable: 'yes',
    reason: 'that help was given is an act on record; how good it was is not asked',
  },
  {
    clause: 'county-time-limit#2',
    computable: 'observed',
    reason: 'whether another matter than those listed needs timely handling is for a person to find',
  },
  {
    clause: 'county-time-limit#9/a',
    computable: 'observed',
    reason: 'whether the extension was really needed is for a person to find',
  },
  {
    clause: 'county-time-limit#11/b',
    computable: 'observed',
    reason: 'whether an absence in office hours was justified is for a person to find',
  },
  {
    clause: 'hotel-first-inquiry#4.2/f',
    computable: 'yes',
    reason: 'only whether the matter was explained is asked, and that is on record',
  },
  {
    clause: 'planning-first-handling#6/a',
    computable: 'observed',
    reason: 'that papers were examined is on record; with what care is for a person to find',
  },
  {
    clause: 'planning-service-commitment#4.1/c',
    computable: 'yes',
    reason: 'only that something was arranged is asked, and that is on record',
  },
  {
    clause: 'planning-service-commitment#4.2/b',
    computable: 'yes',
    reason: 'that doubts were answered and reasons given is on record; how well is not asked',
  },
  {
    clause: 'planning-service-commitment#4.8/b',
    computable: 'yes',
    reason: 'a benefit that was accepted is an act on record',
  },
  {
    clause: 'planning-ab-post#4.2/a',
    computable: 'observed',
    reason: 'a special reason that leaves no time to hand over is for a person to find',
  },
  {
    clause: 'planning-one-time-notice#4/a',
    computable: 'observed',
    reason: 'that the matter was taken up is on record; with what care is for a person to find',
  },
  {
    clause: 'planning-one-time-notice#7/c',
    computable: 'observed',
    reason: 'whether another special situation exists is for a person to find',
  },
  {
    clause: 'planning-time-limit#1/c',
    computable: 'observed',
    reason: 'what “in principle” excepts is for a person to find',
  },
  {
    clause: 'planning-time-limit#6/a',
    computable: 'yes',
    reason: 'each overrun is traced, which is on record; whether it had cause matters to the next clause',
  },
  {
    clause: 'social-hall-service-commitment#6/a',
    computable: 'yes',
    reason: 'that a gift was accepted, and from whom, is an act on record',
  },
  {
    clause: 'social-hall-time-limit#2/a',
    computable: 'observed',
    reason: 'whether there are special reasons is for a person to find',
  },
  {
    clause: 'social-hall-hygiene#1/a',
    computable: 'yes',
    reason: 'what an inspector saw is on record; nothing is left to judge',
  },
  {
    clause: 'social-hall-hygiene#2/a',
    computable: 'yes',
    reason: 'what an inspector saw is on record; nothing is left to judge',
  },
  {
    clause: 'social-hall-hygiene#2/b',
    computable: 'yes',
    reason: 'the record of tidying is compared with signing out',
  },
  {
    clause: 'social-hall-hygiene#2/c',
    computable: 'yes',
    reason: 'what an inspector saw is on record; nothing is left to judge',
  },
  {
    clause: 'social-hall-integrity#2',
    computable: 'yes',
    reason: 'that a gift was accepted is an act on record',
  },
  {
    clause: 'social-hall-integrity#4',
    computable: 'yes',
    reason: 'that costs were reimbursed, and by whom, is an act on record',
  },
  {
    clause: 'social-hall-integrity#5/a',
    computable: 'yes',
    reason: 'that an invitation was accepted, and from whom, is an act on record',
  },
  {
    clause: 'social-hall-integrity#5/c',
    computable: 'yes',
    reason: 'it rests on a breach on record; what must be found belongs to the bans',
  },
  {
    clause: 'social-hall-accountability#2',
    computable: 'yes',
    reason: 'it rests on one of the five faults; what must be found belongs to them',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#4.3/c',
    computable: 'yes',
    reason: 'that help was given is an act on record; how good it was is not asked',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#4.3/e',
    computable: 'yes',
    reason: 'that it was handled or followed up is on record; how carefully is asked by article 4(4)',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#6/f',
    computable: 'yes',
    reason: 'it always yields to the head of article 9, which asks for the finding',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#9/a',
    computable: 'yes',
    reason: 'it rests on a breach on record; the gravity is asked by the rungs to which it yields',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#9.4',
    computable: 'yes',
    reason: 'it rests on a breach on record; what must be found belongs to the items to which it yields',
  },
  {
    clause: 'tangdaohe-first-inquiry-handling#11',
    computable: 'no',
    reason: 'the source gives no date of publication',
  },
  {
    clause: 'wan-assessment#1',
    computable: 'yes',
    reason: 'the frame of a category is computed; what is found belongs to its items',
  },
  {
    clause: 'wan-assessment#1.3/a',
    computable: 'observed',
    reason: 'special circumstances, which are for a person to find, excuse the missing slip',
  },
  {
    clause: 'wan-assessment#1.3/c',
    computable: 'observed',
    reason: 'it applies where a person has found special circumstances',
  },
  {
    clause: 'wan-assessment#1.3/d',
    computable: 'observed',
    reason: 'special circumstances tell which of its two cases is asked',
  },
  {
    clause: 'wan-assessment#2',
    computable: 'yes',
    reason: 'the frame of a category is computed; what is found belongs to its items',
  },
  {
    clause: 'wan-assessment#2.1',
    computable: 'yes',
    reason: 'that there was a quarrel is on record; fault is no condition',
  },
  {
    clause: 'wan-assessment#2.2',
    computable: 'yes',
    reason: 'what an inspection saw is on record',
  },
  {
    clause: 'wan-assessment#3',
    computable: 'yes',
    reason: 'the frame of a category is computed; what is found belongs to its items',
  },
  {
    clause: 'wan-assessment#4',
    computable: 'yes',
    reason: 'the frame of a category is computed; what is found belongs to its items',
  },
  {
    clause: 'wan-assessment#7/b',
    computable: 'yes',
    reason: 'what an inspection saw is on record; general uncleanness is found under 7/a',
  },
  {
    clause: 'wan-assessment#7/c',
    computable: 'yes',
    reason: 'the frame of a category is computed; what is found belongs to its items',
  },
  {
    clause: 'wan-service-commitment#5/b',
    computable: 'yes',
    reason: 'the charge is compared with the rate on record; unlawful charges are found under 5/a',
  },
]
