import { defineRegulation, defineRulebook } from '../../../src/index'

const nothing = defineRegulation({
  id: 'nothing',
  title: { zh: '空白规定', en: 'An empty regulation' },
  system: 'time-limit',
  clauses: [],
})

/** Stands in for the rulebooks: the same name, and no clause. */
export const rulebooks = {
  'county-organs': defineRulebook({
    id: 'county-organs',
    institution: { zh: '空白', en: 'Nobody' },
    regulations: [nothing],
  }),
}
