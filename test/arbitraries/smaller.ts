import type { JudgedCase } from './case-file'

type Plain = Readonly<Record<string, unknown>>

/** The cases that leave out one thing: half of the acts, an act, a finding, a section, an attribute, an option. */
export function* smaller({ file, options }: JudgedCase): IterableIterator<JudgedCase> {
  for (const less of without(file as unknown as Plain, 3))
    if ('id' in less) yield { file: less as unknown as JudgedCase['file'], options }
  for (const less of without(options as Plain, 2))
    if ('asOf' in less) yield { file, options: less as unknown as JudgedCase['options'] }
}

function* without(value: unknown, depth: number): IterableIterator<object> {
  if (Array.isArray(value)) {
    if (value.length > 3) {
      yield value.slice(0, value.length >> 1)
      yield value.slice(value.length >> 1)
    }
    for (const index of value.keys()) yield value.toSpliced(index, 1)
    if (depth > 0)
      for (const [index, item] of value.entries())
        for (const less of without(item, depth - 1)) yield value.with(index, less)
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Plain
    yield rest
    if (depth > 0) for (const less of without(item, depth - 1)) yield { ...value, [key]: less }
  }
}
