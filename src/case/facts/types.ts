import type { Instant } from '../../rule/condition'
import type { ActField, ActFieldValue } from '../act-fields'
import type { Finding, Matter, Party } from '../schema'
import type { ActType, FindingId } from '../vocabulary'

/** A value of a case file as conditions compare it: lists of records count as lists. */
type Plain<T> = NonNullable<T>

type MatterFacts = { readonly [K in keyof Matter & string as `matter.${K}`]-?: Plain<Matter[K]> }
type PartyFacts = { readonly [K in keyof Party & string as `party.${K}`]-?: Plain<Party[K]> }

/** The fields of the act that is the occasion. */
type OccasionFacts = { readonly [K in ActField as `occasion.${K}`]: ActFieldValue<K> }

type FindingFacts = { readonly [K in FindingId as `finding.${K}`]: FindingValueOf<K> }
type FindingValueOf<K extends FindingId> =
  Extract<Finding, { readonly what: K }> extends { readonly value: infer V } ? V : never

/** Facts that are worked out from several inputs. */
export interface DerivedFacts {
  readonly always: boolean
  readonly 'as-of': Instant
  readonly 'in-force': boolean
  readonly interpretation: string

  /** Whether the acts owed were done, when, and whether in order. */
  readonly performed: boolean
  readonly 'performed.at': Instant
  readonly 'notice.repeated': boolean
  readonly 'steps.order': 'complete' | 'broken' | 'open'
  readonly 'measure.taken': boolean
  /** Whether the measure that is the occasion was taken for a breach of certain clauses. */
  readonly 'measure.isFor': boolean
  /** Whether the act is directed at a role: a person or unit of the file that holds it, too. */
  readonly 'addressee.is': boolean
  /** Whether the person at whom the act is directed is a Party member. */
  readonly 'addressee.partyMember': boolean
  /** How many breaches of the clauses named there are by now, within a window, by the same person. */
  readonly 'breach.count': number
  /** Whether the breach that is looked at is one of certain clauses. */
  readonly 'breach.isOf': boolean

  /** When a period ends. */
  readonly 'due.at': Instant
  readonly 'limit.due': Instant
  readonly 'limit.dueWithout': Instant
  readonly 'limit.stated': Instant
  readonly 'limit.inDays': boolean
  /** Whether the limit runs: not before it has begun, nor while it stands still. */
  readonly 'limit.running': boolean
  /** Whether the log holds anything of the kind for which a clause of the clock lets the limit stand still. */
  readonly 'limit.waited': boolean
  readonly 'limit.source': string

  /** Whether no paper or formality is missing or defective. */
  readonly 'papers.complete': boolean
  readonly 'papers.handedIn': boolean
  /** Whether the main document was among what was missing at first. */
  readonly 'papers.mainMissing': boolean
  readonly 'handler.present': boolean
  readonly 'departments.count': number
  readonly attributed: boolean
  readonly 'receiver.powers': readonly ActType[]
  readonly 'party.missedAppointment': boolean
  readonly 'absence.inHours': boolean
  readonly 'absence.onWorkingDay': boolean
  /** Whether the act was done on a working day. */
  readonly 'act.onWorkingDay': boolean
  /** Of which kinds the incident is that a member of staff met. */
  readonly 'incident.kinds': readonly string[]
  /** For how many minutes, and for how many half days of office time, the post was left. */
  readonly 'absence.minutes': number
  readonly 'absence.halfDays': number
  /** Whether the post that was left is a window. */
  readonly 'absence.fromWindow': boolean
  /** Whether the A holder of the post left it. */
  readonly 'absence.ofHolderA': boolean
  /** Whether who covers a post is the one whose turn it is. */
  readonly 'cover.inTurn': boolean
  /** Whether an act was addressed to a unit rather than a person. */
  readonly 'receiver.isUnit': boolean
  /** Whether somebody came in person twice or more, so far. */
  readonly 'visits.several': boolean
  readonly 'limits.count': number

  readonly 'item.limitFixedByLaw': boolean
  readonly 'item.hasLimit': boolean
  readonly 'item.published': boolean
  /** The area of service to which an item belongs, and those of the window that takes it. */
  readonly 'item.area': string
  readonly 'item.windowAreas': readonly string[]
  readonly 'post.isWindow': boolean
  readonly 'post.holders': number
  readonly 'staff.atWindow': boolean
  readonly 'staff.category': string
  /** Of an entry of the attendance record: whether it was a working day, who signed, and by how many minutes it was off. */
  readonly 'attendance.onWorkingDay': boolean
  readonly 'attendance.signedInPerson': boolean
  readonly 'attendance.minutesLate': number
  readonly 'attendance.minutesEarly': number
  /** Whether the person, or the person's unit, had tidied up that day when the person left. */
  readonly 'attendance.tidied': boolean
  readonly 'unit.standing': readonly string[]
  readonly 'unit.registers': readonly string[]
  /** The areas of service of all windows. */
  readonly 'unit.windowAreas': readonly string[]
  /** Whether the office hours of a season are certain hours. */
  readonly 'unit.keepsHours': boolean
  /** On how many working days of the period so far nobody is on the attendance record. */
  readonly 'unit.daysClosed': number
  /** Before how many of the festivals and events so far there was no clean-up. */
  readonly 'unit.cleanUpsMissing': number
  /** Of the matters due in the period, the share that was concluded in time, in per cent. */
  readonly 'unit.onTimeRate': number
  /** Of the ratings that people gave in the period, the share of “good” and “fairly good”, in per cent. */
  readonly 'unit.satisfactionRate': number
  /** What the assessments on record are about, and how many points for suggestions stand in another than they belong to. */
  readonly 'unit.assessed': readonly string[]
  readonly 'unit.creditsMisplaced': number
  /** Whether the unit keeps a channel for complaints at a certain number or address. */
  readonly 'unit.keepsChannel': boolean

  /** Of a matter on the unit's list: the class that it belongs to, the one in which it was handled, whether it is late. */
  readonly 'listed.class': string
  readonly 'listed.handledAs': string
  readonly 'listed.overdue': boolean
  /** Whether the matter of the case file is on the unit's list. */
  readonly 'case.isListed': boolean
  readonly 'improvement.kind': string
  readonly 'improvement.ownInitiative': boolean

  /** The score sheet of the unit: its total, its bonus points, whether a category is used up. */
  readonly 'sheet.total': number
  readonly 'sheet.bonus': number
  readonly 'sheet.floored': boolean
}

/** Every fact that a rule can name, with the type of its value. */
export interface FactTypes extends MatterFacts, PartyFacts, OccasionFacts, FindingFacts, DerivedFacts {}

export type FactName = keyof FactTypes & string
