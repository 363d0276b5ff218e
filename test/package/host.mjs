import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from './build.mjs'
import { entries, manifest, root } from './manifest.mjs'

/** The versions of Node that the package is run on. */
const majors = ['20', '22']

const [running] = process.versions.node.split('.')

/** The package of the registry that carries the binary of Node for this machine. */
const carrier = `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${process.platform}-${process.arch}`

const run = promisify(execFile)

/** Installs packages into a folder, as a host does. */
function install(folder, ...packages) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }))
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline', '--ignore-scripts']
  return run('npm', ['install', ...quiet, ...packages], { cwd: folder })
}

/** A version of Node: the one that runs this, or one out of the registry. */
async function nodeOf(major, folder) {
  if (major === running) return { path: process.execPath, version: process.version }
  const own = join(folder, `node-${major}`)
  await install(own, `${carrier}@${major}`)
  const path = join(own, 'node_modules', carrier, 'bin', 'node')
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()
  if (!version.startsWith(`v${major}.`)) throw new Error(`${carrier}@${major} is Node ${version}`)
  return { path, version }
}

/**
 * An empty project with the packed package in it.
 *
 * @returns its `folder`, the `installed` package, its `entries`, the packed `file` with the `packed` list of its files,
 * and the `nodes` to run it on.
 */
export async function createHost() {
  build()
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'officium-host-')))
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder]
  const said = execFileSync('npm', ['pack', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [{ filename, files }] = JSON.parse(said)
  const [nodes] = await Promise.all([
    Promise.all(majors.map((major) => nodeOf(major, folder))),
    install(folder, join(folder, filename)),
  ])
  const write = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const installed = join(folder, 'node_modules', manifest.name)
  return { folder, installed, entries, file: filename, packed: files.map(({ path }) => path), nodes, write }
}
