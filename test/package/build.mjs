import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { named, root } from './manifest.mjs'

const sources = ['src', 'rules', 'package.json', 'package-lock.json', 'tsup.config.ts', 'tsconfig.json']

const changed = (path) => statSync(join(root, path)).mtimeMs

const files = (path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true }).map((name) => join(path, name))
    : [path]

/** Whether the build is whole, and younger than all that it is made of. */
function fresh() {
  if (!named.every((path) => existsSync(join(root, path)))) return false
  const built = Math.min(...named.filter((path) => path.includes('dist/')).map(changed))
  return sources.flatMap(files).every((path) => changed(path) < built)
}

/** Builds the package, unless the build that is there is of these sources. */
export function build() {
  if (!fresh()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
}
