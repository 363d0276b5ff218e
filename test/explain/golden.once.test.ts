import { expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { judge, type Verdict } from '../../src/index'
import { type Language, languages } from '../../src/explain'
import { eachOutcome, goldenText } from './golden-text'
import { samples } from './samples'

const judged = samples.map(({ name, file, asOf, options }) => ({
  name,
  verdicts: judge(file, { rulebook: rulebooks['county-organs'], asOf, ...options }).verdicts,
}))
const all = judged.flatMap(({ verdicts }) => verdicts)
const outcomes = new Set(eachOutcome(all.filter(({ reason }) => reason !== 'no-occasion')))

function golden(lang: Language): string {
  const parts = judged.map(({ name, verdicts }) => {
    const told = verdicts.filter((verdict: Verdict) => outcomes.has(verdict))
    return `== ${name} ==\n\n${goldenText(told, lang)}`
  })
  return parts.join('\n')
}

test.each(languages)(
  'the explanations of every outcome of every county rule read as they were read by a person (%s)',
  async (lang) => {
    await expect(golden(lang)).toMatchFileSnapshot(`../golden/county-organs.${lang}.txt`)
  },
)

test('the samples bring about every outcome that the county rules can have', () => {
  const found = new Set(all.map(({ status, reason }) => `${status} ${reason}`))
  const wanted = [
    'breached does-not-hold',
    'breached done-late',
    'breached extended-too-late',
    'breached extension-not-told',
    'breached extension-without-ground',
    'breached found',
    'breached left-out-too-much',
    'breached miscounted',
    'breached not-done',
    'breached repeated',
    'fulfilled applied',
    'fulfilled attributed',
    'fulfilled deemed',
    'fulfilled differs-otherwise',
    'fulfilled done',
    'fulfilled done-in-time',
    'fulfilled extended',
    'fulfilled found-proper',
    'fulfilled holds',
    'fulfilled in-scope',
    'fulfilled measure-taken',
    'fulfilled used',
    'needs-judgement judgement-missing',
    'not-triggered displaced',
    'not-triggered no-occasion',
    'not-triggered not-applicable',
    'pending extension-not-yet-told',
    'pending measure-due',
    'pending not-needed',
    'pending not-yet',
    'undetermined facts-missing',
  ]
  expect([...found].sort()).toEqual(wanted)
})
