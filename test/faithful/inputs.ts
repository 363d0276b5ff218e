import { commonShape, ownShapes } from '../../src/case/schema/act-shapes'
import type { Judgement, OccasionRef, Verdict } from '../../src/index'

export type Plain = Record<string, unknown>

/** A case file as plain data with every id filled in, as the parser returns it. */
export interface PlainFile extends Plain {
  matter?: Plain & { limits?: Plain[] }
  acts?: PlainAct[]
  findings?: PlainFinding[]
}
export interface PlainAct extends Plain {
  id: string
  type: string
  about?: string
}
export interface PlainFinding extends Plain {
  what: string
  about: string
}

/** The acts of the log that an act rests on through `about`, itself left out. */
export function groundsOf(file: PlainFile, id: string): readonly string[] {
  const found: string[] = []
  let about = file.acts?.find((act) => act.id === id)?.about
  while (about !== undefined && !found.includes(about)) {
    const next: PlainAct | undefined = file.acts?.find((act) => act.id === about)
    if (next === undefined) break
    found.push(next.id)
    about = next.about
  }
  return found
}

/** Whether an act must have a field, so that nobody can take it away. */
export function isFrame(type: string, key: string): boolean {
  if (['id', 'type', 'at', 'by', 'about'].includes(key)) return true
  if (key in commonShape) return false
  const own = (ownShapes as Readonly<Record<string, Readonly<Record<string, { _zod: { def: { type: string } } }>>>>)[
    type
  ]
  return own?.[key]?._zod.def.type !== 'optional'
}

/** The act at which an occasion begins. */
export const actOf = ({ kind, id, breached }: OccasionRef): string | undefined =>
  breached !== undefined
    ? actOf(breached.occasion)
    : kind === 'act'
      ? id
      : kind === 'limit'
        ? id.replace(/\/limits(\[\d+\])?$/, '')
        : undefined

/** The number of the limit that is an occasion. */
export function limitOf({ kind, id, breached }: OccasionRef): number | undefined {
  if (breached !== undefined) return limitOf(breached.occasion)
  const number = kind === 'limit' ? /\/limits\[(\d+)\]$/.exec(id)?.[1] : undefined
  return number === undefined ? undefined : Number(number)
}

/** An input taken apart: `acts`, the act, the field; `findings`, what it is about. Ids may themselves hold dots. */
export function fieldOf(
  file: PlainFile,
  input: string,
): readonly [section: string, id: string, key: string | undefined] {
  const [section = '', first = '', ...rest] = input.split('.')
  if (section === 'findings') return [section, rest.join('.'), first]
  if (section !== 'acts') return [section, first, rest[0]]
  const after = input.slice('acts.'.length)
  const ids = (file.acts ?? []).map(({ id }) => id).filter((id) => after === id || after.startsWith(`${id}.`))
  const id = ids.sort((a, b) => b.length - a.length)[0] ?? first
  return [section, id, after === id ? undefined : after.slice(id.length + 1)]
}

/** What has to stand in the file for the occasion to be there at all: its act, its limit, the reasons of its breach. */
export function occasionInputs(verdict: Verdict, { verdicts }: Judgement): readonly string[] {
  const { occasion } = verdict
  if (occasion === null) return []
  const limit = limitOf(occasion)
  const act = actOf(occasion)
  const { breached } = occasion
  const grounds =
    breached === undefined
      ? []
      : verdicts
          .filter(
            ({ clause, status, occasion: on }) =>
              status === 'breached' && clause === breached.clause && on?.id === breached.occasion.id,
          )
          .slice(0, 1)
          .flatMap((one) => [...citedInputs(one), ...occasionInputs(one, { verdicts } as Judgement)])
  // A breach that no verdict says was found by a person.
  const breach =
    breached !== undefined && grounds.length === 0
      ? [breached.occasion.id, breached.clause].map((about) => `findings.breach.${about}`)
      : grounds
  return [
    ...(act === undefined ? [] : [`acts.${act}`]),
    ...(limit === undefined ? [] : [`matter.limits[${limit}]`]),
    ...(occasion.questionedBy === undefined || isQuestionedByReasons(verdict) ? [] : [occasion.questionedBy]),
    ...breach,
  ]
}

/** Whether a finding among the reasons of a verdict is about its occasion, and so calls for the judgement itself. */
const isQuestionedByReasons = (verdict: Verdict): boolean =>
  citedInputs(verdict).some((input) => input.startsWith('findings.') && input.endsWith(`.${verdict.occasion?.id}`))

/** The inputs that the comparisons of a verdict name. */
export const citedInputs = ({ because }: Verdict): readonly string[] => [
  ...new Set(because.flatMap(({ holds, from }) => (holds === null ? [] : from)).filter((input) => input.includes('.'))),
]
