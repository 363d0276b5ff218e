import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { named, root } from '../manifest.mjs'

/** What is meant to be in the package: code, declarations, and what a person reads. No sources and no source maps. */
const meant = [
  /^(package\.json|README\.md|README\.zh-CN\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/([a-z-]+\/)?[\w-]+\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/cli\/THIRD-PARTY-LICENSES\.txt$/,
]

const loaded = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g

/** The file that a path leads to: declarations name the code that they describe. */
function found(path, from) {
  if (!/\.d\.c?ts$/.test(from)) return path
  return path.replace(/\.(c?)js$/, '.d.$1ts')
}

/** The files that the named ones load, with themselves. */
function reached(folder) {
  const seen = new Set()
  const next = named.map((path) => path.replace('./', ''))
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    if (!/^dist\/.*\.(js|cjs|ts|cts)$/.test(path)) continue
    if (!existsSync(join(folder, path))) throw new Error(`the package lacks ${path}`)
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, to] of text.matchAll(loaded)) {
      next.push(found(join(dirname(path), to), path))
    }
    // Threads are started from files that are found by name.
    for (const [, name] of text.matchAll(/["'](?:\.\/)?([\w-]+\.js)["']/g)) {
      const thread = join(dirname(path), name)
      if (path.startsWith('dist/cli/') && existsSync(join(folder, thread))) next.push(thread)
    }
  }
  return seen
}

/** The package has the files that are meant, each of them used, and no trace of the machine that built it. */
export function checkContents(host) {
  const strangers = host.packed.filter((path) => !meant.some((pattern) => pattern.test(path)))
  if (strangers.length > 0) throw new Error(`not meant to be in the package: ${strangers.join(', ')}`)
  const used = reached(host.installed)
  const idle = host.packed.filter((path) => /^dist\/.*ts$|^dist\/.*js$/.test(path) && !used.has(path))
  if (idle.length > 0) throw new Error(`no entry leads to ${idle.join(', ')}`)
  const traces = [root.replace(/\/$/, ''), homedir(), 'file:///', 'sourceMappingURL']
  for (const path of host.packed) {
    const text = readFileSync(join(host.installed, path), 'utf8')
    const trace = traces.find((part) => part.length > 1 && text.includes(part))
    if (trace !== undefined) throw new Error(`${path} contains ${trace}`)
  }
  return [`the package has ${host.packed.length} files, all meant and used; no absolute paths, no source maps`]
}
