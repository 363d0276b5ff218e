import {
  type CaseFileInput,
  judge,
  type JudgeOptions,
  type Judgement,
  parseCaseFile,
  type Rulebook,
  type Verdict,
} from '../../src/index'
import { actOf, citedInputs, fieldOf, groundsOf, isFrame, limitOf, occasionInputs, type PlainFile } from './inputs'
import { reduce, type Reduced } from './reduce'

const determined: ReadonlySet<string> = new Set(['fulfilled', 'breached', 'pending', 'not-triggered', 'lapsed'])

/** A verdict that its reasons do not carry, or an input among them that carries nothing. */
export interface Unfaithful {
  readonly kind: 'insufficient' | 'idle'
  readonly verdict: Verdict
  readonly input?: string
  readonly got: string
  readonly reduced: PlainFile
}

/** By when: a moment, never as things stand, or not known. */
const dueOf = ({ time, because }: Pick<Verdict, 'because'> & { time?: Verdict['time'] | undefined }): string | null =>
  time?.due ??
  (because.some(({ actual, expected, fact }) => expected === 'never' || (actual === 'never' && fact !== 'performed.at'))
    ? 'never'
    : null)

const isRate = /^unit\.\w+Rate$/

/**
 * What a verdict says, as far as its reasons speak of it: status and reason, by when (a moment, never as things stand,
 * or not known), from when where the limit was compared, when it was done and what was lacking where that was, a rate, the total of a sheet.
 */
function said({ status, reason, time, lacks, displacedBy, because, sheet }: Verdict, of: Verdict): string {
  const speaksOf = (...facts: readonly string[]): boolean =>
    of.because.some(({ fact, holds }) => holds !== null && facts.includes(fact))
  const isOpen = of.because.some(({ holds }) => holds === null)
  return JSON.stringify([
    status,
    reason,
    // A limit that is not known is no statement: with less at hand more may be known of it.
    dueOf(of) === null || !speaksOf('due.at', 'limit.due', 'performed.at') ? null : dueOf({ time, because }),
    displacedBy ?? null,
    sheet?.total ?? null,
    ...because.filter(({ fact }) => isRate.test(fact)).map(({ actual }) => actual),
    ...(speaksOf('due.at', 'limit.due') && of.time?.due ? [time?.start ?? null, time?.suspended ?? false] : []),
    ...(speaksOf('performed', 'performed.at') && !isOpen
      ? [time?.done?.slice(0, 10) ?? null, of.lacks === undefined ? null : [...new Set(lacks)].sort()]
      : []),
  ])
}

const keyOf = ({ rule, occasion }: Verdict): string => `${rule} ${occasion?.kind} ${occasion?.id}`

const narrowed = new WeakMap<Rulebook, Map<string, Rulebook>>()

/** The rulebook with one of its rules, the same object each time, so that it is compiled once. */
function onlyRule(rulebook: Rulebook, rule: string): Rulebook {
  const known = narrowed.get(rulebook) ?? new Map<string, Rulebook>()
  narrowed.set(rulebook, known)
  const one = known.get(rule) ?? { ...rulebook, rules: rulebook.rules.filter(({ id }) => id === rule) }
  known.set(rule, one)
  return one
}

function verdictIn({ file, limits }: Reduced, options: JudgeOptions, verdict: Verdict): Verdict | undefined {
  const number = verdict.occasion === null ? undefined : limitOf(verdict.occasion)
  const key =
    number === undefined
      ? keyOf(verdict)
      : keyOf(verdict).replaceAll(`/limits[${number}]`, `/limits[${limits.get(number)}]`)
  const rulebook =
    verdict.occasion?.kind === 'breach' ||
    verdict.because.some(({ fact }) => /^sheet\.|^breach\.|^measure\.isFor$/.test(fact))
      ? options.rulebook
      : onlyRule(options.rulebook, verdict.rule)
  try {
    return judge(file as unknown as CaseFileInput, { ...options, rulebook }).verdicts.find((one) => keyOf(one) === key)
  } catch {
    // Without the input the file or the judgement is not possible: it carries something.
    return undefined
  }
}

/** How many verdicts and reasons were looked at, and which did not hold. */
export interface Faithfulness {
  readonly verdicts: number
  readonly inputs: number
  readonly found: readonly Unfaithful[]
}

const nothing: Faithfulness = { verdicts: 0, inputs: 0, found: [] }

export const together = (one: Faithfulness, other: Faithfulness): Faithfulness => ({
  verdicts: one.verdicts + other.verdicts,
  inputs: one.inputs + other.inputs,
  found: [...one.found, ...other.found],
})

/** That there were no more breaches rests on every verdict on their clauses; it is not cited, but for the breaches there were. */
const isFewBreaches = ({ fact, holds }: Verdict['because'][number]): boolean =>
  fact === 'breach.count' && holds === false

/** Looks at the determined verdicts on a case file: whether their reasons carry them, and whether each reason is needed. */
export function faithfulness(file: CaseFileInput, options: JudgeOptions): Faithfulness {
  const full = structuredClone(parseCaseFile(file)) as unknown as PlainFile
  let judgement: Judgement
  try {
    judgement = judge(file, options)
  } catch {
    return nothing
  }
  return judgement.verdicts
    .filter(({ status, because }) => determined.has(status) && !because.some(isFewBreaches))
    .map((verdict) => check(full, options, judgement, verdict))
    .reduce(together, nothing)
}

function check(full: PlainFile, options: JudgeOptions, judgement: Judgement, verdict: Verdict): Faithfulness {
  const cited = citedInputs(verdict)
  const rests = occasionInputs(verdict, judgement)
  const act = verdict.occasion === null ? undefined : actOf(verdict.occasion)
  const frame = new Set(act === undefined ? [] : [act])
  const all = new Set([...cited, ...rests])
  const limit = verdict.occasion === null ? undefined : limitOf(verdict.occasion)
  const least = reduce(full, all, frame)
  const wanted = said(verdict, verdict)
  const again = (reduced: Reduced): Verdict | undefined => verdictIn(reduced, options, verdict)
  const same = again(least)
  if (same === undefined || said(same, verdict) !== wanted) {
    const got = same === undefined ? 'nothing' : said(same, verdict)
    return { verdicts: 1, inputs: 0, found: [{ kind: 'insufficient', verdict, got, reduced: least.file }] }
  }
  // A sheet rests on every score; each of its entries has a verdict of its own.
  if (verdict.because.some(({ fact }) => fact.startsWith('sheet.'))) return { ...nothing, verdicts: 1 }
  const needed = cited.filter((input) => !rests.includes(input) && !isFixed(full, input, frame, limit, all))
  const idle = needed.filter((input) => {
    const now = again(reduce(full, withoutInput(full, all, input), frame))
    return now !== undefined && said(now, verdict) === wanted && !restsOnAbsence(full, now, verdict)
  })
  return {
    verdicts: 1,
    inputs: needed.length,
    found: idle.map((input) => ({ kind: 'idle', verdict, input, got: wanted, reduced: least.file })),
  }
}

/**
 * Whether a verdict now rests on the absence of an act that was done: in a complete log an act that is taken away was
 * not done, so that taking away what carries nothing can make another reason.
 */
const restsOnAbsence = (full: PlainFile, { because }: Verdict, before: Verdict): boolean =>
  because.some(({ fact, params, actual }) => {
    if (!fact.startsWith('performed')) return false
    const same = before.because.find(
      (ground) => ground.fact === fact && JSON.stringify(ground.params?.acts) === JSON.stringify(params?.acts),
    )
    if (same !== undefined && JSON.stringify(same.actual) === JSON.stringify(actual)) return false
    const types = [params?.acts]
      .flat()
      .flatMap((one) => (typeof one === 'string' ? [one] : [(one as { readonly type?: unknown } | null)?.type].flat()))
    return (full.acts ?? []).some(({ type }) => types.includes(type))
  })

const unitFrame =
  /^unit\.(period|attendance(\[\d+\]\.(person|on))?|catalogue\[\d+\]\.id|matters\[\d+\]\.(id|receivedAt)|improvements\[\d+\]\.(kind|at))$/

/** Whether an input is part of the frame: nothing that can be taken away. */
function isFixed(
  full: PlainFile,
  input: string,
  frame: ReadonlySet<string>,
  limit: number | undefined,
  all: ReadonlySet<string>,
): boolean {
  const [section, id, key] = fieldOf(full, input)
  if (limit !== undefined && input.startsWith(`matter.limits[${limit}]`)) return true
  if (unitFrame.test(input)) return true
  // The whole list names its limits too.
  if (input.startsWith('matter.limits[') && all.has('matter.limits')) return true
  // An empty list stays: there is nothing in it that could be taken away.
  if (
    input === 'unit.matters' &&
    JSON.stringify((full.unit as { readonly matters?: unknown } | undefined)?.matters) === '[]'
  )
    return true
  if (section === 'people' && key === undefined) return true
  if (section !== 'acts') return false
  const isBase = frame.has(id) || [...frame].some((one) => groundsOf(full, one).includes(id))
  if (key === undefined) return isBase
  if (all.has(`acts.${id}`) && !frame.has(id)) return true
  return isFrame(full.acts?.find((act) => act.id === id)?.type ?? '', key)
}

/** The inputs without one of them and without what rests on it. */
function withoutInput(full: PlainFile, inputs: ReadonlySet<string>, input: string): ReadonlySet<string> {
  const [section, id, key] = fieldOf(full, input)
  const gone = (other: string): boolean => {
    if (other === input || (input === 'matter.limits' && other.startsWith('matter.limits['))) return true
    if (section !== 'acts' || key !== undefined) return false
    const [kind, name] = fieldOf(full, other)
    const object = kind === 'acts' || kind === 'findings' ? name : ''
    return object === id || groundsOf(full, object).includes(id)
  }
  return new Set([...inputs].filter((other) => !gone(other)))
}
