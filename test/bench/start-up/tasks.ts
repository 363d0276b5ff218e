import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { atMost, type Contender, type Task } from '../task'

/** What is started: the built package, or its sources under the given options of Node. */
export interface Started {
  readonly options: readonly string[]
  /** The main entry and the command, from the root of the project. */
  readonly entry: string
  readonly rules: string
  readonly command: string
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const manyRounds = 21

function run(words: readonly string[]): { readonly out: string; readonly took: number } {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  const took = (performance.now() - began) * 1e6
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}: ${stderr}`)
  return { out: stdout, took }
}

/** A process of its own, from its start to its end. */
const processOf = (name: string, words: readonly string[], answer: string): Contender => ({
  name,
  next: () => run(words),
  once: () => run(words).took,
  right: async () => (run(words).out.includes(answer) ? 1 : 0),
})

/** The processor time of an import in a fresh process that has loaded nothing; the process itself is not counted. */
function importOf(name: string, module: string, options: readonly string[]): Contender {
  const script = `const began = process.cpuUsage()
const loaded = await import(${JSON.stringify(module)})
const { user, system } = process.cpuUsage(began)
console.log(JSON.stringify([user + system, Object.keys(loaded).length]))`
  const words = [...options, '--input-type=module', '--eval', script]
  const answer = (): readonly [number, number] => JSON.parse(run(words).out)
  return {
    name,
    next: answer,
    once: () => answer()[0] * 1e3,
    right: async () => (answer()[1] > 0 ? 1 : 0),
  }
}

/** How long it takes until the library and the command are there. */
export function startUpTasks({ options, entry, rules, command }: Started): readonly Task[] {
  const library = "import 'zod/mini'"
  const due = 'officium due'
  return [
    {
      id: 'start-up-import',
      title: 'The first import in a process',
      contenders: [
        importOf("import 'officium'", `${root}${entry}`, options),
        importOf(library, 'zod/mini', options),
        importOf("import 'officium/rules'", `${root}${rules}`, options),
      ],
      rounds: manyRounds,
      targets: [atMost("import 'officium'", 1.5, library)],
    },
    {
      id: 'start-up-command',
      title: 'A command from the shell, start to end',
      contenders: [
        processOf(due, [...options, command, 'due', '--from', '2024-02-05', '--days', '20'], '2024-03-08'),
        processOf('node --eval 0', ['--eval', '0'], ''),
      ],
      rounds: manyRounds,
      targets: [atMost(due, 2.5, 'node --eval 0')],
    },
  ]
}
