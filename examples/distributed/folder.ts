import { access } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { Fault, quoted } from './fault'

/**
 * Where a path of the shared folder is on this machine: machines may mount the folder in different places.
 *
 * @throws Fault ('outside-folder')
 */
export function inFolder(folder: string, path: string): string {
  const full = resolve(folder, path)
  nameInFolder(folder, full)
  return full
}

/**
 * The name of a file for every machine: its path from the shared folder.
 *
 * @throws Fault ('outside-folder')
 */
export function nameInFolder(folder: string, path: string): string {
  const name = relative(resolve(folder), resolve(path))
  if (name !== '' && name !== '..' && !name.startsWith(`..${sep}`) && !isAbsolute(name)) return name
  throw new Fault('outside-folder', {
    zh: `${quoted(path)} 不在共享目录 ${quoted(folder)} 之内，别的机器读不到。请移入共享目录，或者用 --folder 指明包含它的目录。`,
    en: `${quoted(path)} is not inside the shared folder ${quoted(folder)}, so that other machines cannot read it: move it there, or name with --folder a folder that holds it.`,
  })
}

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
