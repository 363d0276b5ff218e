import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of what the command carries are in the package. */
export function checkLicences(host) {
  const text = readFileSync(join(host.installed, 'dist/cli/THIRD-PARTY-LICENSES.txt'), 'utf8')
  const missing = ['commander', 'yaml', 'zod', 'cli-table3', 'piscina', 'cli-progress'].filter(
    (name) => !text.includes(`${name} `),
  )
  if (missing.length > 0) throw new Error(`no licence of ${missing.join(', ')}`)
  return ['the licences of what the command carries are there']
}
