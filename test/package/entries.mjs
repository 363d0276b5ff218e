// Packs the package, unpacks it into an empty project, and uses it there as a host would: every entry imported as an ES
// module and required as CommonJS, the modules that the main entry loads, the command, and the declarations under each
// way in which TypeScript resolves modules. Needs the whole build: npm run build. Nothing comes from the network.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const project = mkdtempSync(join(tmpdir(), 'officium-package-'))
const installed = join(project, 'node_modules', manifest.name)

const entries = Object.keys(manifest.exports)
  .filter((entry) => entry !== './package.json')
  .map((entry) => manifest.name + entry.slice(1))

/** Runs Node in the project; the text that it writes. */
const node = (...args) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8', stdio: 'pipe' })

/** What the library itself loads, and no host pays for twice. */
function link(dependency, into = project) {
  const target = join(into, 'node_modules', dependency)
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(join(root, 'node_modules', dependency), target)
}

function install() {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1'])
  // Only what the package says that it needs.
  for (const dependency of Object.keys(manifest.dependencies)) link(dependency)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'host', private: true, type: 'module' }))
}

/** Writes a file of the project. */
const write = (name, text) => writeFileSync(join(project, name), text)

const due = (entry) => `${entry}.dueDate({ start: '2024-02-05', period: { amount: 20, unit: 'working-day' } })`

const checks = {
  'every entry is an ES module'() {
    const imports = entries.map((entry, i) => `import * as e${i} from '${entry}'`)
    const counts = entries.map((_, i) => `Object.keys(e${i}).length`)
    write('esm.mjs', `${imports.join('\n')}\nconsole.log(JSON.stringify([${counts}]), ${due('e0')})`)
    return node('esm.mjs')
  },
  'every entry is CommonJS, with the same names'() {
    const imports = entries.map((entry, i) => `const e${i} = require('${entry}')`)
    const counts = entries.map((_, i) => `Object.keys(e${i}).length`)
    write('cjs.cjs', `${imports.join('\n')}\nconsole.log(JSON.stringify([${counts}]), ${due('e0')})`)
    const [esm, cjs] = [node('esm.mjs'), node('cjs.cjs')]
    if (esm !== cjs) throw new Error(`as ES modules ${esm}, as CommonJS ${cjs}`)
    return cjs
  },
  'the entries work together'() {
    write(
      'judge.mjs',
      `import { explain, judge } from '${manifest.name}'
import { judgeWithEngine } from '${manifest.name}/json-rules-engine'
import { rulebooks } from '${manifest.name}/rules'
const file = { id: '1', matter: { limits: [{ source: 'promised', amount: 20, unit: 'working-day' }] },
  acts: [{ type: 'apply', at: '2024-02-05', by: 'person-served' }] }
const options = { rulebook: rulebooks['county-organs'], asOf: '2024-03-20' }
const judgement = judge(file, options)
const other = await judgeWithEngine(file, options)
if (JSON.stringify(judgement) !== JSON.stringify(other)) throw new Error('the two evaluators differ')
const explained = judgement.verdicts.map((verdict) => explain(verdict, 'zh'))
console.log(explained.length, 'verdicts')`,
    )
    return node('judge.mjs')
  },
  'it runs where no code may be made from strings'() {
    return node('--disallow-code-generation-from-strings', 'judge.mjs')
  },
  'the main entry loads no json-rules-engine and no module of Node'() {
    write(
      'hooks.mjs',
      `export async function resolve(specifier, context, next) {
  const { url, ...found } = await next(specifier, context)
  process._rawDebug(url)
  return { url, ...found }
}`,
    )
    write(
      'graph.mjs',
      `import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)\nawait import('${manifest.name}')`,
    )
    const { stderr } = spawnSync(process.execPath, ['graph.mjs'], { cwd: project, encoding: 'utf8' })
    const urls = [...new Set(stderr.split('\n').filter((line) => /^[a-z]+:/.test(line)))]
    const loaded = urls.slice(urls.findIndex((url) => url.endsWith('/dist/index.js')))
    if (loaded.length < 10) throw new Error(`only ${loaded.length} modules were seen: ${stderr}`)
    const unwanted = loaded.filter((url) => !url.startsWith('file:') || url.includes('json-rules-engine'))
    if (unwanted.length > 0) throw new Error(`it loads ${unwanted.join(', ')}`)
    return `${loaded.length} modules`
  },
  'the command counts'() {
    const command = join(installed, manifest.bin.officium)
    const answer = node(command, 'due', '--from', '2024-02-05', '--days', '20', '--json')
    const { due: day } = JSON.parse(answer)
    if (day !== '2024-03-08') throw new Error(`officium due says ${answer}`)
    return day
  },
  'the command audits in threads'() {
    const command = join(installed, manifest.bin.officium)
    write('cases.ndjson', Array.from({ length: 2500 }, (_, index) => `{"id":"n${index}"}`).join('\n'))
    const words = ['audit', 'cases.ndjson', '--rulebook', 'county-organs', '--as-of', '2024-03-20', '--json']
    const [one, two] = [1, 2].map((workers) => node(command, ...words, '--workers', String(workers)))
    if (one !== two) throw new Error('one thread and two differ')
    return `${JSON.parse(two).cases} cases`
  },
  'the licences of what the command carries are there'() {
    const text = readFileSync(join(installed, 'dist/cli/THIRD-PARTY-LICENSES.txt'), 'utf8')
    const missing = ['commander', 'yaml', 'zod', 'cli-table3', 'piscina', 'cli-progress'].filter(
      (name) => !text.includes(`${name} `),
    )
    if (missing.length > 0) throw new Error(`no licence of ${missing.join(', ')}`)
    return `${text.length} characters`
  },
  'the declarations resolve'() {
    const uses = `${entries.map((entry, i) => `import * as e${i} from '${entry}'`).join('\n')}
const day: string = ${due('e0')}
export const names: readonly string[] = [${entries.map((_, i) => `...Object.keys(e${i})`).join(', ')}, day]\n`
    for (const extension of ['ts', 'mts', 'cts']) write(`types.${extension}`, uses)
    const ways = { bundler: 'esnext', node16: 'node16', nodenext: 'nodenext' }
    for (const [moduleResolution, module] of Object.entries(ways)) {
      const compilerOptions = {
        moduleResolution,
        module,
        target: 'es2022',
        lib: ['es2022'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      }
      write(
        `tsconfig.${moduleResolution}.json`,
        JSON.stringify({ compilerOptions, files: ['types.ts', 'types.mts', 'types.cts'] }),
      )
      node(join(root, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.${moduleResolution}.json`)
    }
    return Object.keys(ways).join(', ')
  },
}

try {
  install()
  for (const [name, check] of Object.entries(checks)) {
    try {
      console.log(`ok  ${name}: ${check().trim()}`)
    } catch (error) {
      process.exitCode = 1
      console.log(`NO  ${name}: ${error.stdout ?? ''}${error.message}`)
    }
  }
} finally {
  rmSync(project, { recursive: true, force: true })
}
