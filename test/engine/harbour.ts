import {
  act,
  all,
  ban,
  blank,
  check,
  clause,
  defineRegulation,
  defineRulebook,
  duty,
  each,
  eachPost,
  entitlement,
  found,
  none,
  onceForTheMatter,
  onceForTheUnit,
  type Rulebook,
  score,
  sequence,
  standard,
  within,
} from '../../src/index'

const text = { zh: '港口许可的一条规定', en: 'A rule of harbour permits.' }
const urgent = check('matter.urgent', 'equal', true)

const permits = defineRegulation({
  id: 'harbour-permits',
  title: { zh: '港口许可办法', en: 'Harbour permits' },
  system: 'time-limit',
  inForce: { from: '2024-01-01', to: '2024-12-31', selectedBy: 'application' },
  parameters: { reply: { zh: '答复的期限', en: 'time to reply' } },
  clauses: [
    clause(
      '1',
      '第一条',
      text,
      duty({
        on: each('contact'),
        when: none(all(urgent, check('party.important', 'equal', true))),
        by: 'organ',
        must: act('answer'),
        within: blank('reply'),
      }),
      { yieldsTo: ['2'] },
    ),
    clause(
      '2',
      '第二条',
      text,
      duty({
        on: each('contact'),
        when: urgent,
        by: 'organ',
        must: act(['answer', 'notify'], { form: ['written'] }),
        within: within(4, 'hour'),
      }),
    ),
    clause(
      '3',
      '第三条',
      text,
      sequence({ on: onceForTheMatter, by: 'organ', steps: [act('report'), act('hear'), act('decide')] }),
    ),
    clause(
      '4',
      '第四条',
      text,
      entitlement({ on: each('decide'), by: 'person-served', must: act('object'), within: within(1, 'month') }),
      { inForce: { from: '2024-03-01' } },
    ),
    clause(
      '5',
      '第五条',
      text,
      score({
        on: onceForTheUnit,
        by: 'unit',
        when: check('unit.standing', 'doesNotContain', 'responsibility-list'),
        points: [-2, -1],
      }),
    ),
    clause('6', '第六条', text, ban({ on: each('contact'), by: 'organ', against: found('careless') }), {
      inForce: { to: '2024-06-30', selectedBy: 'decision' },
    }),
    clause(
      '7',
      '第七条',
      text,
      standard({ on: eachPost, by: 'unit', requires: check('post.holders', 'greaterThanInclusive', 2) }),
    ),
  ],
})

/** A small rulebook with what the others lack: dates in force, a sequence, points, a right that lapses, a blank. */
export const harbour: Rulebook = defineRulebook({
  id: 'harbour',
  institution: { zh: '港务局', en: 'Harbour office' },
  regulations: [permits],
})
