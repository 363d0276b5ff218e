import { rulebooks } from '../../rules/index'
import { explain } from '../../src/explain'
import { judge, type Verdict } from '../../src/index'
import { samples } from './samples'

const rulebook = rulebooks['county-organs']

/** The verdicts on a sample, by its name. */
export function verdictsOf(name: string): readonly Verdict[] {
  const sample = samples.find((one) => one.name === name)
  if (sample === undefined) throw new RangeError(`no sample "${name}"`)
  return judge(sample.file, { rulebook, asOf: sample.asOf, ...sample.options }).verdicts
}

/** The verdict of a rule on a sample. */
export function verdict(name: string, rule: string, occasion?: string): Verdict {
  const found = verdictsOf(name).find(
    (one) => one.rule === rule && (occasion === undefined || one.occasion?.id === occasion),
  )
  if (found === undefined) throw new RangeError(`no verdict on "${rule}"`)
  return found
}

/** How it is told. */
export const zh = (name: string, rule: string, occasion?: string): string =>
  explain(verdict(name, rule, occasion), 'zh')
export const en = (name: string, rule: string, occasion?: string): string =>
  explain(verdict(name, rule, occasion), 'en')
