import type { Text } from 'officium'

const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** A text in the language of the environment. */
export const say = ({ zh, en }: Text): string => (locale.toLowerCase().startsWith('zh') ? zh : en)

export const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)
export const complain = (text: string): void => void process.stderr.write(`${text}\n`)

/** Tells what goes wrong in a worker; what Redis says on each attempt to reach it, once. */
export function complainer(): (error: Error, partition?: string) => void {
  let before = ''
  return ({ message }, partition) => {
    const text = partition === undefined ? message : `${partition}: ${message}`
    if (text !== before) complain(text)
    before = text
  }
}
