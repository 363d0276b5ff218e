import { missingOf, type Plan } from './plan'
import type { PartitionQueue } from './redis'

/** How far a run has come: the results from the folder, the rest from the queue. */
export interface Status {
  readonly run: string
  readonly partitions: number
  readonly written: number
  /** Jobs in the queue, those of other runs too. */
  readonly queue: { readonly waiting: number; readonly active: number; readonly delayed: number }
  readonly failed: readonly { readonly partition: string; readonly reason: string }[]
}

/** The jobs of a run that have failed for good. */
export const failedOf = async (queue: PartitionQueue, run: string) =>
  (await queue.getFailed()).filter((job) => job.id?.startsWith(`${run}-`))

export async function statusOf(queue: PartitionQueue, folder: string, run: string, plan: Plan): Promise<Status> {
  // First the queue, then the files: a job that is done has left its file, so that none of them is in neither.
  const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed')
  const failed = await failedOf(queue, run)
  const missing = await missingOf(folder, run, plan)
  return {
    run,
    partitions: plan.ends.length,
    written: plan.ends.length - missing.length,
    queue: { waiting, active, delayed },
    failed: failed.map(({ data, failedReason }) => ({ partition: data.partition, reason: failedReason })),
  }
}
