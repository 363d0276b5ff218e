import type { ActPattern, Lead, OccasionSpec, PeriodSpec } from '../case/spec'
import type { FindingId } from '../case/vocabulary'
import { paramsOf } from '../rule/condition'
import type { Outcome } from '../rule/rule'
import { ALWAYS } from '../rule/rule'
import type { ReasonCode } from '../verdict'
import { owed, performance } from './acts'
import { all, check, found } from './conditions'
import type { Condition } from '../rule/condition'
import type { Interpretation } from './interpretation'
import type { Norm } from './norm'
import { each } from './occasions'

/**
 * An extension: a limit may be given a later end where there is a ground and it is told in time. Only then does it move
 * the due day of the regulation's limits. Fulfilled when told while the limit ran; breached when told late, not at
 * all, or without the ground; pending while it can still be told. Chinese: 延期.
 *
 * @param spec - `when` a further condition of its being judged; `notice` is what must be told; `ground` the finding that there is a reason to extend.
 * @returns a norm for {@link clause}.
 * @example
 * ```ts
 * import { act, extension } from 'officium'
 * extension({ notice: act('notify', { contents: ['reason-extension', 'new-limit'] }), ground: 'justified' }).kind //=> 'extension'
 * ```
 */
export function extension(spec: {
  readonly on?: OccasionSpec
  readonly when?: Condition
  readonly notice: ActPattern
  readonly ground?: FindingId
  /** How long before the limit ends it has to be told, where that is asked. */
  readonly lead?: LeadSpec
}): Norm {
  const must = performance({ ...spec.notice, mayPrecede: true })
  const what = paramsOf(must)
  const lead = spec.lead && leadOf(spec.lead)
  return {
    kind: 'extension',
    ...(spec.lead?.basis && { interpretations: [spec.lead.basis] }),
    clock: (clause) => ({
      extension: {
        clause,
        notice: spec.notice,
        ...(spec.ground && { finding: spec.ground }),
        ...(lead && { lead }),
      },
    }),
    rules: (_clause, regulation) => {
      const limit: PeriodSpec = { kind: 'within-limit', clock: regulation }
      const due: PeriodSpec = lead === undefined ? limit : { kind: 'before', of: limit, ...lead }
      const by = paramsOf({ period: due })
      const performed = check('performed', 'equal', true, what)
      const outcomes: Outcome<ReasonCode>[] = [
        {
          status: 'fulfilled',
          reason: 'extended',
          if: all(performed, check('performed.at', 'notAfter', { fact: 'due.at', params: by }, what)),
        },
        {
          status: 'breached',
          reason: 'extended-too-late',
          if: all(performed, check('performed.at', 'after', { fact: 'due.at', params: by }, what)),
        },
        {
          status: 'breached',
          reason: 'extension-not-told',
          if: all(
            check('performed.at', 'after', { fact: 'due.at', params: by }, what),
            check('due.at', 'before', { fact: 'as-of' }, by),
          ),
        },
      ]
      if (spec.ground !== undefined)
        outcomes.unshift({ status: 'breached', reason: 'extension-without-ground', if: found(spec.ground, false) })
      return [
        {
          occasion: spec.on ?? each('extend'),
          bearer: 'organ',
          when: spec.when ?? ALWAYS,
          outcomes,
          otherwise: { status: 'pending', reason: 'extension-not-yet-told' },
          owed: owed(must),
          shows: { performance: must, due },
        },
      ]
    },
  }
}

/** A time before the end of a limit. */
interface LeadSpec extends Omit<Lead, 'basis'> {
  readonly basis?: Interpretation
}

const leadOf = ({ amount, unit, basis }: LeadSpec): Lead => ({ amount, unit, ...(basis && { basis: basis.id }) })
