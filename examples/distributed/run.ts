import { setTimeout as wait } from 'node:timers/promises'
import { enqueue } from './enqueue'
import { Fault } from './fault'
import { type Joined, join } from './join'
import type { Plan } from './plan'
import { withQueue } from './redis'
import { type Status, statusOf } from './status'
import { PartitionWorker, type WorkerSetup } from './worker'

const interval = 250

/** Does a whole run on this machine: judges with a worker, puts in again what the queue has lost, and joins. */
export async function runHere(
  setup: WorkerSetup,
  run: string,
  plan: Plan,
  { out, reached }: { readonly out: string | undefined; readonly reached: (status: Status) => void },
): Promise<Joined> {
  await withQueue(setup.redis, async (queue) => {
    await enqueue(queue, setup.folder, run, plan)
    const worker = new PartitionWorker(setup)
    try {
      for (;;) {
        const status = await statusOf(queue, setup.folder, run, plan)
        reached(status)
        if (status.written === status.partitions) return
        const { waiting, active, delayed } = status.queue
        if (waiting + active + delayed === 0) {
          if (status.failed.length > 0) throw failed(status)
          await enqueue(queue, setup.folder, run, plan)
        }
        await Promise.race([wait(interval), worker.stopped])
      }
    } finally {
      await worker.close()
    }
  })
  return join(setup.folder, run, plan, out)
}

function failed({ failed }: Status): Fault<'partitions-failed'> {
  const [first] = failed
  const told = first === undefined ? '' : `${first.partition}: ${first.reason}`
  return new Fault('partitions-failed', {
    zh: `${failed.length} 个分片未能判断。第一个：${told}。排除原因后再执行一次，已完成的分片不会重做。`,
    en: `${failed.length} partitions could not be judged; the first: ${told}. Put the cause right and run again; what is done is kept.`,
  })
}
