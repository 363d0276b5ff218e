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
]
