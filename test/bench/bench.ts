import { dateTasks } from './dates/tasks'
import { type Machine, machine, versions } from './machine'
import { type Effort, measureTask } from './measure'
import { type TaskReport, taskReport } from './report'
import type { Size } from './rules/cases'
import { ruleTasks } from './rules/tasks'
import { type Started, startUpTasks } from './start-up/tasks'

/** How much to measure, and of what. */
export interface BenchOptions extends Effort {
  /** How many days are drawn for the work on dates. */
  readonly days: number
  /** The sizes of the case files of each rulebook. */
  readonly sizes: readonly Size[]
  readonly started: Started
}

/** What a run found; plain data. */
export interface BenchReport {
  readonly at: string
  readonly machine: Machine
  readonly versions: Readonly<Record<string, string>>
  readonly rounds: number
  readonly tasks: readonly TaskReport[]
}

/** Checks and times every contender at every task, and tells of each task as soon as it is done. */
export async function bench(options: BenchOptions, done: (task: TaskReport) => void): Promise<BenchReport> {
  const reports: TaskReport[] = []
  const at = new Date().toISOString()
  for (const task of [
    ...dateTasks(options.days),
    ...(await ruleTasks(options.sizes)),
    ...startUpTasks(options.started),
  ]) {
    const report = taskReport(task, await measureTask(task, options))
    reports.push(report)
    done(report)
  }
  return { at, machine: machine(), versions: versions(), rounds: options.rounds, tasks: reports }
}
