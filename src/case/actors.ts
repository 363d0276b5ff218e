import type { Missing } from '../rule/fact'
import type { Truth } from '../rule/truth'
import { type CaseContext, chain, entriesOf, type Entry, type Occasion } from './context'
import type { Role } from './vocabulary'
import { standingOf, type Standing } from './vocabulary/role-ids'

/** Whether a person, unit or role of the case file is one that a role means; a higher rank stands in for a lower one. */
export function addressee(context: CaseContext, ref: string, role: Role, missing: Missing[], from: string[]): Truth {
  if (ref === role) return true
  const wanted = standingOf(role)
  const named = standingOf(ref)
  if (named !== undefined) return outranks(named, wanted)
  if (role === 'handler') return holds(context.file.matter?.handler, ref, 'matter.handler', missing, from)
  if (role === 'lead-unit')
    return holds(context.file.matter?.leadDepartment, ref, 'matter.leadDepartment', missing, from)
  const { people, units } = context.file
  const person = people !== undefined && Object.hasOwn(people, ref) ? people[ref] : undefined
  if (person !== undefined) {
    if (wanted?.level !== undefined) return false
    if (person.roles?.includes(role)) {
      from.push(`people.${ref}.roles`)
      return true
    }
    if (person.rank === undefined) {
      missing.push({ kind: 'attribute', path: `people.${ref}.rank` })
      return undefined
    }
    from.push(`people.${ref}.rank`)
    return person.rank === role || outranks(standingOf(person.rank), wanted)
  }
  const unit = units !== undefined && Object.hasOwn(units, ref) ? units[ref] : undefined
  if (unit === undefined || wanted?.level === undefined) return false
  return role === 'unit' || role === 'department'
}

/** Whether whoever acted is one that a role means. A body is only itself, or one above it. */
export function performer(context: CaseContext, ref: string, role: Role, missing: Missing[], from: string[]): Truth {
  const named = standingOf(ref)
  if (ref === role || named === undefined) return addressee(context, ref, role, missing, from)
  const wanted = standingOf(role)
  return (
    (named.rank !== undefined && wanted?.rank !== undefined && wanted.rank > 1 && named.rank > wanted.rank) ||
    (named.level === 3 && wanted?.level === 3)
  )
}

const outranks = (given: Standing | undefined, wanted: Standing | undefined): boolean =>
  (given?.rank !== undefined && wanted?.rank !== undefined && given.rank >= wanted.rank && wanted.rank > 1) ||
  (given?.level === 3 && wanted?.level === 3)

function holds(holder: string | undefined, ref: string, path: string, missing: Missing[], from: string[]): Truth {
  if (holder !== undefined) {
    from.push(path)
    return holder === ref
  }
  missing.push({ kind: 'attribute', path })
  return undefined
}

/** Who holds a role on an occasion, and the inputs that say so; undefined where the case file does not tell. */
export interface Holder {
  readonly who: string
  readonly from: string
}

export function holderOf(context: CaseContext, occasion: Occasion, role: Role): Holder | undefined {
  const { matter } = context.file
  switch (role) {
    case 'first-asked':
    case 'first-encounter':
      return receiver(context, occasion.entry)
    case 'handler':
      return matter?.handler === undefined ? undefined : { who: matter.handler, from: 'matter.handler' }
    case 'lead-unit':
      return matter?.leadDepartment === undefined
        ? undefined
        : { who: matter.leadDepartment, from: 'matter.leadDepartment' }
    case 'staff':
    case 'window-staff':
      if (occasion.breach?.who !== undefined) return { who: occasion.breach.who, from: occasion.breach.from[0] ?? role }
      if (occasion.kind === 'attendance') return attendant(context, occasion)
      if (occasion.kind === 'listed-matter') return listedHandler(context, occasion)
      if (occasion.kind === 'staff') return { who: occasion.id, from: `people.${occasion.id}` }
      return isComing(occasion.entry) ? receiver(context, occasion.entry) : actor(occasion.entry)
    case 'person-served':
    case 'organ':
    case 'office':
      return { who: role, from: 'role' }
    case 'handling-unit':
      return matter?.responsibleUnit === undefined
        ? undefined
        : { who: matter.responsibleUnit, from: 'matter.responsibleUnit' }
    case 'holder-a':
    case 'holder-b':
      return postHolder(occasion.entry, role) ?? named(context, role)
    case 'first-handler':
      return firstHandler(context, occasion)
    default:
      return named(context, role)
  }
}

/** Who left the post, or who stands in. */
const postHolder = (entry: Entry | undefined, role: 'holder-a' | 'holder-b'): Holder | undefined =>
  entry?.act.type === (role === 'holder-a' ? 'leave-post' : 'cover') ? actor(entry) : undefined

/** Whether it is the person served who comes; whoever of the staff it concerns is the one who receives. */
const isComing = (entry: Entry | undefined): boolean => entry !== undefined && COMING.has(entry.act.type)

/** Who acted; of an inspection or an assignment, who was inspected or has the task. */
function actor(entry: Entry | undefined): Holder | undefined {
  if (entry === undefined) return undefined
  const key = entry.act.type === 'inspect' || entry.act.type === 'assign' ? 'to' : 'by'
  const who = entry.act[key]
  return who === undefined ? undefined : { who, from: `acts.${entry.id}.${key}` }
}

const COMING: ReadonlySet<string> = new Set(['contact', 'apply', 'encounter'])

/** Who first had to do with the person: who received the contact or application, else to whom it was addressed. */
function receiver(context: CaseContext, entry: Entry | undefined): Holder | undefined {
  if (entry === undefined) return undefined
  for (const event of [entry, ...chain(context, entry)]) {
    const received = entriesOf(context, 'receive').find(({ act }) => act.about === event.id)
    if (received !== undefined) return { who: received.act.by, from: `acts.${received.id}.by` }
    if (COMING.has(event.act.type) && event.act.to !== undefined)
      return { who: event.act.to, from: `acts.${event.id}.to` }
  }
  return undefined
}

/** Whose attendance is recorded. */
function attendant(context: CaseContext, { index = -1 }: Occasion): Holder | undefined {
  const person = context.file.unit?.attendance?.[index]?.person
  return person === undefined ? undefined : { who: person, from: `unit.attendance[${index}].person` }
}

/** Who handled a matter on the unit's list. */
function listedHandler(context: CaseContext, { index = -1 }: Occasion): Holder | undefined {
  const handler = context.file.unit?.matters?.[index]?.handler
  return handler === undefined ? undefined : { who: handler, from: `unit.matters[${index}].handler` }
}

const TAKING = ['receive', 'accept', 'take-up'] as const

/** Who first accepted the matter, or took it up. */
function firstHandler(context: CaseContext, { entry }: Occasion): Holder | undefined {
  if (entry === undefined) return undefined
  // Where one is designated, that one is the first handler.
  if (entry.act.type === 'assign')
    return entry.act.to === undefined ? undefined : { who: entry.act.to, from: `acts.${entry.id}.to` }
  const own = [entry, ...chain(context, entry)].map(({ id }) => id)
  const first = entriesOf(context, TAKING).find((one) => own.includes(one.id) || own.includes(one.act.about ?? ''))
  return first === undefined ? undefined : { who: first.act.by, from: `acts.${first.id}.by` }
}

/** The one person of the file of whom it says that he or she holds the role. */
function named(context: CaseContext, role: Role): Holder | undefined {
  const holders = Object.entries(context.file.people ?? {}).filter(
    ([, { rank, roles }]) => rank === role || roles?.includes(role),
  )
  const [only] = holders
  if (only === undefined || holders.length > 1) return undefined
  const [who, { rank }] = only
  return { who, from: `people.${who}.${rank === role ? 'rank' : 'roles'}` }
}

/** What would tell who holds a role on an occasion. */
export function holderMissing(occasion: Occasion, role: Role): Missing {
  if (role === 'lead-unit') return { kind: 'attribute', path: 'matter.leadDepartment' }
  if (role === 'handling-unit') return { kind: 'attribute', path: 'matter.responsibleUnit' }
  if (role === 'handler') return { kind: 'attribute', path: 'matter.handler' }
  return { kind: 'attribute', path: occasion.entry === undefined ? role : `acts.${occasion.entry.id}.to` }
}
