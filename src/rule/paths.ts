import type { LeafTest, Scope } from './compile'
import { heaviestFirst, type Questions } from './questions'
import type { Truth } from './truth'

/** How many questions are remembered; what comes beyond them is worked out each time. */
const MOST = 4096

type Question<S extends Scope> = LeafTest<S> | readonly LeafTest<S>[]
/** A truth, or an order by its name. */
type Answer = Truth | number | string

/** An order as one number; as a text where it is too long for one. */
function nameOf(order: readonly number[] | undefined): number | string {
  if (order === undefined) return -1
  const { length } = order
  if (length > 12) return order.join()
  let name = length
  for (const place of order) name = name * length + place
  return name
}

/** A question, and what comes after each of its answers; where nothing more is asked, the conclusion. */
class Step<S extends Scope, R> {
  readonly leaf: LeafTest<S> | undefined
  readonly leaves: readonly LeafTest<S>[] | undefined
  result: R | undefined = undefined
  #yes: Step<S, R> | undefined = undefined
  #no: Step<S, R> | undefined = undefined
  #open: Step<S, R> | undefined = undefined
  #orders: Map<number | string, Step<S, R>> | undefined = undefined

  constructor(question: Question<S> | undefined) {
    this.leaf = question !== undefined && 'kind' in question ? question : undefined
    this.leaves = question === undefined || 'kind' in question ? undefined : question
  }

  after(answer: Answer): Step<S, R> | undefined {
    if (answer === undefined) return this.#open
    if (answer === true) return this.#yes
    return answer === false ? this.#no : this.#orders?.get(answer)
  }

  add(answer: Answer, next: Step<S, R>): void {
    if (answer === undefined) this.#open = next
    else if (answer === true) this.#yes = next
    else if (answer === false) this.#no = next
    else {
      this.#orders ??= new Map()
      this.#orders.set(answer, next)
    }
  }
}

/**
 * What follows from the truths of comparisons and from nothing else: worked out when they come out so for the first
 * time, and found again afterwards by asking the same questions in the same order.
 */
export class Paths<S extends Scope, R> {
  readonly #conclude: (questions: Questions<S>) => R
  #first: Step<S, R> | undefined = undefined
  #size = 0

  constructor(conclude: (questions: Questions<S>) => R) {
    this.#conclude = conclude
  }

  in(scope: S): R {
    let step = this.#first
    while (step !== undefined) {
      if (step.leaf !== undefined) step = step.after(step.leaf.holds(scope))
      else if (step.leaves !== undefined) step = step.after(nameOf(heaviestFirst(step.leaves, scope)))
      else return step.result as R
    }
    return this.#learn(scope)
  }

  #learn(scope: S): R {
    const asked: { readonly question: Question<S>; readonly answer: Answer }[] = []
    const known = new Map<unknown, Truth>()
    const result = this.#conclude({
      truthOf: (leaf) => {
        const key = leaf.place ?? leaf
        if (known.has(key)) return known.get(key)
        const truth = leaf.holds(scope)
        known.set(key, truth)
        asked.push({ question: leaf, answer: truth })
        return truth
      },
      heaviestFirst: (leaves) => {
        const order = heaviestFirst(leaves, scope)
        asked.push({ question: leaves, answer: nameOf(order) })
        return order
      },
    })
    if (this.#size + asked.length > MOST) return result
    this.#size += asked.length
    this.#first ??= new Step(asked[0]?.question)
    let step = this.#first
    for (const [index, { answer }] of asked.entries()) {
      let next = step.after(answer)
      if (next === undefined) {
        next = new Step(asked[index + 1]?.question)
        step.add(answer, next)
      }
      step = next
    }
    step.result = result
    return result
  }
}
