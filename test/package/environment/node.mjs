import { spawnSync } from 'node:child_process'

const flag = '--disallow-code-generation-from-strings'

/** Runs a program of the host; its output, once the code that it makes from a string was run or refused as it should. */
function output(host, node, args) {
  const { status, stdout, stderr } = spawnSync(node.path, args, {
    cwd: host.folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw Object.assign(new Error(`exit code ${status}`), { stderr })
  const expected = args.includes(flag) ? 'code from strings is refused' : 'code from strings runs'
  if (stderr.trim() !== expected) throw Object.assign(new Error('standard error is not as it should be'), { stderr })
  return stdout
}

/** Each version of Node: ES modules and CommonJS, each also where no code may be made from strings. */
export const nodes = (host) =>
  host.nodes.map((node) => ({
    name: `Node ${node.version}`,
    async *run() {
      for (const [kind, file] of [
        ['ES modules', 'esm.mjs'],
        ['CommonJS', 'cjs.cjs'],
      ]) {
        yield [`Node ${node.version}, ${kind}`, output(host, node, [file])]
        yield [`Node ${node.version}, ${kind}, no code from strings`, output(host, node, [flag, file])]
      }
    },
  }))
