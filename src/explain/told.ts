/** What the sentence of a reason is made of, already in the words of the language. */
export interface Told {
  /** When it was done, was due, and the due time that the body worked out. */
  readonly done?: string
  readonly due?: string
  readonly stated?: string
  /** By how much it is late. */
  readonly late?: string
  /** The acts by which it was done or begun, in brackets; empty where there are none. */
  readonly acts: string
  readonly hasActs: boolean
  /** Whether something that was owed is lacking. */
  readonly lacks: boolean
  /** The role that bears the norm, and who holds it. */
  readonly role?: string
  readonly holder?: string
  /** The id of a holder whose name the case file does not give. */
  readonly holderId?: string
  /** The special clause that displaces this one. */
  readonly displacer?: string
  /** The due time that comes out with and without the clause, where it makes no difference. */
  readonly sameDue?: string
  /** Whether the limit stands still, has not begun to run, or has no end yet. */
  readonly isSuspended: boolean
  readonly isNotRunning: boolean
  readonly isOpenEnded: boolean
  /** Whether it is due on the day of an act that has not been done. */
  readonly isAwaiting: boolean
  /** Whether it is not even known that the clause applies. */
  readonly isTriggerOpen: boolean
}
