import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rulebooks } from '../../rules/index'
import { explain } from '../../src/explain'
import {
  acts,
  channels,
  contents,
  documents,
  fields,
  forms,
  limitSources,
  measures,
  media,
  publications,
  registers,
  roles,
} from '../../src/case/vocabulary'
import { deadline, judge, type Verdict } from '../../src/index'
import { statuses } from '../../src/rule/rule'
import { normKinds, type OwedAct, type Proposal, reasonCodes, type TimeLine } from '../../src/verdict'
import { chineseIn, holesIn, latinIn } from './pure'
import { samples } from './samples'

const names = ['张伟', '李娜', '王强', '赵敏', '规划局', '平面图', '营业执照']
const rulebook = rulebooks['county-organs']
const judged = samples.flatMap(({ file, asOf, options }) => judge(file, { rulebook, asOf, ...options }).verdicts)

function check(verdict: Verdict): void {
  const [zh, en] = [explain(verdict, 'zh'), explain(verdict, 'en')]
  const faults = [...latinIn(zh), ...chineseIn(en, names), ...holesIn(zh), ...holesIn(en)]
  expect(faults, `${zh}\n${en}`).toEqual([])
}

test('every verdict of the samples is told in one language at a time, without holes', () => {
  expect(judged.length).toBeGreaterThan(1000)
  for (const verdict of judged) check(verdict)
})

const idOf = <M extends object>(map: M) => fc.constantFrom(...(Object.keys(map) as (keyof M & string)[]))
const some = <M extends object>(map: M) => fc.uniqueArray(idOf(map), { minLength: 1, maxLength: 3 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const moment = fc.constantFrom('2024-03-14', '2024-03-14T09:10', '2024-03-18T00:00:30')

/** Leaves out what is undefined, as verdicts do. */
const clean = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  JSON.parse(JSON.stringify(value))

const owedAct = fc
  .record({
    act: some(acts),
    to: maybe(idOf(roles)),
    contents: maybe(
      fc.array(
        fc.oneof(
          idOf(contents),
          some(contents).map((anyOf) => ({ anyOf })),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    fields: maybe(some(fields)),
    form: maybe(some(forms)),
    document: maybe(idOf(documents)),
    book: maybe(idOf(registers)),
    what: maybe(some(publications)),
    medium: maybe(some(media)),
  })
  .map((one) => clean(one) as OwedAct)

const ledgers = [
  deadline({
    start: '2024-02-05',
    period: { amount: 20, unit: 'working-day' },
    excluded: [
      { from: '2024-02-20', to: '2024-02-22', ground: 'hearing', citation: 'own-rules#10/a' },
      { from: '2024-02-26', to: '2024-02-27', ground: 'supplement', citation: 'other-rules#2' },
    ],
  }).ledger,
  deadline({ start: '2024-03-06', period: { amount: 1, unit: 'month' } }).ledger,
  deadline({ start: '2024-04-01T09:00', period: { amount: 48, unit: 'hour' } }).ledger,
]

const time = fc
  .record({
    start: maybe(moment),
    startAct: maybe(fc.record({ id: fc.constant('s1'), act: idOf(acts) })),
    until: maybe(idOf(acts)),
    due: fc.option(moment),
    done: fc.option(moment),
    period: maybe(
      fc.record({
        amount: fc.nat(90),
        unit: fc.constantFrom('minute', 'hour', 'working-day', 'day', 'week', 'month', 'year', 'office-minute'),
        source: maybe(idOf(limitSources)),
      }),
    ),
    late: maybe(
      fc.record({
        amount: fc.integer({ min: 1, max: 200 }),
        unit: fc.constantFrom('working-day' as const, 'day' as const, 'minute' as const),
      }),
    ),
    ledger: maybe(fc.constantFrom(...ledgers)),
    locators: maybe(fc.constant({ 'own-rules#10/a': '第十条 第一句' })),
    stated: maybe(moment),
    provisional: maybe(fc.boolean()),
    suspended: maybe(fc.boolean()),
  })
  .map((one) => clean(one) as TimeLine)

const proposal = fc
  .record({
    measures: some(measures),
    choice: fc.constantFrom(
      'all' as const,
      'one' as const,
      'at-most-one' as const,
      'one-or-more' as const,
      'decider' as const,
    ),
    decider: maybe(idOf(roles)),
    liable: maybe(some(roles)),
    heavier: maybe(fc.boolean()),
    restsOn: fc.constantFrom([], ['acts.a1'], ['matter.remit', 'findings.shirked.c1', 'acts.p1.kind']),
  })
  .map((one) => clean(one) as Proposal)

const by = maybe(fc.oneof(idOf(roles), fc.constantFrom('张伟', '规划局')))

const occasion = fc.oneof(
  fc.constant(null),
  fc.record({
    kind: fc.constant('act' as const),
    id: fc.constant('a1'),
    act: idOf(acts),
    at: moment,
    by,
    channel: maybe(idOf(channels)),
  }),
  fc.record({
    kind: fc.constant('limit' as const),
    id: fc.constantFrom('a1/limits[1]', 'a1/limits'),
    act: idOf(acts),
    at: moment,
    by,
    channel: maybe(idOf(channels)),
  }),
  fc.record({
    kind: fc.constantFrom('matter' as const, 'unit' as const, 'item' as const, 'staff' as const, 'post' as const),
    id: fc.constant('x'),
  }),
)

const verdict = fc
  .record({
    base: fc.constantFrom(...judged),
    kind: fc.constantFrom(...normKinds),
    status: fc.constantFrom(...statuses),
    reason: fc.constantFrom(...reasonCodes),
    occasion: maybe(occasion),
    bearer: fc.option(
      fc.record({ role: idOf(roles), who: maybe(fc.constant(['zhang'])), names: maybe(fc.constant(['张伟'])) }),
    ),
    owed: maybe(
      fc.record({
        join: fc.constantFrom('all' as const, 'any' as const),
        acts: fc.array(owedAct, { minLength: 1, maxLength: 3 }),
      }),
    ),
    lacks: maybe(
      fc.array(
        fc.oneof(
          idOf(contents),
          idOf(fields).map((id) => `field:${id}`),
          fc.constantFrom('item:平面图', 'missing-materials|corrections'),
        ),
        { maxLength: 3 },
      ),
    ),
    acts: maybe(fc.constantFrom([], ['d1'], ['d1', 'd2'])),
    time: maybe(time),
    possible: maybe(fc.subarray([...statuses], { minLength: 2 })),
    displacedBy: maybe(fc.constant('other-rules#1/a')),
    proposal: maybe(proposal),
    points: maybe(
      fc.constantFrom(
        { from: -2, to: -2, unit: 'point' },
        { from: -3, to: -1, unit: 'point' },
        { from: 1, to: 1, unit: 'point' },
        { from: 1, to: 2.5, unit: 'point' },
        { from: -1, to: 2, unit: 'point' },
      ),
    ),
  })
  .map(({ base, ...own }) => {
    const because =
      own.occasion === undefined ? base.because : base.because.filter(({ fact }) => !fact.startsWith('occasion.'))
    return { ...base, because, ...clean(own) } as Verdict
  })

test('whatever a verdict can hold is told in one language at a time, without holes', () => {
  fc.assert(fc.property(verdict, check), { numRuns: 1500 })
})

test('every reason reads in both languages, with and without its times', () => {
  const [base] = judged
  if (base === undefined) throw new RangeError('no verdict')
  const times: readonly (TimeLine | undefined)[] = [
    undefined,
    { due: null, done: null },
    {
      due: '2024-03-13',
      done: '2024-03-15',
      late: { amount: 2, unit: 'working-day' },
      stated: '2024-03-12',
      start: '2024-03-01',
    },
    { due: null, done: null, suspended: true, start: '2024-03-01' },
  ]
  for (const reason of reasonCodes) {
    for (const one of times) {
      for (const status of statuses) check({ ...base, status, reason, ...(one && { time: one }) })
    }
  }
})

test('no two reasons of one status read alike', () => {
  const [base] = judged
  if (base === undefined) throw new RangeError('no verdict')
  for (const lang of ['zh', 'en'] as const) {
    const texts = reasonCodes.map((reason) =>
      explain(
        { ...base, status: 'pending', reason, because: [], time: { due: '2024-03-13', done: '2024-03-12' } },
        lang,
      ),
    )
    expect(new Set(texts).size).toBe(reasonCodes.length)
  }
})
