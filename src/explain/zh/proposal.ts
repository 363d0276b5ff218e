import { inputName } from '../input'
import { nameOf } from '../names'
import { safeText } from '../safe'
import type { Proposal, Verdict } from '../../verdict'
import { zhAnd } from './lists'

const choices: { readonly [C in Proposal['choice']]: string } = {
  all: '一并适用',
  one: '择一适用',
  'at-most-one': '至多择一适用',
  'one-or-more': '可以适用一项或者多项',
  decider: '由决定机构酌定',
}

const rests = (path: string, verdict: Verdict): string => `${inputName(path, verdict.occasion).zh}（${safeText(path)}）`

/** What may follow, who decides, and what it rests on. */
export function zhProposal(proposal: Proposal, verdict: Verdict): string {
  const { measures, choice, decider, liable = [], heavier, restsOn } = proposal
  const names = zhAnd(measures.map((id) => nameOf('measure', id, 'zh')))
  const parts = [
    `${names}${measures.length === 1 && choice !== 'decider' ? '' : `（${choices[choice]}）`}${heavier === true ? '，从重处理' : ''}`,
  ]
  if (liable.length > 0)
    parts.push(
      `${proposal.reward === true ? '对象' : '责任主体'}：${zhAnd(liable.map((role) => nameOf('role', role, 'zh')))}`,
    )
  if (decider !== undefined) parts.push(`由${nameOf('role', decider, 'zh')}决定`)
  if (restsOn.length > 0) parts.push(`依据：${zhAnd(restsOn.map((path) => rests(path, verdict)))}`)
  return `${parts.join('；')}。`
}
