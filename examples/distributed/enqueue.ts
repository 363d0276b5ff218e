import { jobName, jobOf } from './job'
import { missingOf, type Plan } from './plan'
import type { PartitionQueue } from './redis'
import { failedOf } from './status'

const atOnce = 1000

/**
 * Puts a job into the queue for each partition whose result is missing. The results in the shared folder are the truth,
 * not Redis: after Redis has lost its queue, or a partition has failed, this puts in again what is needed and no more.
 *
 * @returns how many partitions are missing.
 */
export async function enqueue(queue: PartitionQueue, folder: string, run: string, plan: Plan): Promise<number> {
  const missing = await missingOf(folder, run, plan)
  await Promise.all((await failedOf(queue, run)).map((job) => job.remove()))
  for (let at = 0; at < missing.length; at += atOnce) {
    await queue.addBulk(
      missing.slice(at, at + atOnce).map((partition) => ({
        name: 'partition',
        data: jobOf(run, plan, partition),
        opts: {
          jobId: jobName(run, partition.name),
          // A filter may run out of memory, a network drive may be away for a moment.
          attempts: 3,
          backoff: { type: 'exponential', delay: 1000 },
          // The file is the result; a job that is done would only keep its name from being used again.
          removeOnComplete: true,
        },
      })),
    )
  }
  return missing.length
}
