import { inputName } from '../input'
import { nameOf } from '../names'
import { safeText } from '../safe'
import type { Proposal, Verdict } from '../../verdict'
import { capital, enAnd, enOr } from './lists'
import { enRole } from './roles'

const choices: { readonly [C in Proposal['choice']]: string } = {
  all: 'all of them',
  one: 'one of them',
  'at-most-one': 'at most one of them',
  'one-or-more': 'one or more of them',
  decider: 'as the deciding body sees fit',
}

const rests = (path: string, verdict: Verdict): string => `${inputName(path, verdict.occasion).en} (${safeText(path)})`

/** What may follow, who decides, and what it rests on. */
export function enProposal(proposal: Proposal, verdict: Verdict): string {
  const { measures, choice, decider, liable = [], heavier, restsOn } = proposal
  const names = (choice === 'all' ? enAnd : enOr)(measures.map((id) => nameOf('measure', id, 'en')))
  const parts = [
    `${capital(names)}${measures.length === 1 && choice !== 'decider' ? '' : ` (${choices[choice]})`}${heavier === true ? ', the heavier way' : ''}`,
  ]
  if (liable.length > 0) parts.push(`${proposal.reward === true ? 'for' : 'liable'}: ${enAnd(liable.map(enRole))}`)
  if (decider !== undefined) parts.push(`decided by ${enRole(decider)}`)
  if (restsOn.length > 0) parts.push(`resting on ${enAnd(restsOn.map((path) => rests(path, verdict)))}`)
  return `${parts.join('; ')}.`
}
