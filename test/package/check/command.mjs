import { spawnSync } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { files } from '../cases.mjs'
import { digest } from '../digest.mjs'
import { root } from '../manifest.mjs'

/** The command lines: `{ args, status }`, the exit code that each should have. */
const commands = [
  { args: ['due', '--from', '2024-02-05', '--days', '20', '--exclude', '2024-02-20..2024-02-22=听证'], status: 0 },
  ...['clean', 'hearing-miscounted'].map((name) => ({
    args: [
      'judge',
      join(root, `examples/cases/county-organs/${name}.yaml`),
      '--rulebook',
      'county-organs',
      '--as-of',
      '2024-04-20',
    ],
    status: name === 'clean' ? 0 : 1,
  })),
  { args: ['check', ...files], status: 0 },
  ...['1', '2'].map((workers) => ({
    args: ['audit', 'cases.ndjson', '--rulebook', 'county-organs', '--as-of', '2024-03-20', '--workers', workers],
    status: 0,
  })),
]

/** The installed command, started by its path as a shell starts it: its first line finds the Node that comes first. */
function output(host, node, { args, status: expected }) {
  const command = join(host.folder, 'node_modules/.bin/officium')
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: host.folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: `${dirname(node.path)}${delimiter}${process.env.PATH}` },
  })
  if (error !== undefined) throw error
  if (status !== expected || stderr !== '' || stdout === '') {
    throw Object.assign(new Error(`officium ${args.join(' ')}: exit code ${status}, not ${expected}`), {
      stdout,
      stderr,
    })
  }
  return stdout
}

/** The command answers the same on every version of Node, for machines and for people. */
export function checkCommand(host) {
  // More than one thread takes at a time.
  host.write('cases.ndjson', Array.from({ length: 2500 }, (_, index) => `{"id":"n${index}"}`).join('\n'))
  const lines = host.nodes.map((node) => {
    const texts = commands.map(({ args, status }) =>
      [['--json'], ['--lang', 'zh']].map((form) => output(host, node, { args: [...args, ...form], status })).join('\n'),
    )
    if (texts.at(-1) !== texts.at(-2)) throw new Error('an audit in two threads differs from one in one')
    return { node, digest: digest(texts.join('\n')) }
  })
  const digests = new Set(lines.map((line) => line.digest))
  if (digests.size > 1) throw new Error(lines.map((line) => `${line.node.version}: ${line.digest}`).join(', '))
  return lines.map(
    (line) =>
      `${line.digest}  officium ${[...new Set(commands.map(({ args }) => args[0]))].join(', ')} on Node ${line.node.version}`,
  )
}
