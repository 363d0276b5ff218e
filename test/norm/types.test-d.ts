// Each line marked with @ts-expect-error has to be a compile-time error: this file is checked with the others by tsc.
import { act, check, deadline, dueDate, duty, each, found, interpretation, within } from '../../src/index'

check('matter.remit', 'equal', 'own')
// @ts-expect-error a misspelt fact
check('matter.remitt', 'equal', 'own')
// @ts-expect-error a misspelt value
check('matter.remit', 'equal', 'ownn')
// @ts-expect-error an operator that does not fit its fact: a choice is not before another
check('matter.remit', 'before', 'own')
// @ts-expect-error an operator that does not fit its fact: a set is not equal to one of its members
check('matter.unclear', 'equal', 'rules')
// @ts-expect-error an operator that does not fit its fact: a truth value is not less than another
check('matter.urgent', 'lessThan', true)
check('performed.at', 'notAfter', { fact: 'due.at' })
// @ts-expect-error an instant is compared with an instant only
check('performed.at', 'notAfter', { fact: 'departments.count' })
// @ts-expect-error a number stands for no instant
check('performed.at', 'notAfter', 5)

act('notify', { contents: ['missing-materials'] })
// @ts-expect-error an act outside the vocabulary
act('notifyy')
// @ts-expect-error a content outside the vocabulary
act('notify', { contents: ['missing-things'] })
// @ts-expect-error an occasion outside the vocabulary
each('kontakt')
// @ts-expect-error a bearer outside the vocabulary
duty({ on: each('contact'), by: 'somebody', must: act('answer') })
// @ts-expect-error a unit outside the vocabulary
within(5, 'fortnight')

found('manner', 'rude')
// @ts-expect-error a value that the finding does not have
found('manner', 'grumpy')
// @ts-expect-error a finding outside the vocabulary
found('grumpy')

deadline({ start: '2024-02-05', period: { amount: 20, unit: 'working-day' }, extension: { amount: 1, unit: 'month' } })
// @ts-expect-error hours added to days
deadline({ start: '2024-02-05', period: { amount: 20, unit: 'working-day' }, extension: { amount: 8, unit: 'hour' } })
// @ts-expect-error days added to hours
dueDate({ start: '2024-02-05T09:00', period: { amount: 8, unit: 'hour' }, extension: { amount: 1, unit: 'day' } })
// @ts-expect-error office minutes added to minutes
dueDate({ start: '2024-02-05T09:00', period: { amount: 8, unit: 'minute' }, extension: { amount: 1, unit: 'office-minute' } })

interpretation({
  id: 'x:y',
  clause: 'x#1',
  question: { zh: '问', en: 'q' },
  options: { one: { text: { zh: '一', en: 'one' } } },
  // @ts-expect-error a default that is none of the options
  default: 'two',
  ground: { zh: '理由', en: 'ground' },
})
