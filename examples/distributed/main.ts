// An audit over many machines: officium audit --each on partitions of a file, handed out by a queue in Redis.

import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import { OfficiumError, type Text } from 'officium'
import { enqueue } from './enqueue'
import { join } from './join'
import { readPlan } from './plan'
import { withQueue } from './redis'
import { runHere } from './run'
import { split } from './split'
import { type Status, statusOf } from './status'
import type { Judging } from './terms'
import { PartitionWorker, type WorkerSetup } from './worker'

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
const say = ({ zh, en }: Text): string => (locale.toLowerCase().startsWith('zh') ? zh : en)
const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)
const complain = (text: string): void => void process.stderr.write(`${text}\n`)

const redis = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const mebibyte = 1024 * 1024

function positive(text: string): number {
  const number = Number(text)
  if (number > 0 && Number.isFinite(number)) return number
  throw new InvalidArgumentError(say({ zh: '请写大于零的数。', en: 'Give a number above zero.' }))
}
function whole(text: string): number {
  const number = positive(text)
  if (Number.isInteger(number) && number <= 256) return number
  throw new InvalidArgumentError(say({ zh: '请写 1 至 256 的整数。', en: 'Give a whole number from 1 to 256.' }))
}
const gathered = (text: string, before: readonly string[]): readonly string[] => [...before, text]

interface Common {
  readonly folder: string
  readonly command: string
}
interface Splitting extends Common, Omit<Judging, 'interpret' | 'param'> {
  readonly interpret: string[]
  readonly param: string[]
  readonly size: number
}
interface Working extends Common {
  readonly workers: number
  readonly lock: number
}

const program = new Command('distributed')

function command(name: string, text: Text): Command {
  return program
    .command(name)
    .description(say(text))
    .option('--folder <dir>', say({ zh: '各机器共享的目录', en: 'the folder that all machines share' }), '.')
    .option('--command <file>', say({ zh: '判断用的命令', en: 'the command that judges' }), built)
}
const splitting = (one: Command): Command =>
  one
    .argument('<input>', say({ zh: '每行一份案卷的文件', en: 'a file of case files, one a line' }))
    .requiredOption('--rulebook <id>', say({ zh: '规则集', en: 'the rulebook' }))
    .requiredOption('--as-of <date>', say({ zh: '以哪一日的情况判断', en: 'the day as of which to judge' }))
    .option('--interpret <id=choice>', say({ zh: '选定解释', en: 'choose a reading' }), gathered, [])
    .option('--param <name=period>', say({ zh: '填补留白', en: 'fill a blank' }), gathered, [])
    .option('--beyond-coverage <choice>', say({ zh: '超出日历时', en: 'past the end of the calendar' }), 'error')
    .option('--size <MiB>', say({ zh: '分片大小', en: 'how large a partition is' }), positive, 2)
const working = (one: Command): Command =>
  one
    .option('--workers <n>', say({ zh: '同时判断几个分片', en: 'how many partitions are judged at once' }), whole, 1)
    .option(
      '--lock <seconds>',
      say({ zh: '多久无音讯即转给别人', en: 'silent for how long, others take over' }),
      positive,
      60,
    )

const splitOf = (
  { folder, command, size, rulebook, asOf, interpret, param, beyondCoverage }: Splitting,
  input: string,
) =>
  split(folder, input, {
    command,
    step: Math.ceil(size * mebibyte),
    judging: { rulebook, asOf, interpret, param, beyondCoverage },
  })

const setupOf = ({ folder, command, workers, lock }: Working): WorkerSetup => ({
  redis,
  folder,
  command,
  concurrency: workers,
  lock: lock * 1000,
  tell: ({ message }, partition) => complain(partition === undefined ? message : `${partition}: ${message}`),
})

splitting(command('split', { zh: '切分输入，写下计划', en: 'cut the input and write the plan' })).action(
  async (input: string, options: Splitting) => {
    const { run, plan } = await splitOf(options, input)
    print({ run, partitions: plan.ends.length, ...plan.terms.receipt })
  },
)

command('enqueue', { zh: '把尚缺的分片放入队列', en: 'put the partitions that are missing into the queue' })
  .argument('<run>')
  .action(async (run: string, { folder }: Common) => {
    const plan = await readPlan(folder, run)
    print({ run, missing: await withQueue(redis, (queue) => enqueue(queue, folder, run, plan)) })
  })

working(
  command('worker', { zh: '判断队列中的分片，直到被停止', en: 'judge partitions from the queue until stopped' }),
).action(async (options: Working) => {
  const worker = new PartitionWorker(setupOf(options))
  stopOnSignal(() => void worker.close())
  await worker.stopped
})

command('status', { zh: '进度', en: 'how far a run has come' })
  .argument('<run>')
  .action(async (run: string, { folder }: Common) => {
    const plan = await readPlan(folder, run)
    print(await withQueue(redis, (queue) => statusOf(queue, folder, run, plan)))
  })

command('join', { zh: '核对并合并结果', en: 'check the results and join them' })
  .argument('<run>')
  .option('--out <file>', say({ zh: '合并后的文件', en: 'the joined file' }))
  .action(async (run: string, { folder, out }: Common & { readonly out?: string }) => {
    print(await join(folder, run, await readPlan(folder, run), out))
  })

working(splitting(command('run', { zh: '在本机做完全部步骤', en: 'do all of it on this machine' })))
  .option('--out <file>', say({ zh: '合并后的文件', en: 'the joined file' }))
  .action(async (input: string, options: Splitting & Working & { readonly out?: string }) => {
    const { run, plan } = await splitOf(options, input)
    let shown = ''
    const reached = ({ written, partitions }: Status): void => {
      const text = `${run} ${written}/${partitions}`
      if (process.stderr.isTTY && text !== shown) complain(text)
      shown = text
    }
    print(await runHere(setupOf(options), run, plan, { out: options.out, reached }))
  })

/** The first signal lets the partitions at hand be finished, the second does not. */
function stopOnSignal(stop: () => void): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(130)
      stopping = true
      complain(say({ zh: '做完手头的分片即停止。', en: 'Stopping after the partitions at hand.' }))
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
