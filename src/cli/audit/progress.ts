import { stat } from 'node:fs/promises'
import { Writable } from 'node:stream'
import type { Session, Sink } from '../io'

/** Tells a person how far an audit has come. */
export interface Progress {
  /** So many bytes of the input have been read, and so many lines judged. */
  readonly reach: (offset: number, lines: number) => void
  readonly stop: () => void
}

export const noProgress: Progress = { reach: () => undefined, stop: () => undefined }

/**
 * Shows a bar with rate and time left on a terminal; nothing in a pipe. Where the size of the input is not known there is
 * only the rate.
 */
export async function showProgress(session: Session, source: string, from: number): Promise<Progress> {
  const { io, language } = session
  if (io.stderr.isTTY !== true) return noProgress
  const { SingleBar } = await import('cli-progress')
  const size = await sizeOf(source)
  const zh = language === 'zh'
  const counted = zh ? '{lines} 行  {rate} 行/秒' : '{lines} lines  {rate} a second'
  const left = zh ? '剩余 {eta_formatted}' : '{eta_formatted} left'
  const bar = new SingleBar({
    stream: terminal(io.stderr),
    format: size === undefined ? counted : `{bar} {percentage}%  ${counted}  ${left}`,
    formatTime: (seconds: unknown) => duration(seconds, zh),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    linewrap: true,
    hideCursor: null,
    clearOnComplete: true,
  })
  const began = performance.now()
  bar.start(size ?? 0, from, { lines: 0, rate: 0 })
  return {
    reach: (offset, lines) => {
      const seconds = (performance.now() - began) / 1000
      bar.update(offset, { lines, rate: Math.round(lines / seconds) })
    },
    stop: () => bar.stop(),
  }
}

async function sizeOf(source: string): Promise<number | undefined> {
  if (source === '-') return undefined
  try {
    const file = await stat(source)
    return file.isFile() ? file.size : undefined
  } catch {
    return undefined
  }
}

/** A stream for a library that draws on streams only. */
const terminal = (sink: Sink): NodeJS.WritableStream =>
  Object.assign(
    new Writable({
      decodeStrings: false,
      write: (text: string, _, done) => {
        sink.write(text)
        done()
      },
    }),
    { isTTY: true, columns: sink.columns ?? 80 },
  )

/** A length of time to two places; three dots where it is not known. */
function duration(seconds: unknown, zh: boolean): string {
  const whole = typeof seconds === 'number' && Number.isFinite(seconds) ? Math.round(seconds) : undefined
  if (whole === undefined) return '…'
  const units = zh ? (['小时', '分', '秒'] as const) : ([' h', ' min', ' s'] as const)
  const parts = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const start = parts.findIndex((part) => part > 0)
  const shown =
    start < 0 ? [[0, units[2]] as const] : parts.map((part, i) => [part, units[i]] as const).slice(start, start + 2)
  return shown.map(([part, unit]) => `${part}${unit}`).join(zh ? '' : ' ')
}
