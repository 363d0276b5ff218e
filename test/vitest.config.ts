import { defineConfig } from 'vitest/config'

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'] as const

export default defineConfig({
  test: {
    // Threads ignore TZ, so the zone matrix needs forks.
    pool: 'forks',
    projects: zones.map((zone) => ({
      test: {
        name: zone,
        pool: 'forks' as const,
        env: { TZ: zone },
        include: ['test/**/*.test.ts'],
        testTimeout: 120_000,
      },
    })),
  },
})
