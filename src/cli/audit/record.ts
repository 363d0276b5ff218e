import type { Judgement } from '../../verdict'

/** What is kept of a judgement in a line of `--out`: the verdicts that were triggered, without their explanations. */
export const record = (line: number, { verdicts, receipt }: Judgement) => ({
  line,
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
