import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'] as const
const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The package's own names, so that documentation and examples run as written. */
const alias = [
  { find: /^officium$/, replacement: at('src/index.ts') },
  { find: /^officium\/rules$/, replacement: at('rules/index.ts') },
  { find: /^officium\/rules\/(.+)$/, replacement: at('rules/$1/index.ts') },
  { find: /^officium\/scenario$/, replacement: at('src/scenario/index.ts') },
  { find: /^officium\/schema$/, replacement: at('src/schema.ts') },
  { find: /^officium\/json-rules-engine$/, replacement: at('src/engine/index.ts') },
]

export default defineConfig({
  test: {
    // Vitest leaves a core idle by itself: with two that is half the machine.
    maxWorkers: '100%',
    projects: zones.map((zone) => ({
      resolve: { alias },
      test: {
        name: zone,
        // Threads ignore TZ, so the zones need forks.
        pool: 'forks' as const,
        env: { TZ: zone },
        include: ['test/**/*.test.ts'],
        // What no clock or zone can touch is tested once.
        exclude: zone === 'UTC' ? [] : ['test/**/*.once.test.ts'],
        setupFiles: [at('test/setup.ts')],
        testTimeout: 300_000,
      },
    })),
  },
})
