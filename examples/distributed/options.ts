import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import type { Text } from 'officium'
import { complainer, say } from './say'
import type { Judging } from './terms'
import type { WorkerSetup } from './worker'

export const redis = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379'
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const mebibyte = 1024 * 1024

export interface Common {
  readonly folder: string
  readonly command: string
}
export interface Splitting extends Common, Omit<Judging, 'interpret' | 'param'> {
  readonly interpret: string[]
  readonly param: string[]
  readonly size: number
}
export interface Working extends Common {
  readonly workers: number
  readonly lock: number
}

export const judgingOf = ({ rulebook, asOf, interpret, param, beyondCoverage }: Splitting): Judging => ({
  rulebook,
  asOf,
  interpret,
  param,
  beyondCoverage,
})
export const stepOf = ({ size }: Splitting): number => Math.ceil(size * mebibyte)
export const setupOf = ({ folder, command, workers, lock }: Working): WorkerSetup => ({
  redis,
  folder,
  command,
  concurrency: workers,
  lock: lock * 1000,
  tell: complainer(),
})

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

export const common = (command: Command, text: Text): Command =>
  command
    .description(say(text))
    .option('--folder <dir>', say({ zh: '各机器共享的目录', en: 'the folder that all machines share' }), '.')
    .option('--command <file>', say({ zh: '判断用的命令', en: 'the command that judges' }), built)

export const splitting = (command: Command): Command =>
  command
    .argument('<input>', say({ zh: '每行一份案卷的文件', en: 'a file of case files, one a line' }))
    .requiredOption('--rulebook <id>', say({ zh: '规则集', en: 'the rulebook' }))
    .requiredOption('--as-of <date>', say({ zh: '以哪一日的情况判断', en: 'the day as of which to judge' }))
    .option('--interpret <id=choice>', say({ zh: '选定解释', en: 'choose a reading' }), gathered, [])
    .option('--param <name=period>', say({ zh: '填补留白', en: 'fill a blank' }), gathered, [])
    .option(
      '--beyond-coverage <choice>',
      say({ zh: '超出日历时：error 或 provisional', en: 'past the end of the calendar: error or provisional' }),
      'error',
    )
    .option('--size <MiB>', say({ zh: '分片大小', en: 'how large a partition is' }), positive, 2)

export const working = (command: Command): Command =>
  command
    .option('--workers <n>', say({ zh: '同时判断几个分片', en: 'how many partitions are judged at once' }), whole, 1)
    .option(
      '--lock <seconds>',
      say({ zh: '多少秒无音讯即由别的机器接手', en: 'after how many silent seconds others take over' }),
      positive,
      60,
    )
