import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { answers } from './answers.mjs'
import { root } from './manifest.mjs'

const folder = join(root, 'examples/scenarios')

/** How many scenarios of an institution are judged; all of them are judged by the tests. */
const most = 8

/** Scenario files of every institution, spread evenly over those that it has. */
export const files = readdirSync(folder).flatMap((institution) => {
  const names = readdirSync(join(folder, institution)).filter((name) => name.endsWith('.yaml'))
  const step = Math.max(1, names.length / most)
  const chosen = names.sort().filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
  return chosen.map((name) => join(folder, institution, name))
})

/** What is judged in each environment. */
export const cases = files.map((file) => parse(readFileSync(file, 'utf8')))

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
