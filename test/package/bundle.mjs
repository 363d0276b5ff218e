import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/**
 * Bundles a module of the host for a browser.
 *
 * @param host - the project that it is in.
 * @param entry - the file, or the name of a package, that the bundle starts from.
 * @param format - `es` or `iife`; the latter gives its exports to the global `bundle`.
 * @param names - what it exports, where its format does not say so (CommonJS); otherwise everything.
 * @returns the text of the bundle.
 */
export async function bundle(host, entry, format, names) {
  const fileName = 'bundle.js'
  const outDir = join(host.folder, 'bundles', `${format}-${entry.replace(/\W+/g, '-')}`)
  const start = `bundle-of-${entry.replace(/\W+/g, '-')}.js`
  host.write(start, `export ${names === undefined ? '*' : `{ ${names.join(', ')} }`} from '${entry}'\n`)
  await build({
    configFile: false,
    root: host.folder,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: join(host.folder, start), formats: [format], name: 'bundle', fileName: () => fileName },
    },
  })
  return readFileSync(join(outDir, fileName), 'utf8')
}
