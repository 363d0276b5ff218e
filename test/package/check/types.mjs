import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../manifest.mjs'

/** Each way to resolve modules: how modules are written there, and the files, of which `.cts` is CommonJS. */
const ways = {
  bundler: { module: 'esnext', files: ['types.ts'] },
  node16: { module: 'node16', files: ['types.mts', 'types.cts'] },
  nodenext: { module: 'nodenext', files: ['types.mts', 'types.cts'] },
}

/** The one global beyond the language that the declarations of zod name; a host has it from the DOM or from Node. */
const globals = 'declare class URL {}\n'

/** A program that compiles only while every entry, and each thing that it exports, has a type other than `any`. */
function uses(entries) {
  const each = entries.map(
    (entry, i) => `
import * as e${i} from '${entry}'
const typed${i}: Untyped<typeof e${i}> = 'none'
// @ts-expect-error
e${i}.thereIsNoSuchExport
void typed${i}`,
  )
  return `type Keys<M> = { [K in keyof M]: 0 extends 1 & M[K] ? K : never }[keyof M]
type Untyped<M> = [keyof M] extends [never] ? 'empty' : [Keys<M>] extends [never] ? 'none' : Keys<M>
${each.join('\n')}
const request: e0.DeadlineRequest = { start: '2024-02-05', period: { amount: 20, unit: 'working-day' } }
const due: string = e0.dueDate(request)
// @ts-expect-error
const count: number = e0.dueDate(request)
// @ts-expect-error
e0.dueDate({ ...request, period: { amount: 20, unit: 'fortnight' } })
export const last = [due, count]
`
}

/** The declarations are right for a strict host, under each way in which TypeScript resolves modules. */
export function checkTypes(host) {
  host.write('globals.d.ts', globals)
  return Object.entries(ways).map(([moduleResolution, { module, files }]) => {
    for (const name of files) host.write(name, uses(host.entries))
    const compilerOptions = {
      moduleResolution,
      module,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
    }
    const config = `tsconfig.${moduleResolution}.json`
    host.write(config, JSON.stringify({ compilerOptions, files: ['globals.d.ts', ...files] }))
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
      cwd: host.folder,
      stdio: 'pipe',
    })
    return `TypeScript, moduleResolution ${moduleResolution}: ${host.entries.length} entries in ${files.join(' and ')}`
  })
}
