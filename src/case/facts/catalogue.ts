import type { Params } from '../../rule/condition'
import type { Derive, Scope } from '../../rule/compile'
import { type Fact, known, type Missing, NEVER, unknown } from '../../rule/fact'
import { holderMissing, holderOf } from '../actors'
import { type CaseContext, entriesOf, type Occasion } from '../context'
import { appointmentOf } from '../deemed'
import { dueOn } from '../due'
import { inForce } from '../in-force'
import { limitOn } from '../limit'
import { papersComplete } from '../papers'
import { performedOn } from '../performance'
import { noticeRepeated } from '../repeated'
import { serves } from '../serves'
import { spanOf } from '../span'
import type { ClockPart, Performance, PeriodSpec } from '../spec'
import { stepsOrder } from '../steps'
import { waited } from '../stops'
import type { Role } from '../vocabulary'
import { isFinding } from '../vocabulary/finding-ids'
import { minutesEarly, minutesLate, onWorkingDay, signedInPerson } from './attendance'
import { attribute, occasionField } from './attributes'
import { isAmong } from '../clause-names'
import { breachCount } from './breaches'
import { finding } from './findings'
import { halfDaysAway } from './half-days'
import { improvementField, isListed, listedField, listedOverdue } from './listed'
import { coveredInTurn, doneOnWorkingDay, leftByHolderA, leftWindow, minutesAway } from './posts'
import { daysClosed, keepsHours } from './hours'
import { addressedIs, addressedPartyMember } from './addressee'
import { measureIsFor, measureTaken } from './measures'
import { handlerPresent, officeAbsence } from './presence'
import { cameSeveralTimes, isToUnit } from './coming'
import { onTimeRate } from './rates'
import { assessedObjects, creditsMisplaced, incidentKinds, keepsChannel, mainDocumentMissing } from './records'
import { cleanUpsMissing, tidied } from './routines'
import { satisfactionRate } from './satisfaction'
import { sheetBonus, sheetFloored, sheetTotal } from './sheet'
import type { DerivedFacts } from './types'
import { item, postOf } from './unit'
import { windowAreas, windowAreasOfItem } from './windows'

/** The scope in which a rule's facts are derived: one occasion of one case. */
export interface CaseScope extends Scope {
  readonly context: CaseContext
  readonly occasion: Occasion
}

type DeriveIn = Derive<CaseScope>

const get = <T>(params: Params | undefined, key: string): T => params?.[key] as T
const wanted = (params: Params | undefined): Performance => params as unknown as Performance
const period = (params: Params | undefined): PeriodSpec => get<PeriodSpec>(params, 'period')

/** An instant between bounds: known where they meet. */
function between({
  lo,
  hi,
  missing,
  from,
  fromLo,
  interpretations,
}: {
  lo: number
  hi: number
  missing: readonly Missing[]
  from?: readonly string[] | undefined
  fromLo?: readonly string[] | undefined
  interpretations?: readonly string[] | undefined
}): Fact<number> {
  return lo === hi ? known(lo, from, interpretations) : unknown(missing, { lo, hi, from, fromLo, interpretations })
}

const derived: { readonly [K in keyof DerivedFacts]: DeriveIn } = {
  always: () => known(true),
  'as-of': ({ context }) => known(context.asOf),
  'in-force': ({ context, occasion }, params) => inForce(context, occasion, params),
  interpretation: ({ context }, params) => {
    const id = get<string>(params, 'id')
    return known(context.choices[id]?.choice ?? '', [], [id])
  },

  performed: ({ context, occasion }, params) => {
    const { done, from, missing } = performedOn(context, occasion, wanted(params))
    return done === undefined ? unknown(missing, { from }) : known(done, from)
  },
  'performed.at': ({ context, occasion }, params) => {
    return between(performedOn(context, occasion, wanted(params)))
  },
  'notice.repeated': ({ context, occasion }, params) => noticeRepeated(context, occasion, wanted(params)),
  'steps.order': ({ context, occasion }, params) => stepsOrder(context, occasion, wanted(params)),
  'breach.count': ({ context, occasion }, params) => breachCount(context, occasion, params),
  'breach.isOf': ({ occasion: { breach } }, params) =>
    known(breach !== undefined && isAmong(get<readonly string[]>(params, 'of'), breach.clause), breach?.from),
  'measure.taken': ({ context, occasion }, params) =>
    measureTaken(context, occasion, get<readonly string[]>(params, 'measures')),
  'measure.isFor': ({ context, occasion }, params) => measureIsFor(context, occasion, params),
  'addressee.is': ({ context, occasion }, params) => addressedIs(context, occasion, params),
  'addressee.partyMember': ({ context, occasion }) => addressedPartyMember(context, occasion),

  'due.at': ({ context, occasion }, params) => between(dueOn(context, occasion, period(params))),
  'limit.due': ({ context, occasion }, params) => between(limitOn(context, occasion, get(params, 'clock'))),
  'limit.dueWithout': ({ context, occasion }, params) =>
    between(limitOn(context, occasion, get(params, 'clock'), get<ClockPart>(params, 'part'))),
  'limit.stated': ({ context, occasion }) => {
    const stated = limitOf(context, occasion)?.statedDue
    const path = `matter.limits[${occasion.limit ?? ''}].statedDue`
    return stated === undefined
      ? unknown([{ kind: 'attribute', path }])
      : known(spanOf(stated, context.file.timeZone).hi, [path])
  },
  'limit.running': ({ context, occasion }, params) => {
    const { lo, hi, missing, runs } = limitOn(context, occasion, get(params, 'clock'))
    return lo === NEVER || hi !== NEVER ? known(hi !== NEVER, runs) : unknown(missing, { from: runs })
  },
  'limit.waited': ({ context, occasion }, params) =>
    waited(context, occasion, get(params, 'clock'), get(params, 'part')),
  'limit.inDays': ({ context, occasion }) => {
    const limit = limitOf(context, occasion)
    if (limit === undefined) return unknown([{ kind: 'attribute', path: 'matter.limits' }])
    return known(limit.unit === undefined || !['hour', 'minute'].includes(limit.unit), [
      `matter.limits[${occasion.limit ?? ''}].unit`,
    ])
  },
  'limit.source': ({ context, occasion }) => {
    const limit = limitOf(context, occasion)
    return limit === undefined
      ? unknown([{ kind: 'attribute', path: 'matter.limits' }])
      : known(limit.source, [`matter.limits[${occasion.limit ?? ''}].source`])
  },

  'papers.complete': ({ context }) => {
    const { truth, missing, from } = papersComplete(context)
    return truth === undefined ? unknown(missing, { from }) : known(truth, from)
  },
  'papers.handedIn': ({ context, occasion }) => {
    const own = occasion.entry?.act
    if (own?.type === 'apply' && own.materials !== undefined)
      return known(own.materials.length > 0, [`acts.${own.id}.materials`])
    const submitted = context.file.matter?.submittedDocuments
    if (submitted !== undefined) return known(submitted.length > 0, ['matter.submittedDocuments'])
    return unknown([{ kind: 'attribute', path: 'matter.submittedDocuments' }])
  },
  'papers.mainMissing': ({ context }) => mainDocumentMissing(context),
  'handler.present': ({ context, occasion }) => handlerPresent(context, occasion),
  'departments.count': ({ context }) => {
    const departments = context.file.matter?.departments
    return departments === undefined
      ? unknown([{ kind: 'attribute', path: 'matter.departments' }])
      : known(departments.length, ['matter.departments'])
  },
  attributed: ({ context, occasion }, params) => {
    const holder = holderOf(context, occasion, get<Role>(params, 'role'))
    if (holder !== undefined) return known(true, [holder.from])
    const role = get<Role>(params, 'role')
    // In a complete log an application that nobody accepted has no first handler yet.
    if (role === 'first-handler') return context.partial ? unknown([{ kind: 'act', type: 'accept' }]) : known(false)
    return unknown([holderMissing(occasion, role)])
  },
  'receiver.powers': ({ context, occasion }) => {
    const holder = holderOf(context, occasion, 'first-asked')
    if (holder === undefined) return unknown([holderMissing(occasion, 'first-asked')])
    // Another receiver may have been left out of a partial log.
    if (context.partial) return unknown([{ kind: 'act', type: 'receive' }])
    // A role or a unit has no powers of its own: the file has to name the person.
    if (!Object.hasOwn(context.file.people ?? {}, holder.who))
      return unknown([{ kind: 'attribute', path: holder.from }])
    const powers = context.file.people?.[holder.who]?.powers
    return powers === undefined
      ? unknown([{ kind: 'attribute', path: `people.${holder.who}.powers` }])
      : known(powers, [holder.from, `people.${holder.who}.powers`])
  },
  'party.missedAppointment': ({ context, occasion }) => {
    const { entry } = occasion
    if (entry === undefined) return known(false)
    const at = appointmentOf(context, entry)
    if (at === undefined) return unknown([{ kind: 'attribute', path: `acts.${entry.id}.time` }])
    const came = entriesOf(context, 'attend').find((item) => item.lo <= at && serves(context, item, occasion))
    if (came !== undefined) return known(false, [`acts.${entry.id}`, `acts.${entry.id}.time`, `acts.${came.id}`])
    if (context.partial) return unknown([{ kind: 'act', type: 'attend', about: entry.id }])
    return known(at <= context.asOf, [`acts.${entry.id}`, `acts.${entry.id}.time`])
  },
  'absence.inHours': ({ context, occasion }) => officeAbsence(context, occasion),
  'absence.onWorkingDay': ({ context, occasion }) => doneOnWorkingDay(context, occasion),
  'act.onWorkingDay': ({ context, occasion }) => doneOnWorkingDay(context, occasion),
  'incident.kinds': ({ context, occasion }) => incidentKinds(context, occasion),
  'absence.minutes': ({ context, occasion }) => minutesAway(context, occasion),
  'absence.halfDays': ({ context, occasion }) => halfDaysAway(context, occasion),
  'absence.fromWindow': ({ context, occasion }) => leftWindow(context, occasion),
  'absence.ofHolderA': ({ context, occasion }) => leftByHolderA(context, occasion),
  'cover.inTurn': ({ context, occasion }) => coveredInTurn(context, occasion),
  'receiver.isUnit': ({ context, occasion }) => isToUnit(context, occasion),
  'visits.several': ({ context, occasion }) => cameSeveralTimes(context, occasion),
  'limits.count': ({ context }) => {
    const limits = context.file.matter?.limits
    return limits === undefined
      ? unknown([{ kind: 'attribute', path: 'matter.limits' }])
      : known(limits.length, ['matter.limits'])
  },

  'item.limitFixedByLaw': ({ context, occasion }) =>
    item(
      context,
      occasion,
      ({ limits }) => limits?.some(({ source }) => source === 'statutory' || source === 'policy'),
      'limits',
    ),
  'item.hasLimit': ({ context, occasion }) =>
    item(context, occasion, ({ limits }) => (limits === undefined ? undefined : limits.length > 0), 'limits'),
  'item.published': ({ context, occasion }) =>
    item(
      context,
      occasion,
      ({ publishedAt }) =>
        publishedAt === undefined ? undefined : spanOf(publishedAt, context.file.timeZone).lo <= context.asOf,
      'publishedAt',
    ),
  'item.area': ({ context, occasion }) => item(context, occasion, ({ area }) => area, 'area'),
  'item.windowAreas': ({ context, occasion }) => windowAreasOfItem(context, occasion),
  'post.isWindow': ({ context, occasion }) => postOf(context, occasion, (post) => post.isWindow, 'isWindow'),
  'post.holders': ({ context, occasion }) => postOf(context, occasion, (post) => post.holders?.length, 'holders'),
  'staff.atWindow': ({ context, occasion }) => {
    const post = context.file.people?.[occasion.id]?.post
    if (post === undefined) return unknown([{ kind: 'attribute', path: `people.${occasion.id}.post` }])
    const isWindow = context.file.posts?.[post]?.isWindow
    return isWindow === undefined
      ? unknown([{ kind: 'attribute', path: `posts.${post}.isWindow` }])
      : known(isWindow, [`people.${occasion.id}.post`, `posts.${post}.isWindow`])
  },
  'attendance.onWorkingDay': ({ context, occasion }) => onWorkingDay(context, occasion),
  'attendance.signedInPerson': ({ context, occasion }) => signedInPerson(context, occasion),
  'attendance.minutesLate': ({ context, occasion }) => minutesLate(context, occasion),
  'attendance.minutesEarly': ({ context, occasion }) => minutesEarly(context, occasion),
  'attendance.tidied': ({ context, occasion }) => tidied(context, occasion),
  'staff.category': ({ context, occasion }) => {
    const path = `people.${occasion.id}.category`
    const category = context.file.people?.[occasion.id]?.category
    return category === undefined ? unknown([{ kind: 'attribute', path }]) : known(category, [path])
  },
  'unit.standing': ({ context }) => unitList(context, 'standing'),
  'unit.registers': ({ context }) => unitList(context, 'registers'),
  'unit.windowAreas': ({ context }) => windowAreas(context),
  'unit.keepsHours': ({ context }, params) => keepsHours(context, params),
  'unit.daysClosed': ({ context }) => daysClosed(context),
  'unit.cleanUpsMissing': ({ context }) => cleanUpsMissing(context),
  'unit.onTimeRate': ({ context }) => onTimeRate(context),
  'unit.satisfactionRate': ({ context }) => satisfactionRate(context),
  'unit.assessed': ({ context }) => assessedObjects(context),
  'unit.creditsMisplaced': ({ context }, params) => creditsMisplaced(context, params),
  'unit.keepsChannel': ({ context }, params) => keepsChannel(context, params),
  'listed.class': ({ context, occasion }) => listedField(context, occasion, 'class'),
  'listed.handledAs': ({ context, occasion }) => listedField(context, occasion, 'handledAs'),
  'listed.overdue': ({ context, occasion }) => listedOverdue(context, occasion),
  'case.isListed': ({ context }) => isListed(context),
  'improvement.kind': ({ context, occasion }) => improvementField(context, occasion, 'kind'),
  'improvement.ownInitiative': ({ context, occasion }) => improvementField(context, occasion, 'ownInitiative'),
  'sheet.total': ({ context }, params) => sheetTotal(context, params),
  'sheet.bonus': ({ context }, params) => sheetBonus(context, params),
  'sheet.floored': ({ context }, params) => sheetFloored(context, params),
}

const limitOf = (context: CaseContext, occasion: Occasion) =>
  occasion.limit === undefined ? undefined : context.file.matter?.limits?.[occasion.limit]

function unitList(context: CaseContext, key: 'standing' | 'registers'): Fact<readonly string[]> {
  const list = context.file.unit?.[key]
  return list === undefined ? unknown([{ kind: 'attribute', path: `unit.${key}` }]) : known(list, [`unit.${key}`])
}

/** Finds how a fact is derived, by its name; undefined where there is no such fact. */
export function derivationOf(name: string): DeriveIn | undefined {
  if (Object.hasOwn(derived, name)) return derived[name as keyof DerivedFacts]
  const dot = name.indexOf('.')
  const section = name.slice(0, dot)
  const key = name.slice(dot + 1)
  switch (section) {
    case 'matter':
    case 'party': {
      const read = attribute(section, key)
      return ({ context }) => read(context)
    }
    case 'occasion':
      return ({ occasion }) => occasionField(occasion, key)
    case 'finding':
      return isFinding(key)
        ? ({ context, occasion }, params) => finding(context, occasion, key, get<string>(params, 'about'))
        : undefined
    default:
      return undefined
  }
}
