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

/** Processor time of this process, in nanoseconds: what else runs on a shared machine does not count. */
function clock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

/** A sample is at least so many nanoseconds long, since the clock counts in microseconds. */
const sample = 1e6

/** How many calls make a sample; asked by calling for a while. */
async function callsOf(next: () => unknown, turn: number): Promise<number> {
  const began = clock()
  let calls = 0
  do {
    await next()
    calls += 1
  } while (clock() - began < turn)
  return Math.max(1, Math.ceil((sample * calls) / (clock() - began)))
}

/** Takes a turn: the median of its samples, for one call. */
async function turnOf({ next, promises }: Contender, calls: number, turn: number): Promise<number> {
  const many = promises
    ? async () => {
        for (let left = calls; left > 0; left--) await next()
      }
    : () => {
        for (let left = calls; left > 0; left--) next()
      }
  const { p50 } = await measure(many, {
    now: clock,
    min_cpu_time: turn,
    min_samples: 1,
    warmup_samples: 0,
    batch_threshold: 0,
    gc: false,
  })
  return p50 / calls
}

/** The first turns are for the compiler of the engine, and are not counted. */
const warmUp = 20

/** A contender has so many nanoseconds for all its turns; then it is left out of the rounds that remain. */
const most = 5e8

/**
 * Checks what the contenders of a task answer, then times them. They take turns: what else the machine does in a round
 * befalls them all, and only figures of one round are compared with each other.
 */
export async function measureTask(task: Task, { rounds, turn, quick }: Effort): Promise<readonly Measured[]> {
  const taking: { contender: Contender; right: number; calls: number; rounds: number[]; spent: number }[] = []
  for (const contender of task.contenders) {
    const right = await contender.right()
    const calls = quick || contender.once !== undefined ? 1 : await callsOf(contender.next, turn * warmUp)
    taking.push({ contender, right, calls, rounds: [], spent: 0 })
  }
  const turns = quick ? rounds : Math.max(rounds, task.rounds ?? 0)
  for (let round = 0; round < turns; round++) {
    for (const one of taking) {
      const { once } = one.contender
      if (one.spent > most && once === undefined) continue
      const began = clock()
      one.rounds.push(once === undefined ? await turnOf(one.contender, one.calls, turn) : once())
      one.spent += clock() - began
    }
  }
  return taking.map(({ contender: { name }, right, rounds }) => ({ name, right, rounds }))
}
