import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { bundle } from '../bundle.mjs'
import { manifest } from '../manifest.mjs'

const policy = "default-src 'self'"

const page = (script) =>
  `<!doctype html><meta charset="utf-8"><title>host</title><link rel="icon" href="/icon"><script type="module" src="${script}"></script>`

/**
 * What the page runs by itself, for a debugger's calls are exempt from the policy: it answers, keeping each violation
 * of the policy, and then tries an inline script and code from a string, of which each must be refused and reported.
 */
const start = (module) => `const violations = []
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  violations.push(effectiveDirective + ' ' + blockedURI)
})
const pause = () => new Promise((resolve) => setTimeout(resolve, 50))
async function run() {
  const { answered } = await import('${module}')
  const answers = await answered()
  await pause()
  const during = violations.splice(0)
  const script = document.createElement('script')
  script.textContent = 'globalThis.inline = true'
  document.head.append(script)
  let code = 'runs'
  try { Function('return 1')() } catch (error) { code = error.name }
  await pause()
  return { answers, during, code, inline: 'inline' in globalThis, after: violations }
}
run().then((result) => { globalThis.result = result }, (error) => { globalThis.result = { error: String(error) } })
`

/** Names of packages become paths of this server; nothing else of the text changes. */
const served = (text, known) =>
  text.replace(/(\bfrom\s*|\bimport\s*)(["'])([^"'./][^"']*)\2/g, (whole, keyword, quote, name) =>
    known.has(name) ? `${keyword}${quote}${known.get(name)}${quote}` : whole,
  )

/** The packages that the modules of the package import, each as one module. */
async function dependencies(host) {
  const texts = host.packed.filter((path) => /^dist\/(?!cli\/).*\.js$/.test(path))
  const names = texts.flatMap((path) =>
    [...readFileSync(join(host.installed, path), 'utf8').matchAll(/\bfrom\s*"([^".][^"]*)"/g)].map(([, name]) => name),
  )
  const wanted = [...new Set(names)].filter((name) =>
    Object.keys(manifest.dependencies).some((known) => name === known || name.startsWith(`${known}/`)),
  )
  const made = []
  for (const name of wanted) {
    const exported = Object.keys(await import(name)).filter((key) => key !== 'default' && key !== 'module.exports')
    made.push([`/packages/${name}.js`, await bundle(host, name, 'es', exported)])
  }
  return { paths: new Map(wanted.map((name) => [name, `/packages/${name}.js`])), texts: new Map(made) }
}

/**
 * Serves two pages on the loopback address under a strict content-security policy: `/modules`, on which the modules of
 * the package run as they are in it, and `/bundle`.
 *
 * @returns the `origin`, and `close`.
 */
export async function serve(host) {
  const { paths, texts } = await dependencies(host)
  for (const entry of host.entries) {
    const { default: target } = manifest.exports[`.${entry.slice(manifest.name.length)}`].import
    paths.set(entry, `/package/${target.replace('./', '')}`)
  }
  const scripts = new Map([
    ...texts,
    ['/icon', ''],
    ['/modules.js', start('/answer.js')],
    ['/bundle.js', start('/answer-bundle.js')],
    ['/answer.js', served(readFileSync(join(host.folder, 'answer.js'), 'utf8'), paths)],
    ['/answer-bundle.js', await bundle(host, './answer.js', 'es')],
  ])
  const find = (path) => {
    if (scripts.has(path)) return scripts.get(path)
    const file = join(host.installed, normalize(path.replace(/^\/package\//, '/')))
    return path.startsWith('/package/') && existsSync(file) ? served(readFileSync(file, 'utf8'), paths) : undefined
  }
  const server = createServer((request, response) => {
    const html = ['/modules', '/bundle'].includes(request.url)
    const body = html ? page(`${request.url}.js`) : find(request.url)
    const type = html ? 'text/html' : 'text/javascript'
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    })
    response.end(body ?? '')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}
