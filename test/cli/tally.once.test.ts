import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulebooks } from '../../rules'
import { Tally } from '../../src/cli/audit/tally'
import { judge } from '../../src/judge/judge'
import { lateCase, timelyCase } from './support'

const options = { rulebook: rulebooks['county-organs'], asOf: '2024-04-30' }
const ended = (at: string) => ({
  ...lateCase,
  acts: lateCase.acts.map((act) => (act.id === 'd1' ? { ...act, at } : act)),
})
const judgements = [
  judge(timelyCase as never, options),
  judge({ id: 'nothing' }, options),
  ...['2024-03-14', '2024-03-15T08:00', '2024-03-15T08:05', '2024-03-18', '2024-04-29'].map((at) =>
    judge(ended(at) as never, options),
  ),
]

function tallyOf(indexes: readonly number[], firstLine = 1): Tally {
  const tally = new Tally()
  indexes.forEach((index, at) => {
    const judgement = judgements[index]
    if (judgement !== undefined) tally.add(firstLine + at, `n${firstLine + at}`, judgement)
  })
  return tally
}

describe('counts that were made apart', () => {
  it('come to what one count gives, after a journey as JSON', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: judgements.length - 1 }), { maxLength: 40 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 4 }),
        (indexes, cuts) => {
          const merged = new Tally()
          const places = [0, ...cuts.sort((a, b) => a - b), indexes.length]
          places.slice(1).forEach((end, at) => {
            const start = places[at] ?? 0
            const part = tallyOf(indexes.slice(start, end), start + 1).counted()
            merged.merge(JSON.parse(JSON.stringify(part)))
          })
          expect(JSON.stringify(merged.counted())).toBe(JSON.stringify(tallyOf(indexes).counted()))
        },
      ),
    )
  })
})
