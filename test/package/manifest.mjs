import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What a host may import, as it writes it. */
export const entries = Object.keys(manifest.exports)
  .filter((entry) => entry !== './package.json')
  .map((entry) => manifest.name + entry.slice(1))

/** The files that an entry leads to. */
const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets))

/** Every file that the manifest names. */
export const named = [...targets(manifest.exports), ...Object.values(manifest.bin)]
