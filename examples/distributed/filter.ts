import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { Fault, quoted } from './fault'
import { type Terms, wordsOf } from './terms'

const newline = 0x0a
const keptOfErrors = 2000
/** A write for each line would cost a fifth more time. */
const writtenAtOnce = 1024 * 1024
/** How long a filter may give no answer, in milliseconds, before it is taken for hung. */
const patience = 300_000

export function linesIn(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}

/** Where the first lines end, or the bytes do. */
function afterLines(bytes: Uint8Array, lines: number): number {
  let end = 0
  for (let line = 0; line < lines; line++) {
    const found = bytes.indexOf(newline, end)
    if (found < 0) return bytes.length
    end = found + 1
  }
  return end
}

/**
 * `officium audit --each` in a process of its own, which answers one partition after another: it says one line for each
 * line, so that the number of lines tells where a partition ends. A process for each partition would spend as much
 * time on starting and on compiling as on 2 MiB of cases.
 */
export class Filter {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #answers: AsyncIterator<Buffer>
  readonly #closed: Promise<string>
  readonly #patience: number
  #errors = ''
  #usable = true

  constructor(command: string, { judging }: Pick<Terms, 'judging'>, most = patience) {
    // In a process group of its own: an interrupt at the terminal is for the worker, which lets it finish.
    this.#child = spawn(process.execPath, [command, 'audit', '--each', ...wordsOf(judging)], {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    })
    this.#patience = most
    this.#answers = this.#child.stdout[Symbol.asyncIterator]()
    this.#child.stdin.on('error', () => undefined)
    this.#child.stderr.on('data', (piece: Buffer) => {
      this.#errors = (this.#errors + piece).slice(-keptOfErrors)
    })
    this.#closed = new Promise((resolve) => {
      const finish = (how: string) => {
        this.#usable = false
        resolve(how)
      }
      this.#child.once('error', (error) => finish(error.message))
      this.#child.once('close', (code, signal) => finish(signal ?? `exit code ${code}`))
    })
  }

  get usable(): boolean {
    return this.#usable
  }

  /**
   * Answers the lines of a partition into a file.
   *
   * @throws Fault ('filter-failed') where the process ends, hangs, or answers more or less than it was asked.
   */
  async answer(bytes: Uint8Array, sink: FileHandle): Promise<void> {
    const ended = bytes.at(-1) === newline
    // One more case, whose answer must come last: or an answer too many would pass for one of the next partition.
    const mark = randomUUID()
    this.#child.stdin.write(bytes)
    this.#child.stdin.write(`${ended ? '' : '\n'}{"id":"${mark}"}\n`)
    const watch = setTimeout(() => this.#child.kill('SIGKILL'), this.#patience)
    try {
      let asked = linesIn(bytes) + (ended ? 0 : 1)
      let rest = ''
      const pieces: Buffer[] = []
      let gathered = 0
      while (!rest.endsWith('\n')) {
        const { done, value } = await this.#answers.next()
        if (done) throw this.#failed(await this.#closed)
        watch.refresh()
        const answers = value.subarray(0, afterLines(value, asked))
        asked -= linesIn(answers)
        rest += value.subarray(answers.length)
        pieces.push(answers)
        gathered += answers.length
        if (gathered < writtenAtOnce && asked > 0) continue
        await sink.writeFile(Buffer.concat(pieces.splice(0)))
        gathered = 0
      }
      if (rest.indexOf('\n') < rest.length - 1 || !rest.includes(mark)) {
        throw this.#failed('as many answers as lines were expected')
      }
    } catch (error) {
      this.#usable = false
      this.#child.kill('SIGKILL')
      throw error
    } finally {
      clearTimeout(watch)
    }
  }

  #failed(how: string): Fault<'filter-failed'> {
    const told = this.#errors.trim()
    return new Fault('filter-failed', {
      zh: `判断进程未答完即停止（${how}）：${told === '' ? '没有报错' : quoted(told)}。该分片将重试。`,
      en: `the judging process stopped before it had answered every line (${how}): ${told === '' ? 'it said nothing' : quoted(told)}. The partition will be tried again.`,
    })
  }

  /** Lets the process end. */
  async end(): Promise<void> {
    this.#child.stdin.end()
    await this.#closed
  }
}
