import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** The tests that need a Redis server. */
export default defineConfig({
  resolve: { alias: [{ find: /^officium$/, replacement: at('src/index.ts') }] },
  test: {
    root: at('.'),
    include: ['test/examples/distributed/*.redis.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
