import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { Fault, quoted } from './fault'
import { inFolder } from './folder'
import { inputSchema } from './input'
import { termsSchema } from './terms'

const planSchema = z.strictObject({
  format: z.literal(1),
  input: inputSchema,
  terms: termsSchema,
  /** Where each partition ends, in bytes; the next begins there. */
  ends: z.array(z.int().check(z.positive())),
})

/** What a run judges, on which terms, and how the input is cut. */
export type Plan = z.infer<typeof planSchema>

/** A stretch of whole lines. */
export interface Partition {
  readonly name: string
  /** The first byte, and the first that no longer belongs to it. */
  readonly from: number
  readonly to: number
}

export const runName = /^[0-9a-f]{12}$/

/** A run is named after what it does, so that the same plan is the same run and another never meets its results. */
export const runOf = (plan: Plan): string =>
  createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 12)

export const partitionsOf = ({ ends }: Plan): readonly Partition[] =>
  ends.map((to, index) => ({ name: String(index + 1).padStart(6, '0'), from: ends[index - 1] ?? 0, to }))

const planPath = (run: string): string => `${run}/plan.json`
export const partsPath = (run: string): string => `${run}/parts`
export const outputPath = (run: string, partition: string): string => `${partsPath(run)}/${partition}.ndjson`

/** Writes a plan into the shared folder. */
export async function writePlan(folder: string, plan: Plan): Promise<string> {
  const run = runOf(plan)
  const path = inFolder(folder, planPath(run))
  await mkdir(inFolder(folder, partsPath(run)), { recursive: true })
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}.part`
  await writeFile(part, `${JSON.stringify(plan)}\n`)
  await rename(part, path)
  return run
}

/** @throws Fault ('no-plan', 'plan-damaged') */
export async function readPlan(folder: string, run: string): Promise<Plan> {
  const json = runName.test(run)
    ? await readFile(inFolder(folder, planPath(run)), 'utf8').catch(() => undefined)
    : undefined
  if (json === undefined) {
    throw new Fault('no-plan', {
      zh: `共享目录 ${quoted(folder)} 中没有任务 ${quoted(run)}。任务名由 split 给出。`,
      en: `there is no run ${quoted(run)} in the shared folder ${quoted(folder)}; split gives the name of a run.`,
    })
  }
  const { success, data } = planSchema.safeParse(parsed(json))
  if (success && runOf(data) === run) return data
  throw new Fault('plan-damaged', {
    zh: `任务 ${quoted(run)} 的计划已损坏或被改动。请重新执行 split。`,
    en: `the plan of the run ${quoted(run)} is damaged or was changed: run split again.`,
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The partitions whose results are not there yet. */
export async function missingOf(folder: string, run: string, plan: Plan): Promise<readonly Partition[]> {
  const names = new Set(await readdir(inFolder(folder, partsPath(run))).catch(() => []))
  return partitionsOf(plan).filter(({ name }) => !names.has(`${name}.ndjson`))
}
