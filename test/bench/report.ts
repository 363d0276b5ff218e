import type { Measured } from './measure'
import { type Spread, ratio, spreadOf } from './statistics'
import type { Task } from './task'

/** What was measured of one contender. */
export interface ContenderReport {
  readonly name: string
  readonly nearest?: string
  /** The share of right answers, from 0 to 1. */
  readonly right: number
  /** The cost of one call, in nanoseconds of processor time; of a whole process, in nanoseconds on the clock. */
  readonly cost: Spread
  /** The cost as a share of that of the task's first contender. */
  readonly ratio: Spread
}

export interface TargetReport {
  readonly of: string
  readonly than: string
  readonly atMost: number
  readonly reached: Spread
  readonly met: boolean
}

export interface TaskReport {
  readonly id: string
  readonly title: string
  readonly contenders: readonly ContenderReport[]
  readonly targets: readonly TargetReport[]
}

/** Sets the figures of a task side by side. */
export function taskReport(task: Task, measured: readonly Measured[]): TaskReport {
  const roundsOf = (name: string): readonly number[] => {
    const found = measured.find((one) => one.name === name)
    if (found === undefined) throw new RangeError(`${task.id}: nobody is called ${name}`)
    return found.rounds
  }
  const first = measured[0]?.rounds ?? []
  return {
    id: task.id,
    title: task.title,
    contenders: task.contenders.map(({ name, nearest }, index) => ({
      name,
      ...(nearest !== undefined && { nearest }),
      right: measured[index]?.right ?? 0,
      cost: spreadOf(roundsOf(name)),
      ratio: ratio(roundsOf(name), first),
    })),
    targets: task.targets.map(({ of, than, atMost }) => {
      const reached = ratio(roundsOf(of), roundsOf(than))
      return { of, than, atMost, reached, met: reached.median <= atMost }
    }),
  }
}
