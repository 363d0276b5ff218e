import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const every = 'time,rule,norm,judge,rules/scenarios,engine/kleene'
/** MUTATION_TESTS narrows the tests: `time` is enough for the mutants of src/time. */
const folders = (process.env.MUTATION_TESTS ?? every).split(',')

/** What the mutants of the core are tried on: lean, in one zone, with few generated cases. Started by `npm run test:mutation`. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^officium$/, replacement: at('src/index.ts') },
      { find: /^officium\/rules$/, replacement: at('rules/index.ts') },
    ],
  },
  test: {
    env: { TZ: 'UTC', FC_FEW: '1' },
    include: folders.map((name) => (name.includes('/') ? `test/${name}.test.ts` : `test/${name}/*.test.ts`)),
    exclude: ['test/**/*.once.test.ts', 'test/time/date-fns.test.ts'],
    setupFiles: [at('test/setup.ts')],
    testTimeout: 300_000,
  },
})
