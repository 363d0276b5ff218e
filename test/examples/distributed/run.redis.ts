import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import { build } from 'tsup'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enqueue } from '../../../examples/distributed/enqueue'
import { queueName } from '../../../examples/distributed/job'
import { join as joinParts } from '../../../examples/distributed/join'
import type { Plan } from '../../../examples/distributed/plan'
import type { PartitionQueue } from '../../../examples/distributed/redis'
import { split } from '../../../examples/distributed/split'
import type { Judging } from '../../../examples/distributed/terms'
import { command } from '../../../tsup.config'
import { writeLines } from './case-lines'
import { built, bundle, fromSource, programs, type Running, until } from './program'
import { type RedisServer, startRedis } from './redis-server'

const folder = mkdtempSync(join(tmpdir(), 'officium-distributed-'))
const judging = {
  rulebook: 'county-organs',
  asOf: '2024-12-31',
  interpret: [],
  param: [],
  beyondCoverage: 'error',
} satisfies Judging
const words = ['--rulebook=county-organs', '--as-of=2024-12-31'] as const
const input = join(folder, 'cases.ndjson')
const other = join(folder, 'other')
const count = 400
/** The length of a partition, in bytes. */
const step = 16 * 1024

let server: RedisServer
let program: ReturnType<typeof programs>
let source: ReturnType<typeof programs>
let connection: Redis
let queue: PartitionQueue
/** What one process gives. */
let whole: { readonly sha256: string; readonly lines: number; readonly bytes: number }

/** The same command with a rulebook of the same name and another content. */
const buildOther = () =>
  build({
    ...command,
    config: false,
    silent: true,
    outDir: other,
    esbuildPlugins: [
      ...(command.esbuildPlugins ?? []),
      {
        name: 'empty-rules',
        setup: ({ onResolve }) => {
          onResolve({ filter: /\/rules\/index$/ }, () => ({
            path: join(import.meta.dirname, '../../bench/batch/empty-rules.ts'),
          }))
        },
      },
    ],
  })

beforeAll(async () => {
  writeLines(input, count)
  const { stdout, status } = spawnSync(process.execPath, [built, 'audit', '--each', ...words], {
    input: readFileSync(input),
    maxBuffer: 2 ** 30,
  })
  expect(status).toBe(0)
  const sha256 = createHash('sha256').update(stdout).digest('hex')
  whole = { sha256, lines: count + 6, bytes: stdout.length }
  server = await startRedis()
  program = programs(server.url, await bundle(join(folder, 'program')))
  source = programs(server.url, fromSource)
  connection = new Redis(server.url, { maxRetriesPerRequest: null })
  queue = new Queue(queueName, { connection })
})
afterAll(async () => {
  program.end()
  source.end()
  await queue.close()
  connection.disconnect()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

let store: string
beforeEach(async () => {
  await connection.flushall()
  for (const name of readdirSync(folder)) {
    if (/^[0-9a-f]{12}$/.test(name)) rmSync(join(folder, name), { recursive: true })
  }
})
afterEach(() => {
  program.end()
  source.end()
})

/** Plans a run and puts it into the queue. */
async function begin(): Promise<{ readonly run: string; readonly plan: Plan; readonly partitions: number }> {
  const { run, plan } = await split(folder, input, { command: built, judging, step })
  store = join(folder, run, 'parts')
  const partitions = plan.ends.length
  expect(await enqueue(queue, folder, run, plan)).toBe(partitions)
  return { run, plan, partitions }
}
const shared = ['--folder', folder, '--command', built] as const
const worker = (...more: readonly string[]) => program.start('worker', ...shared, '--lock', '2', ...more)
const written = (): number => readdirSync(store).filter((name) => name.endsWith('.ndjson')).length

/** Stops a worker while it has a partition, and says which. */
async function freeze({ pid, kill }: Running): Promise<string> {
  for (;;) {
    kill('SIGSTOP')
    const active = await queue.getActive()
    const held = active.find(({ processedBy }) => processedBy?.endsWith(`-${pid}`))?.id
    if (held !== undefined) return held
    kill('SIGCONT')
    await wait(20)
  }
}

describe('an audit over many machines', () => {
  it('gives the bytes of one process when a worker is killed in the middle of a partition', async () => {
    const { run, plan, partitions } = await begin()
    const listening = connection.duplicate()
    const events = new QueueEvents(queueName, { connection: listening })
    const stalled: string[] = []
    events.on('stalled', ({ jobId }) => stalled.push(jobId))
    await events.waitUntilReady()
    // It begins alone, so that the others cannot have done everything before it has a partition.
    const killed = worker()
    await until(() => written() >= 2)
    const held = await freeze(killed)
    worker()
    const before = written()
    await until(() => written() > before)
    killed.kill('SIGKILL')
    expect((await killed.ended).signal).toBe('SIGKILL')
    expect(written()).toBeLessThan(partitions)
    const third = worker()
    await until(() => written() === partitions)
    expect(await joinParts(folder, run, plan)).toEqual({ run, partitions, ...whole })
    expect(stalled).toContain(held)
    // What the killed worker had left unfinished is gone, and nothing stands twice.
    expect(readdirSync(store)).toHaveLength(partitions)
    third.kill('SIGTERM')
    expect(await third.ended).toMatchObject({ code: 0, signal: null })
    await events.close()
    listening.disconnect()
  })

  it('goes on where Redis has lost the queue', async () => {
    const { run, plan, partitions } = await begin()
    worker('--workers', '2')
    await until(() => written() >= 3)
    await connection.flushall()
    expect(await queue.getWaitingCount()).toBe(0)
    const before = written()
    expect(before).toBeLessThan(partitions)
    expect(await enqueue(queue, folder, run, plan)).toBeLessThanOrEqual(partitions - before)
    await until(() => written() === partitions)
    expect(await joinParts(folder, run, plan)).toEqual({ run, partitions, ...whole })
  })

  it('refuses a worker whose rulebook has another hash, and leaves its partition to others', async () => {
    await buildOther()
    const { run, plan, partitions } = await begin()
    // Asking the command takes a while, and the partition must be its own for so long.
    const { code, err } = await worker('--command', join(other, 'main.js'), '--lock', '60').ended
    expect(code).toBe(2)
    expect(err).toMatch(/^terms-differ: .* is refused: the rulebook \(.*county-organs.* ≠ .*county-organs/m)
    expect(written()).toBe(0)
    expect(await queue.getJobCounts('waiting', 'active', 'failed', 'delayed')).toEqual({
      waiting: partitions,
      active: 0,
      failed: 0,
      delayed: 0,
    })
    worker('--workers', '2')
    await until(() => written() === partitions)
    expect(await joinParts(folder, run, plan)).toEqual({ run, partitions, ...whole })
  })

  it('is one command on one machine, which writes the joined file', async () => {
    const out = join(folder, 'verdicts.ndjson')
    const all = ['--folder', folder, ...words, '--size', '0.016', '--workers', '2', '--out', out]
    const told = await source.ask('run', input, ...all)
    expect(told).toMatchObject(whole)
    expect(createHash('sha256').update(readFileSync(out)).digest('hex')).toBe(whole.sha256)
    // A second time there is nothing left to judge.
    expect(await source.ask('run', input, ...all)).toEqual(told)
  })
})

describe('a partition that cannot be judged', () => {
  it('fails visibly where the input has changed since it was split, and is not tried again', async () => {
    const { run, partitions, rulebook } = await program.ask('split', input, ...shared, ...words, '--size', '0.1')
    expect(rulebook).toMatchObject({ id: 'county-organs' })
    expect(await program.ask('enqueue', String(run), ...shared)).toEqual({ run, missing: partitions })
    utimesSync(input, new Date(0), new Date(0))
    worker()
    await until(async () => (await queue.getFailedCount()) === partitions)
    const status = await program.ask('status', String(run), ...shared)
    expect(status).toMatchObject({ partitions, written: 0, queue: { waiting: 0, active: 0, delayed: 0 } })
    expect(status.failed).toHaveLength(Number(partitions))
    expect((status.failed as { reason: string }[])[0]?.reason).toMatch(/^input-changed: .* run split again\.$/)
    const joining = await program.start('join', String(run), ...shared).ended
    expect(joining.code).toBe(1)
    expect(joining.err).toContain(`partitions-missing: ${partitions} results are missing: 000001, 000002`)
  })

  it('is left alone where its job names a place that is not its own', async () => {
    await begin()
    const [job] = await queue.getWaiting(0, 0)
    if (job === undefined) throw new Error('the queue is empty')
    await queue.drain()
    mkdirSync(join(folder, 'precious'), { recursive: true })
    await queue.add('partition', { ...job.data, output: 'precious/000001.ndjson' }, { attempts: 3 })
    worker()
    await until(async () => (await queue.getFailedCount()) === 1)
    expect((await queue.getFailed())[0]).toMatchObject({ attemptsMade: 1 })
    expect((await queue.getFailed())[0]?.failedReason).toMatch(/^bad-job: /)
    expect(readdirSync(join(folder, 'precious'))).toEqual([])
  })
})
