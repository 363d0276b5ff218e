// Runs the package everywhere it says that it runs. Packs it, installs the tarball into an empty project, and judges the
// same cases there in every environment: the answers must be the same bytes. One line an environment, with the digest
// of its answers; exit code 1 where one differs or a check fails. Every entry of `exports` and every rulebook takes
// part as soon as it exists.

import { rmSync } from 'node:fs'
import { cases, request } from './cases.mjs'
import { checkCommand } from './check/command.mjs'
import { checkContents } from './check/contents.mjs'
import { checkLicences } from './check/licences.mjs'
import { checkLoading } from './check/loading.mjs'
import { checkTypes } from './check/types.mjs'
import { digest } from './digest.mjs'
import { chromium } from './environment/chromium.mjs'
import { edge } from './environment/edge.mjs'
import { nodes } from './environment/node.mjs'
import { createHost } from './host.mjs'

/** The answers of this environment, by which the others are measured. */
let first
let failures = 0

function failed(name, error) {
  failures += 1
  const said = [error.stdout, error.stderr].map((text) => String(text ?? '').trim()).filter((text) => text !== '')
  console.log(`NO  ${name}: ${error.message}${said.map((text) => `\n${text.slice(0, 4000)}`).join('')}`)
}

/** Where two texts part, for a person to see. */
function difference(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `at character ${at}: ${JSON.stringify(a.slice(at, at + 80))} and ${JSON.stringify(b.slice(at, at + 80))}`
}

function compare(name, answers) {
  first ??= { name, answers }
  if (answers === first.answers) console.log(`ok  ${digest(answers)}  ${name}`)
  else failed(name, new Error(`${digest(answers)}, but ${first.name} differs ${difference(answers, first.answers)}`))
}

const host = await createHost()
try {
  request(host)
  console.log(`${host.file}: ${host.entries.length} entries; ${cases.length} cases`)
  for (const environment of [...nodes(host), edge(host), chromium(host)]) {
    try {
      for await (const [name, answers] of environment.run()) compare(name, answers)
    } catch (error) {
      failed(environment.name, error)
    }
  }
  for (const check of [checkCommand, checkTypes, checkLoading, checkContents, checkLicences]) {
    try {
      for (const line of check(host)) console.log(`ok  ${line}`)
    } catch (error) {
      failed(check.name, error)
    }
  }
} finally {
  rmSync(host.folder, { recursive: true, force: true })
}
console.log(failures === 0 ? 'the same everywhere' : `${failures} failed`)
process.exitCode = failures === 0 ? 0 : 1
