import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileError } from '../read/bytes'

const wanted = /\.(?:ya?ml|json)$/i

/**
 * The files that a path means: itself, or every YAML and JSON file below a folder, in order. Hidden folders and
 * node_modules are left out, and links to folders are not followed.
 */
export async function filesOf(path: string): Promise<readonly string[]> {
  if (path === '-') return [path]
  try {
    return (await stat(path)).isDirectory() ? await within(path) : [path]
  } catch (error) {
    throw fileError(error, path)
  }
}

async function within(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isDirectory()) found.push(...(await within(path)))
    else if (wanted.test(entry.name) && (entry.isFile() || (await isFile(path)))) found.push(path)
  }
  return found
}

const isFile = async (path: string): Promise<boolean> => (await stat(path)).isFile()
