import type { Judgement } from '../../verdict'
import { maximumKept } from '../read/limits'
import type { Rejected } from './row'

/** What is kept of a judgement: the verdicts that were triggered, without their explanations. The keys keep their order. */
export const record = ({ verdicts, receipt }: Judgement) => ({
  case: receipt.caseFile.id,
  hash: receipt.caseFile.hash,
  verdicts: verdicts
    .filter(({ status }) => status !== 'not-triggered')
    .map(({ clause, rule, status, reason, occasion, time, missing }) => ({
      clause,
      rule,
      status,
      reason,
      occasion: occasion?.id ?? null,
      ...(time !== undefined && { due: time.due, done: time.done, ...(time.late && { late: time.late }) }),
      ...(missing.length > 0 && { missing }),
    })),
})

/** What is kept of a line that cannot be used: why, and the line itself as far as it helps to find it again. */
export const rejectRecord = ({ problems, input }: Rejected) => ({
  problems,
  input: input.slice(0, maximumKept),
})
