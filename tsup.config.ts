import { defineConfig } from 'tsup'

const types = { compilerOptions: { ignoreDeprecations: '6.0' } }

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schema: 'src/schema.ts',
      'json-rules-engine': 'src/engine/index.ts',
      'rules/index': 'rules/index.ts',
      'rules/county-organs': 'rules/county-organs/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    treeshake: false,
    clean: true,
    dts: types,
  },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: true,
    // One file to load instead of hundreds: the command starts at once, and the library has few dependencies.
    noExternal: [/.*/],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    dts: false,
  },
])
