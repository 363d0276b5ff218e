import type { LeafTest } from '../rule/compile'
import { type CompiledRule, type Decision, decisive } from '../rule/decide'
import { type Ask, type Questions, truthBy } from '../rule/questions'
import type { ReasonCode } from '../verdict'
import type { Asked, BookRule, Gates } from './book'
import { type Grounding, groundingOf } from './ground'
import { reasonsOf } from './reasons'
import type { JudgeScope } from './scopes'

type Leaf = LeafTest<JudgeScope>

/** What a rule comes to on an occasion by the truths of its comparisons, whatever else the case file holds. */
export interface Conclusion {
  readonly decision: Decision<JudgeScope, ReasonCode>
  /** The comparisons that carry it. */
  readonly reasons: readonly Leaf[]
  /** Those that a verdict cites. */
  readonly cited: readonly Cited[]
  /** Why it is not triggered. */
  readonly resting: Resting | undefined
}

/** A comparison as it is told, and its place among those on its kind of occasion. */
export interface Cited {
  readonly place: number | undefined
  readonly tell: Grounding
}

interface Resting {
  readonly reason: ReasonCode
  readonly displacedBy?: string
}

/** What a rule comes to on an occasion, asked once for all that want to know. */
export function conclusionOn({ conclusions, turn }: BookRule, scope: JudgeScope): Conclusion {
  const { shared } = scope
  const known = shared?.conclusions[turn]
  if (known !== undefined) return known
  const conclusion = conclusions.in(scope)
  if (shared !== undefined) shared.conclusions[turn] = conclusion
  return conclusion
}

/** Gathers what a verdict says of a decision. */
export function concluded(
  rule: CompiledRule<JudgeScope, ReasonCode> & Gates & { readonly asked: Asked },
  decision: Decision<JudgeScope, ReasonCode>,
  questions: Questions<JudgeScope>,
): Conclusion {
  const reasons = reasonsOf(rule, decision, questions)
  const resting = decision.kind === 'not-triggered' ? notTriggered(rule, questions.truthOf) : undefined
  const why = resting?.reason === 'displaced' ? [...occasionedBy(rule, questions.truthOf), ...reasons] : reasons
  const cited = why.filter(({ leaf }) => leaf.fact !== 'always').map((test) => citedOf(test, rule.asked))
  return { decision, reasons, cited, resting }
}

function citedOf(test: Leaf, { groundings }: Asked): Cited {
  const { place } = test
  if (place === undefined) return { place, tell: groundingOf(test) }
  const known = groundings[place]
  const tell = known ?? groundingOf(test)
  groundings[place] = tell
  return { place, tell }
}

/** Of a displaced rule, the acts by which it would have applied: without them it would not have, displaced or not. */
function occasionedBy({ own }: Gates, ask: Ask<JudgeScope>): readonly Leaf[] {
  const why: Leaf[] = []
  if (truthBy(own, ask) === true) decisive(own, ask, true, why)
  return why.filter(
    ({ leaf: { fact, params } }) =>
      /^(performed|steps|measure|notice)/.test(fact) || (fact === 'attributed' && params?.role === 'first-handler'),
  )
}

/** Which part of the trigger failed: the dates in force, the condition, or a special clause that displaces it. */
function notTriggered({ inForce, own, displacers }: Gates, ask: Ask<JudgeScope>): Resting {
  if (inForce !== undefined && truthBy(inForce, ask) === false) return { reason: 'not-in-force' }
  if (truthBy(own, ask) === false) return { reason: 'not-applicable' }
  const displacer = displacers.find(({ test }) => truthBy(test, ask) === true)
  return displacer === undefined ? { reason: 'not-applicable' } : { reason: 'displaced', displacedBy: displacer.clause }
}
