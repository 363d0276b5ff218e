import { type ExitCode, sayJson, type Session } from '../io'
import { nameOf } from '../read/bytes'
import type { Chunk } from './chunk'
import { identityOf } from './identity'
import { inOrder } from './in-order'
import { type Input, openInput } from './input'
import { chunkJudge, type ChunkSetup } from './judge-chunk'
import { type AuditOptions, howOf, workersOf } from './options'
import { noProgress, showProgress } from './progress'
import { Results, type Target } from './results'
import { checkResumable } from './resume-error'
import { showRejects, showSummary, type Summary, summaryOf } from './show'

/**
 * Judges the case files of a stream and sums up. Memory does not grow with their number, and what comes out is the same
 * for any number of threads.
 */
export async function audit(session: Session, source: string, options: AuditOptions): Promise<ExitCode> {
  const { out, rejects, resume = false } = options
  const how = howOf(options)
  const threads = workersOf(options.workers, session.io.cores ?? 1)
  if (resume) checkResumable(source, out)
  const input = await openInput(session, source, options)
  const target: Target = {
    stdout: session.io.stdout,
    out,
    rejects,
    identity: await identityOf(source, how, input, rejects),
  }
  const results = await (resume ? Results.resume(target) : Results.begin(target))
  const setup: ChunkSetup = {
    judging: judgingOf(options),
    table: input.table,
    out: out !== undefined,
    rejects: rejects !== undefined,
  }
  try {
    if (!results.ended) await judgeAll(session, source, input, results, setup, threads)
    await results.end()
  } catch (error) {
    if (await results.stop()) await session.io.stderr.write(resumeHint(session))
    throw error
  }
  const summary = summaryOf(results.tally, results.rejected, how)
  await tell(
    out === '-' ? { ...session, io: { ...session.io, stdout: session.io.stderr } } : session,
    summary,
    how.rulebook,
  )
  const first = results.first.map((problem) => ({ ...problem, file: nameOf(source) }))
  await showRejects(session, first, results.rejected, rejects)
  await results.forget()
  return results.rejected > 0 ? 2 : results.tally.all.breached > 0 ? 1 : 0
}

async function judgeAll(
  session: Session,
  source: string,
  input: Input,
  results: Results,
  setup: ChunkSetup,
  threads: number,
): Promise<void> {
  const chunks = input.chunks(results.next.offset === 0 ? undefined : results.next)
  const begun = results.next.line
  const judges = await judgesFor(chunks, setup, threads)
  // A bar would mix with lines on the same terminal.
  const progress = results.toTerminal ? noProgress : await showProgress(session, source, results.next.offset)
  try {
    for await (const [{ next }, outcome] of inOrder(judges.chunks, judges.judge, judges.most)) {
      await results.add(next, outcome)
      progress.reach(next.offset, next.line - begun)
    }
  } finally {
    progress.stop()
    await judges.close()
  }
}

interface Judges {
  readonly chunks: AsyncIterable<Chunk>
  readonly judge: ReturnType<typeof chunkJudge>
  /** How many chunks are held at once. */
  readonly most: number
  readonly close: () => Promise<void>
}

/** Threads cost more to start than a chunk to judge, so that one chunk is judged here. */
async function judgesFor(chunks: AsyncGenerator<Chunk>, setup: ChunkSetup, threads: number): Promise<Judges> {
  const first = threads === 1 ? [] : await take(chunks, 2)
  const all = followedBy(first, chunks)
  if (first.length < 2) return { chunks: all, judge: chunkJudge(setup), most: 1, close: async () => undefined }
  const pool = (await import('./pool')).openPool(threads, setup)
  return { chunks: all, judge: pool.judge, most: 2 * threads, close: pool.close }
}

async function take<T>(items: AsyncGenerator<T>, most: number): Promise<readonly T[]> {
  const taken: T[] = []
  while (taken.length < most) {
    const { done, value } = await items.next()
    if (done === true) break
    taken.push(value)
  }
  return taken
}

async function* followedBy<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

/** The options that say how to judge, as plain data without the others. */
const judgingOf = ({ rulebook, asOf, interpret, param, beyondCoverage }: AuditOptions): ChunkSetup['judging'] => ({
  ...(rulebook !== undefined && { rulebook }),
  ...(asOf !== undefined && { asOf }),
  ...(interpret !== undefined && { interpret }),
  ...(param !== undefined && { param }),
  ...(beyondCoverage !== undefined && { beyondCoverage }),
})

const tell = (session: Session, summary: Summary, rulebook: Parameters<typeof showSummary>[2]): Promise<void> =>
  session.json ? sayJson(session, summary) : showSummary(session, summary, rulebook)

const resumeHint = ({ language }: Session): string =>
  language === 'zh'
    ? '处理中断，已判断的部分予以保留。原因消除后，加上 --resume 接续。\n'
    : 'The run stopped; what has been judged is kept. Put the cause right and go on with --resume.\n'
