import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const out = 'dist'

/** The folder of the package that a bundled module belongs to. */
function packageOf(input: string): string | undefined {
  if (!input.includes('node_modules/')) return undefined
  let folder = dirname(input)
  while (!/node_modules\/(@[^/]+\/)?[^/]+$/.test(folder) && folder.includes('/')) folder = dirname(folder)
  return existsSync(join(folder, 'package.json')) ? folder : undefined
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file, and is bundled into the command`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

/** Writes the licences of what the command carries. */
const licences: Plugin = {
  name: 'licences',
  setup(build) {
    build.initialOptions.metafile = true
    build.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap((input) => packageOf(input) ?? [])
      const texts = [...new Set(folders)].sort().map(licenceOf)
      mkdirSync(join(out, 'cli'), { recursive: true })
      writeFileSync(join(out, 'cli', 'THIRD-PARTY-LICENSES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

/** The machine code by which the pool of threads could lower its priority, and which it does without. */
const notNice: Plugin = {
  name: 'not-nice',
  setup(build) {
    build.onResolve({ filter: /^@napi-rs\/nice$/ }, ({ path }) => ({ path, external: true }))
  },
}

/** esbuild imports chunks for their side effects too; no module of the library has any, and bundlers warn of it. */
const noBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'no-bare-imports',
  renderChunk: (code) => ({ code: code.replace(/^import "\.{1,2}\/chunk-[A-Z0-9]+\.c?js";\n/gm, '') }),
}

const shared: Options = {
  splitting: true,
  // Chinese as it is, not as escapes: smaller, and readable.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

/** Each institution in `rules` is an entry of its own. */
const institutions = Object.fromEntries(
  readdirSync('rules')
    .filter((name) => existsSync(`rules/${name}/index.ts`))
    .map((name) => [`rules/${name}`, `rules/${name}/index.ts`]),
)

const entries = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  scenario: 'src/scenario/index.ts',
  'json-rules-engine': 'src/engine/index.ts',
  'rules/index': 'rules/index.ts',
  ...institutions,
}

/** The entries of the package. */
const library: Options = {
  ...shared,
  outDir: out,
  entry: {
    ...entries,
    // No entries of the package: they give each layer files of its own, so that a bundler leaves out the layers
    // that a host does not use.
    'parts/time': 'src/time/index.ts',
    'parts/explain': 'src/explain/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  plugins: [noBareImports],
  dts: {
    entry: entries,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
}

/** The command, whole but for Node. */
export const command: Options = {
  ...shared,
  outDir: join(out, 'cli'),
  entry: {
    main: 'src/cli/main.ts',
    // What the threads of an audit run, found by name: ours, and the one of the pool that calls it.
    'chunk-worker': 'src/cli/audit/chunk-worker.ts',
    worker: 'node_modules/piscina/dist/worker.js',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // A few files to load instead of hundreds: the command starts at once, and the library has few dependencies.
  noExternal: [/.*/],
  banner: {
    js: [
      "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      "import { fileURLToPath as __path } from 'node:url'; const __dirname = __path(new URL('.', import.meta.url));",
    ].join('\n'),
  },
  dts: false,
  esbuildPlugins: [notNice],
}

export default defineConfig(() => {
  // Both builds write here, so neither may clean while the other is at work.
  rmSync(out, { recursive: true, force: true })
  return [library, { ...command, esbuildPlugins: [notNice, licences] }]
})
