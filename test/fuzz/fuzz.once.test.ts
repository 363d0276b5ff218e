import { expect, test } from 'vitest'
import { targets } from './targets'

test.each(targets)('hostile input by way of $name is answered or refused', async ({ runs, run }) => {
  await expect(run({ numRuns: runs })).resolves.toBeUndefined()
})
