import { EdgeVM } from '@edge-runtime/vm'
import { bundle } from '../bundle.mjs'

/** A bundle in the sandbox of an edge runtime: the globals of the web alone, and no code from strings. */
export const edge = (host) => ({
  name: 'edge sandbox',
  async *run() {
    const code = await bundle(host, './answer.js', 'iife')
    const sandbox = new EdgeVM({ codeGeneration: { strings: false, wasm: false } })
    for (const name of ['process', 'require', 'Buffer']) {
      if (sandbox.evaluate(`typeof ${name}`) !== 'undefined') throw new Error(`the sandbox has ${name}`)
    }
    const attempt = `try { Function('return 1')(); 'runs' } catch (error) { error.name }`
    const refused = sandbox.evaluate(attempt)
    if (refused !== 'EvalError') throw new Error(`the sandbox should refuse code from strings: ${refused}`)
    sandbox.evaluate(code)
    yield ['edge sandbox, a bundle, no code from strings', await sandbox.evaluate('bundle.answered()')]
  },
})
