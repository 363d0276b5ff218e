import { stat } from 'node:fs/promises'
import { quote } from '../../errors'
import type { Sink } from '../io'
import { type Checkpoint, readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoint'
import { FileSink, finishFile, isFileOrNew, partOf } from './file-sink'
import { checkIdentity, type Identity } from './identity'
import { type ChunkOutcome, type LineProblem, shownRejects } from './judge-chunk'
import { beginning, type Position } from './lines'
import { damaged, impossible } from './resume-error'
import { Tally } from './tally'

/** Where the lines go, and what tells the run from others; without identity it cannot be resumed. */
export interface Target {
  readonly stdout: Sink
  readonly out: string | undefined
  readonly rejects: string | undefined
  readonly identity: Identity | undefined
  /** Between two checkpoints, in milliseconds: what a killed run has to judge again. One second where it is not said. */
  readonly interval?: number
}

/** What has come of the chunks so far: lines written, verdicts counted, and now and then a checkpoint. */
export class Results {
  readonly tally = new Tally()
  readonly first: LineProblem[] = []
  rejected = 0
  next: Position = beginning
  ended = false
  /** The output that a checkpoint stands beside. */
  #kept: { readonly out: string; readonly identity: Identity } | undefined
  #out: FileSink | undefined
  #rejects: FileSink | undefined
  readonly #stdout: Sink | undefined
  readonly #decoder = new TextDecoder()
  readonly #interval: number
  #saved = Number.NEGATIVE_INFINITY

  private constructor({ stdout, out, interval = 1000 }: Target) {
    this.#stdout = out === '-' ? stdout : undefined
    this.#interval = interval
  }

  /** Whether the lines go to a terminal. */
  get toTerminal(): boolean {
    return this.#stdout?.isTTY === true
  }

  /** Begins a run. What one before it left is dropped. */
  static async begin(target: Target): Promise<Results> {
    const results = new Results(target)
    const { out, rejects } = target
    if (out !== undefined && out !== '-') {
      results.#kept = await keptOf(target)
      // Before the output is touched: it would speak of lines that are no longer there.
      await removeCheckpoint(out)
      results.#out = await FileSink.open(out)
    }
    if (rejects !== undefined) {
      try {
        results.#rejects = await FileSink.open(rejects)
      } catch (error) {
        await results.#out?.discard()
        throw error
      }
    }
    return results
  }

  /**
   * Goes on where a run was stopped; from the beginning where it left nothing.
   *
   * @throws ResumeError
   */
  static async resume(target: Target): Promise<Results> {
    const { identity, rejects } = target
    const kept = await keptOf(target)
    if (identity === undefined) throw impossible({ zh: '输入不是普通文件', en: 'the input is no regular file' })
    if (kept === undefined) throw impossible({ zh: '输出不是普通文件', en: 'the output is no regular file' })
    const checkpoint = await readCheckpoint(kept.out)
    if (checkpoint === undefined) return Results.begin(target)
    checkIdentity(identity, checkpoint.identity)
    const results = new Results(target)
    results.#kept = kept
    results.#take(checkpoint)
    const files = [
      [kept.out, checkpoint.out],
      ...(rejects === undefined ? [] : [[rejects, checkpoint.rejects] as const]),
    ] as const
    for (const [path, length] of files) await checkLength(path, length, checkpoint.ended)
    if (checkpoint.ended) for (const [path] of files) await finishFile(path)
    else {
      results.#out = await FileSink.reopen(kept.out, checkpoint.out)
      if (rejects !== undefined) results.#rejects = await FileSink.reopen(rejects, checkpoint.rejects)
    }
    return results
  }

  /** Takes in what the next chunk came to. */
  async add(next: Position, { out, rejects, counted, rejected, first }: ChunkOutcome): Promise<void> {
    await this.#stdout?.write(this.#decoder.decode(out))
    await this.#out?.write(out)
    await this.#rejects?.write(rejects)
    this.tally.merge(counted)
    this.rejected += rejected
    this.first.push(...first.slice(0, shownRejects - this.first.length))
    this.next = next
    if (performance.now() - this.#saved >= this.#interval) await this.#save()
  }

  /** Gives the files their names. */
  async end(): Promise<void> {
    if (this.ended) return
    this.ended = true
    await this.#save()
    await this.#out?.close()
    await this.#rejects?.close()
  }

  /** Drops what is needed only to resume the run. */
  async forget(): Promise<void> {
    if (this.#kept !== undefined) await removeCheckpoint(this.#kept.out)
  }

  /** Stops before the end. Says whether the run can be resumed; if not, nothing is left of it. */
  async stop(): Promise<boolean> {
    const resumable = this.#saved > Number.NEGATIVE_INFINITY
    for (const sink of [this.#out, this.#rejects]) await (resumable ? sink?.keep() : sink?.discard())
    return resumable
  }

  #take({ next, counted, rejected, first, ended }: Checkpoint): void {
    this.next = next
    this.tally.merge(counted)
    this.rejected = rejected
    this.first.push(...first)
    this.ended = ended
  }

  async #save(): Promise<void> {
    if (this.#kept === undefined || this.#out === undefined) return
    // First the lines, then the word that they are there.
    await this.#out.sync()
    await this.#rejects?.sync()
    await writeCheckpoint(this.#kept.out, {
      identity: this.#kept.identity,
      next: this.next,
      out: this.#out.length,
      rejects: this.#rejects?.length ?? 0,
      counted: this.tally.counted(),
      rejected: this.rejected,
      first: this.first,
      ended: this.ended,
    })
    this.#saved = performance.now()
  }
}

/** A run can be resumed where input and outputs are regular files. */
async function keptOf({
  out,
  rejects,
  identity,
}: Target): Promise<{ readonly out: string; readonly identity: Identity } | undefined> {
  if (out === undefined || out === '-' || identity === undefined) return undefined
  const files = await Promise.all([out, ...(rejects === undefined ? [] : [rejects])].map(isFileOrNew))
  return files.every(Boolean) ? { out, identity } : undefined
}

/** @throws ResumeError ('resume-damaged') where a file has fewer bytes than the checkpoint says. */
async function checkLength(path: string, length: number, ended: boolean): Promise<void> {
  for (const candidate of ended ? [partOf(path), path] : [partOf(path)]) {
    try {
      if ((await stat(candidate)).size >= length) return
    } catch {
      // Not there.
    }
  }
  throw damaged({
    zh: `${quote(partOf(path))} 已不在，或者比进度文件所记的短`,
    en: `${quote(partOf(path))} is gone, or shorter than its checkpoint says`,
  })
}
