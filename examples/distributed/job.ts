import * as z from 'zod/mini'
import { Fault } from './fault'
import { inputSchema } from './input'
import { outputPath, type Partition, type Plan, runName } from './plan'
import { termsSchema } from './terms'

export const queueName = 'officium-audit'

/** What goes through the queue: where a partition is to be read, on what terms, and how its result is called. No case. */
const jobSchema = z.strictObject({
  run: z.string().check(z.regex(runName)),
  partition: z.string().check(z.regex(/^[0-9]{6,9}$/)),
  input: inputSchema,
  from: z.int().check(z.nonnegative()),
  to: z.int().check(z.positive()),
  output: z.string(),
  terms: termsSchema,
})

export type PartitionJob = z.infer<typeof jobSchema>

/** The name of a job: while it waits, a second one of that name is not taken. */
export const jobName = (run: string, partition: string): string => `${run}-${partition}`

export const jobOf = (run: string, { input, terms }: Plan, { name, from, to }: Partition): PartitionJob => ({
  run,
  partition: name,
  input,
  from,
  to,
  output: outputPath(run, name),
  terms,
})

/** Whoever can write to Redis writes jobs, so that a job is read like any input. @throws Fault ('bad-job') */
export function readJob(data: unknown): PartitionJob {
  const { success, data: job } = jobSchema.safeParse(data)
  if (success && job.from < job.to && job.to <= job.input.size && job.output === outputPath(job.run, job.partition)) {
    return job
  }
  throw new Fault('bad-job', {
    zh: '队列中的任务不是本程序所写的样子，不予处理。请核对生产端与处理端的版本，以及谁能写入 Redis。',
    en: 'a job in the queue is not of the form that this program writes, and is left alone: compare the versions of both sides, and who may write to Redis.',
  })
}
