import { hostname } from 'node:os'
import { type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { Fault } from './fault'
import { Filters } from './filters'
import { exists, inFolder } from './folder'
import { type PartitionJob, queueName, readJob } from './job'
import { judgePartition } from './partition'
import { lastingConnection } from './redis'
import { TermsDiffer } from './terms'

export interface WorkerSetup {
  readonly redis: string
  readonly folder: string
  readonly command: string
  /** How many partitions are judged at once, each in a process of its own. */
  readonly concurrency: number
  /** Milliseconds. */
  readonly lock?: number
  /** Is told what went wrong. */
  readonly tell: (error: Error, partition?: string) => void
}

/**
 * How long a partition stays with a worker that no longer says that it is alive, in milliseconds. Judging happens in
 * other processes, so that this one has time to renew the lock every 30 s; twice the default of BullMQ lets a machine
 * that swaps or a drive that hangs for half a minute keep its partition. Whoever takes it over loses nothing but time.
 */
const defaultLock = 60_000

/**
 * How often a partition may lose its worker. The default of BullMQ, once, would fail partitions when machines are
 * replaced one after another; what breaks by itself breaks a filter, not a worker, and has three attempts.
 */
const maxStalledCount = 20

/** Judges partitions from the queue until it is closed. */
export class PartitionWorker {
  readonly #setup: WorkerSetup
  readonly #filters: Filters
  readonly #worker: Worker<PartitionJob>
  readonly #connection: Redis
  /** Settles when the worker has stopped; fails where it was refused. */
  readonly stopped: Promise<void>
  #refused: TermsDiffer | undefined

  constructor(setup: WorkerSetup) {
    const { redis, command, concurrency, lock = defaultLock, tell } = setup
    this.#setup = setup
    this.#filters = new Filters(command)
    this.#connection = lastingConnection(redis)
    this.#worker = new Worker<PartitionJob>(queueName, (job, token) => this.#process(job, token), {
      connection: this.#connection,
      name: `${hostname()}-${process.pid}`,
      concurrency,
      lockDuration: lock,
      stalledInterval: lock / 2,
      maxStalledCount,
    })
    this.#worker.on('error', (error) => tell(error))
    this.#worker.on('failed', (job, error) => tell(error, job?.data.partition))
    this.stopped = new Promise<void>((resolve) => {
      this.#worker.once('closed', resolve)
    }).then(async () => {
      await this.#filters.end()
      this.#connection.disconnect()
      if (this.#refused !== undefined) throw this.#refused
    })
    this.stopped.catch(() => undefined)
  }

  /** Takes no more partitions, and finishes those at hand. */
  async close(): Promise<void> {
    await this.#worker.close()
    await this.stopped.catch(() => undefined)
  }

  async #process(job: Job<PartitionJob>, token: string | undefined): Promise<void> {
    const { folder } = this.#setup
    try {
      const asked = readJob(job.data)
      if (await exists(inFolder(folder, asked.output))) return
      await this.#filters.use(asked.terms, (filter) => judgePartition(folder, asked, filter))
    } catch (error) {
      if (error instanceof TermsDiffer) return this.#refuse(error, job, token)
      // What will be the same the next time is not tried again.
      if (error instanceof Fault && error.code !== 'filter-failed') throw new UnrecoverableError(told(error))
      throw error instanceof Fault ? new Error(told(error)) : error
    }
  }

  /** This machine is wrong, not the partition: it goes back to the queue for others, and the worker stops. */
  async #refuse(error: TermsDiffer, job: Job<PartitionJob>, token: string | undefined): Promise<never> {
    this.#refused = error
    void this.#worker.close()
    await job.moveToWait(token)
    throw new WaitingError()
  }
}

const told = ({ code, text }: Fault): string => `${code}: ${text.en}`
