// An audit over many machines: officium audit --each on partitions of a file, handed out by a queue in Redis.

import { Command } from 'commander'
import { OfficiumError } from 'officium'
import { enqueue } from './enqueue'
import { join } from './join'
import {
  type Common,
  common,
  judgingOf,
  redis,
  type Splitting,
  setupOf,
  splitting,
  stepOf,
  type Working,
  working,
} from './options'
import { readPlan } from './plan'
import { withQueue } from './redis'
import { runHere } from './run'
import { complain, print, say } from './say'
import { split } from './split'
import { type Status, statusOf } from './status'
import { PartitionWorker } from './worker'

const program = new Command('distributed')

splitting(
  common(program.command('split'), { zh: '切分输入，写下计划', en: 'cut the input and write the plan' }),
).action(async (input: string, options: Splitting) => {
  const { folder, command } = options
  const { run, plan } = await split(folder, input, { command, judging: judgingOf(options), step: stepOf(options) })
  print({ run, partitions: plan.ends.length, ...plan.terms.receipt })
})

common(program.command('enqueue'), {
  zh: '把尚缺的分片放入队列',
  en: 'put the partitions that are missing into the queue',
})
  .argument('<run>')
  .action(async (run: string, { folder }: Common) => {
    const plan = await readPlan(folder, run)
    print({ run, missing: await withQueue(redis, (queue) => enqueue(queue, folder, run, plan)) })
  })

working(
  common(program.command('worker'), {
    zh: '判断队列中的分片，直到被停止',
    en: 'judge partitions from the queue until stopped',
  }),
).action(async (options: Working) => {
  // At the start Redis must be there; later it may be away for a while.
  await withQueue(redis, async () => undefined)
  const worker = new PartitionWorker(setupOf(options))
  stopOnSignal(() => void worker.close())
  await worker.stopped
})

common(program.command('status'), { zh: '查看进度', en: 'how far a run has come' })
  .argument('<run>')
  .action(async (run: string, { folder }: Common) => {
    const plan = await readPlan(folder, run)
    print(await withQueue(redis, (queue) => statusOf(queue, folder, run, plan)))
  })

common(program.command('join'), { zh: '核对并合并结果', en: 'check the results and join them' })
  .argument('<run>')
  .option('--out <file>', say({ zh: '合并后的文件', en: 'the joined file' }))
  .action(async (run: string, { folder, out }: Common & { readonly out?: string }) => {
    print(await join(folder, run, await readPlan(folder, run), out))
  })

working(splitting(common(program.command('run'), { zh: '在本机做完全部步骤', en: 'do all of it on this machine' })))
  .option('--out <file>', say({ zh: '合并后的文件', en: 'the joined file' }))
  .action(async (input: string, options: Splitting & Working & { readonly out?: string }) => {
    const { folder, command, out } = options
    const { run, plan } = await split(folder, input, { command, judging: judgingOf(options), step: stepOf(options) })
    let shown = ''
    const reached = ({ written, partitions }: Status): void => {
      const text = `${run} ${written}/${partitions}`
      if (process.stderr.isTTY && text !== shown) complain(text)
      shown = text
    }
    print(await runHere(setupOf(options), run, plan, { out, reached }))
  })

/** The first signal lets the partitions at hand be finished, the second does not. */
function stopOnSignal(stop: () => void): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130)
      stopping = true
      complain(
        say({
          zh: '做完手头的分片即停止；再发一次信号则立即停止。',
          en: 'Stopping after the partitions at hand; a second signal stops at once.',
        }),
      )
      stop()
    })
  }
}

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof OfficiumError)) throw error
  complain(`${error.code}: ${say(error.text)}`)
  process.exitCode = error.code === 'partitions-failed' || error.code === 'partitions-missing' ? 1 : 2
}
