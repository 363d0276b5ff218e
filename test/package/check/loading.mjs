import { spawnSync } from 'node:child_process'
import { manifest } from '../manifest.mjs'

const hooks = `export async function resolve(specifier, context, next) {
  const { url, ...found } = await next(specifier, context)
  process._rawDebug(url)
  return { url, ...found }
}`

const graph = `import { register } from 'node:module'
register('./hooks.mjs', import.meta.url)
await import('${manifest.name}')`

/** The main entry loads no json-rules-engine and no module of Node. */
export function checkLoading(host) {
  host.write('hooks.mjs', hooks)
  host.write('graph.mjs', graph)
  const { stderr } = spawnSync(process.execPath, ['graph.mjs'], { cwd: host.folder, encoding: 'utf8' })
  const urls = [...new Set(stderr.split('\n').filter((line) => /^[a-z]+:/.test(line)))]
  const loaded = urls.slice(urls.findIndex((url) => url.endsWith('/dist/index.js')))
  if (loaded.length < 10) throw new Error(`only ${loaded.length} modules were seen: ${stderr}`)
  const unwanted = loaded.filter((url) => !url.startsWith('file:') || url.includes('json-rules-engine'))
  if (unwanted.length > 0) throw new Error(`the main entry loads ${unwanted.join(', ')}`)
  return [`the main entry loads ${loaded.length} modules, none of Node and no json-rules-engine`]
}
