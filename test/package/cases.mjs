import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { answers } from './answers.mjs'
import { root } from './manifest.mjs'

const folder = join(root, 'examples/scenarios')

/** The scenarios of every rulebook: what is judged in each environment. */
export const cases = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(join(folder, name), 'utf8')))

/** What every environment runs, with its entries given to it: `answer({ 'officium': …, … })`. */
export const program = `const answer = (entries) => (${answers})(entries, ${JSON.stringify(cases)})\n`

/** The imports of every entry, in an object by name. */
const imported = (host) => ({
  imports: host.entries.map((entry, i) => `import * as e${i} from '${entry}'\n`).join(''),
  object: `{ ${host.entries.map((entry, i) => `'${entry}': e${i}`).join(', ')} }`,
})

/** Writes what the environments run into the host: as ES modules, as CommonJS, and as a module that exports it. */
export function request(host) {
  const { imports, object } = imported(host)
  const refused = `try { Function('return 1')(); console.error('code from strings runs') } catch { console.error('code from strings is refused') }\n`
  const print = (value) => `${value}.then((text) => process.stdout.write(text))\n`
  host.write('esm.mjs', `${imports}${program}${refused}${print(`answer(${object})`)}`)
  const required = host.entries.map((entry) => `'${entry}': require('${entry}')`).join(', ')
  host.write('cjs.cjs', `${program}${refused}${print(`answer({ ${required} })`)}`)
  host.write('answer.js', `${imports}${program}export const answered = () => answer(${object})\n`)
}
