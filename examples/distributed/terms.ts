import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'
import { Fault, quoted } from './fault'

const identity = z.strictObject({ id: z.string(), hash: z.string() })

/** How to judge, in the words of the command line. */
const judging = z.strictObject({
  rulebook: z.string(),
  asOf: z.string(),
  interpret: z.array(z.string()),
  param: z.array(z.string()),
  beyondCoverage: z.enum(['error', 'provisional']),
})

/** What a judgement under these words says that it rests on: its receipt, but for the case file. */
const receipt = z.strictObject({
  library: z.string(),
  rulebook: identity,
  calendar: identity,
  asOf: z.string(),
  interpretations: z.record(z.string(), z.unknown()),
  parameters: z.record(z.string(), z.unknown()),
  beyondCoverage: z.enum(['error', 'provisional']),
})

/** On what terms a run judges: the same for all its partitions, or their results may not stand in one file. */
export const termsSchema = z.strictObject({ judging, receipt })

export type Judging = z.infer<typeof judging>
export type Terms = z.infer<typeof termsSchema>

/** The words of the command line; with `=`, so that no value can pass for an option. */
export const wordsOf = ({ rulebook, asOf, interpret, param, beyondCoverage }: Judging): readonly string[] => [
  `--rulebook=${rulebook}`,
  `--as-of=${asOf}`,
  ...interpret.map((choice) => `--interpret=${choice}`),
  ...param.map((period) => `--param=${period}`),
  `--beyond-coverage=${beyondCoverage}`,
]

const probe = z.object({ receipt: z.object({ ...receipt.shape, caseFile: z.unknown() }) })

/**
 * Asks the command on this machine on what terms it judges: it judges an empty case file and shows the receipt.
 *
 * @throws Fault ('terms-unusable') where the command is not there or refuses the words.
 */
export async function termsOf(command: string, words: Judging): Promise<Terms> {
  const child = spawn(process.execPath, [command, 'judge', '-', ...wordsOf(words), '--json'])
  child.stdin.on('error', () => undefined)
  child.stdin.end('{"id":"probe"}')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const { success, data } = probe.safeParse(parsed(out))
  if (!success) {
    throw new Fault('terms-unusable', {
      zh: `命令 ${quoted(command)} 不能按所给条件判断：${err.trim() || '没有回答'}`,
      en: `the command ${quoted(command)} cannot judge on these terms: ${err.trim() || 'it gave no answer'}`,
    })
  }
  const { caseFile: _, ...rest } = data.receipt
  return { judging: words, receipt: rest }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export type Part = keyof Terms['receipt']

const names: { readonly [P in Part]: { readonly zh: string; readonly en: string } } = {
  library: { zh: '程序版本', en: 'the version of the program' },
  rulebook: { zh: '规则集', en: 'the rulebook' },
  calendar: { zh: '日历', en: 'the calendar' },
  asOf: { zh: '判断日期', en: 'the day as of which it judges' },
  interpretations: { zh: '解释', en: 'the interpretations' },
  parameters: { zh: '参数', en: 'the parameters' },
  beyondCoverage: { zh: '日历范围之外的处理', en: 'what it does beyond the calendar' },
}

/** A worker whose command judges on other terms than the run: its results must not stand beside the others. */
export class TermsDiffer extends Fault<'terms-differ'> {
  override readonly name = 'TermsDiffer'

  constructor(
    /** What differs. */
    readonly parts: readonly Part[],
    readonly wanted: Terms['receipt'],
    readonly found: Terms['receipt'],
  ) {
    const shown = (part: Part, language: 'zh' | 'en') =>
      `${names[part][language]} (${quoted(JSON.stringify(found[part]))} ≠ ${quoted(JSON.stringify(wanted[part]))})`
    const list = (language: 'zh' | 'en', mark: string) => parts.map((part) => shown(part, language)).join(mark)
    super('terms-differ', {
      zh: `本机的命令与这次任务要求的不一致，拒绝处理：${list('zh', '、')}。请在本机装上任务所用的版本，再启动。`,
      en: `this machine's command is not the one that the run was planned for, and is refused: ${list('en', ', ')}. Install here the version of the run, and start again.`,
    })
  }
}

/** @throws TermsDiffer that names what differs. */
export function checkTerms(wanted: Terms, found: Terms): void {
  const parts = (Object.keys(names) as Part[]).filter(
    (part) => !isDeepStrictEqual(wanted.receipt[part], found.receipt[part]),
  )
  if (parts.length > 0) throw new TermsDiffer(parts, wanted.receipt, found.receipt)
}
