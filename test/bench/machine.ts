import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

const contenders = [
  'chinese-days',
  'date-fns',
  'dayjs',
  'dayjs-business-time',
  'luxon',
  'luxon-business-days',
  'temporal-polyfill',
  'json-rules-engine',
  '@gorules/zen-engine',
  'json-logic-js',
  'publicodes',
  'zod',
  'tyme4ts',
  'mitata',
] as const

const versionIn = (folder: string): string => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version

/** The folder of a package, found as Node finds packages: some do not export their manifest. */
function folderOf(name: string): string {
  for (const place of require.resolve.paths(name) ?? []) {
    try {
      versionIn(join(place, name))
      return join(place, name)
    } catch {
      // It is in a folder further up.
    }
  }
  throw new Error(`${name} is not installed; run npm ci in ${dirname(root)}`)
}

/** On what the figures were measured. */
export interface Machine {
  readonly node: string
  readonly v8: string
  readonly system: string
  readonly processor: string
  readonly cores: number
  readonly memoryInGiB: number
  readonly timeZone: string
}

export const machine = (): Machine => ({
  node: process.version,
  v8: process.versions.v8,
  system: `${platform()} ${release()} ${arch()}`,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryInGiB: Math.round(totalmem() / 2 ** 30),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

/** The version of every package that took part. */
export const versions = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['officium', versionIn(root)],
    ...contenders.map((name): [string, string] => [name, versionIn(folderOf(name))]),
  ])
