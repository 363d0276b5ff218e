import { Piscina } from 'piscina'
import type { Chunk } from './chunk'
import type { ChunkOutcome, ChunkSetup } from './judge-chunk'

/** Threads that judge chunks. */
export interface Pool {
  readonly judge: (chunk: Chunk) => Promise<ChunkOutcome>
  readonly close: () => Promise<void>
}

/**
 * In megabytes. What a case needs is soon forgotten: a small nursery keeps a thread small. The largest line that may come,
 * at its worst, takes a gigabyte.
 */
const memory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 }

export function openPool(threads: number, setup: ChunkSetup): Pool {
  const piscina = new Piscina<Chunk, ChunkOutcome>({
    filename: new URL('./chunk-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
    resourceLimits: memory,
  })
  // A thread that cannot start tells the pool and not the chunks that wait for it.
  const waiting = new Set<(error: unknown) => void>()
  piscina.on('error', (error: unknown) => {
    for (const fail of waiting) fail(error)
  })
  return {
    judge: (chunk) =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        piscina
          .run(chunk)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
    close: () => piscina.destroy(),
  }
}
