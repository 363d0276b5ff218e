import { fieldOf, groundsOf, isFrame, type Plain, type PlainAct, type PlainFile } from './inputs'

/** With these a person comes; nobody else's act can be taken for one of them. */
const comings: ReadonlySet<string> = new Set(['contact', 'apply', 'encounter'])

/** The part of a case file that some inputs name, on the frame that cannot be taken away. */
export interface Reduced {
  readonly file: PlainFile
  /** The number that each limit of the matter has now. */
  readonly limits: ReadonlyMap<number, number>
}

/**
 * Reduces a case file to some of its inputs. The frame stays: id, zone, whether the log is complete, the sections that
 * there are, the names of people, units, posts and items, the period of the unit, and of an act on which a kept one
 * rests. Bare `acts.x` is the whole act, but of `frame` only that it was done, when, by whom and about what.
 */
export function reduce(full: PlainFile, inputs: ReadonlySet<string>, frame: ReadonlySet<string>): Reduced {
  const limits = limitsKept(full, inputs)
  const findings = (full.findings ?? []).filter(({ what, about }) => inputs.has(`findings.${what}.${about}`))
  const acts = actsKept(
    full,
    inputs,
    frame,
    findings.map(({ about }) => about),
  )
  // Whom a whole act of the frame was addressed to comes with it.
  const whole = acts
    .filter(({ id }) => !inputs.has(`acts.${id}`) && !frame.has(id))
    .map(({ to }) => `people.${to}.rank`)
  const known = new Set([...inputs, ...whole])
  const file: PlainFile = {
    id: full.id,
    ...(full.timeZone !== undefined && { timeZone: full.timeZone }),
    ...(full.log !== undefined && { log: full.log }),
    ...(full.matter && { matter: matterKept(full.matter, inputs, [...limits.keys()]) }),
    ...(full.party !== undefined && { party: keysKept(full.party as Plain, inputs, 'party') }),
    ...(full.unit !== undefined && { unit: unitKept(full.unit as Plain, inputs) }),
    ...Object.fromEntries(
      ['people', 'units', 'posts'].flatMap((section) =>
        full[section] === undefined ? [] : [[section, recordsKept(full[section] as Plain, known, section)]],
      ),
    ),
    acts,
    findings,
  }
  return { file: structuredClone(file), limits }
}

const keysKept = (record: Plain, inputs: ReadonlySet<string>, path: string): Plain =>
  Object.fromEntries(Object.entries(record).filter(([key]) => inputs.has(`${path}.${key}`)))

const recordsKept = (records: Plain, inputs: ReadonlySet<string>, section: string): Plain =>
  Object.fromEntries(
    Object.entries(records).map(([id, record]) => [id, keysKept(record as Plain, inputs, `${section}.${id}`)]),
  )

/** The numbers of the limits that are named, each with its number among those kept. */
function limitsKept({ matter }: PlainFile, inputs: ReadonlySet<string>): ReadonlyMap<number, number> {
  const named = (matter?.limits ?? []).flatMap((_limit, index) =>
    inputs.has('matter.limits') || [...inputs].some((input) => input.startsWith(`matter.limits[${index}]`))
      ? [index]
      : [],
  )
  return new Map(named.map((index, now) => [index, now]))
}

function matterKept(matter: NonNullable<PlainFile['matter']>, inputs: ReadonlySet<string>, limits: readonly number[]) {
  const { limits: all, ...rest } = matter
  return {
    ...keysKept(rest, inputs, 'matter'),
    ...((limits.length > 0 || inputs.has('matter.limits')) &&
      all && { limits: limits.map((index) => all[index] ?? {}) }),
  }
}

function unitKept(unit: Plain, inputs: ReadonlySet<string>): Plain {
  const kept = keysKept(unit, inputs, 'unit')
  const list = (key: string, frame: readonly string[]): Plain =>
    unit[key] === undefined || key in kept
      ? {}
      : {
          [key]: (unit[key] as Plain[]).map((item, index) => ({
            ...Object.fromEntries(frame.map((name) => [name, item[name]])),
            ...keysKept(item, inputs, `unit.${key}[${index}]`),
          })),
        }
  const seasons = [...inputs].some((input) => input.startsWith('unit.seasons[')) ? { seasons: unit.seasons } : {}
  return {
    period: unit.period,
    ...kept,
    ...seasons,
    ...list('catalogue', ['id']),
    ...list('attendance', ['person', 'on']),
    ...list('matters', ['id', 'receivedAt']),
    ...list('improvements', ['kind', 'at']),
  }
}

function actsKept(
  full: PlainFile,
  inputs: ReadonlySet<string>,
  frame: ReadonlySet<string>,
  about: readonly string[],
): PlainAct[] {
  const cited = new Set(
    [...inputs].filter((input) => input.startsWith('acts.')).map((input) => fieldOf(full, input)[1]),
  )
  const named = (id: string): boolean => frame.has(id) || cited.has(id)
  const kept = new Set((full.acts ?? []).map(({ id }) => id).filter((id) => named(id) || about.includes(id)))
  for (const id of [...kept]) for (const ground of groundsOf(full, id)) kept.add(ground)
  // A procedure that is kept only as the frame of another act ended when it ended.
  for (const { id, type, about: of } of full.acts ?? [])
    if (type === 'procedure-end' && of !== undefined && kept.has(of) && !named(of)) kept.add(id)
  return (full.acts ?? []).flatMap((act) => {
    if (!kept.has(act.id)) return []
    const whole = inputs.has(`acts.${act.id}`) || (!named(act.id) && !comings.has(act.type))
    if (whole && !frame.has(act.id)) return [act]
    const entries = Object.entries(act).filter(([key]) => isFrame(act.type, key) || inputs.has(`acts.${act.id}.${key}`))
    return [Object.fromEntries(entries) as PlainAct]
  })
}
