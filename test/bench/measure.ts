import { measure } from 'mitata'
import type { Contender, Task } from './task'

/** How long to measure. */
export interface Effort {
  /** How often all contenders take their turn. */
  readonly rounds: number
  /** How long a turn lasts at least, in nanoseconds. */
  readonly turn: number
  /** Whether to be done soon: nothing is measured more often than `rounds` says. */
  readonly quick: boolean
}

/** The cost of one call in each round, in nanoseconds: the median of its turn. */
export interface Measured {
  readonly name: string
  readonly right: number
  readonly rounds: readonly number[]
}

/** A call below this many nanoseconds is timed in batches. */
const short = 20_000
const batch = 256

async function turnOf({ next, once }: Contender, turn: number): Promise<number> {
  if (once !== undefined) return once()
  const { p50 } = await measure(() => next(), {
    min_cpu_time: turn,
    min_samples: 1,
    batch_threshold: short,
    batch_samples: batch,
    gc: false,
  })
  return p50
}

/** The first turns are for the compiler of the engine, and are not counted. */
const warmUp = 4

/** A contender has so many nanoseconds for all its turns; then it is left out of the rounds that remain. */
const most = 3e9

/**
 * Checks what the contenders of a task answer, then times them. They take turns: what else the machine does in a round
 * befalls them all, and only figures of one round are compared with each other.
 */
export async function measureTask(task: Task, { rounds, turn, quick }: Effort): Promise<readonly Measured[]> {
  const taking: { contender: Contender; right: number; rounds: number[]; spent: number }[] = []
  for (const contender of task.contenders) {
    const right = await contender.right()
    if (!quick && contender.once === undefined) await turnOf(contender, turn * warmUp)
    taking.push({ contender, right, rounds: [], spent: 0 })
  }
  const turns = quick ? rounds : Math.max(rounds, task.rounds ?? 0)
  for (let round = 0; round < turns; round++) {
    for (const one of taking) {
      if (one.spent > most && one.contender.once === undefined) continue
      const began = performance.now()
      one.rounds.push(await turnOf(one.contender, turn))
      one.spent += (performance.now() - began) * 1e6
    }
  }
  return taking.map(({ contender: { name }, right, rounds }) => ({ name, right, rounds }))
}
