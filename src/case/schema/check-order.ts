import type { ActType } from '../vocabulary/acts'
import { reject } from './issue'
import type { Known } from './known'
import { span } from './time-text'
import type { ActInput } from './types'

type Payload = Parameters<typeof reject>[0]

/** Acts that look forward: they may be done before the act that they are about. */
const forwardLooking: ReadonlySet<ActType> = new Set([
  'approve',
  'assign',
  'compile',
  'coordinate',
  'entrust',
  'examine',
  'hand-over',
  'instruct',
  'liaise',
  'notify',
  'publish',
  'register',
  'report',
  'request-instructions',
  'schedule',
  'set-limit',
  'sign',
  'cover',
])

/** An act is not before the act that it is about; a procedure ends after it began; who returns had left. */
export function checkOrder(known: Known, payload: Payload, timeZone: string): void {
  const first = (act: ActInput): number => span(act.at, timeZone)[0]
  const last = (act: ActInput): number => span(act.at, timeZone)[1]
  known.acts.forEach((act, i) => {
    const object = act.about === undefined ? undefined : known.actById.get(act.about)
    if (object !== undefined) {
      if (act.type === 'procedure-end') expectType(object, 'procedure-start', payload, i)
      if (act.type === 'return') expectType(object, 'leave-post', payload, i)
      if (!forwardLooking.has(act.type) && last(act) < first(object)) {
        reject(
          payload,
          { code: 'before-its-object', about: act.about!, objectAt: object.at },
          'acts',
          i,
          'at',
        )
      }
    } else if (act.type === 'procedure-end') {
      reject(
        payload,
        { code: 'wrong-about', expected: 'procedure-start', found: 'other' },
        'acts',
        i,
        'about',
      )
    } else if (act.type === 'return' && known.file.log !== 'partial') {
      const back = last(act)
      const left = known.acts.some(
        (other) => other.type === 'leave-post' && other.by === act.by && first(other) <= back,
      )
      if (!left) reject(payload, { code: 'no-leave-post' }, 'acts', i)
    }
  })
}

function expectType(object: ActInput, expected: ActType, payload: Payload, i: number): void {
  if (object.type !== expected) {
    reject(payload, { code: 'wrong-about', expected, found: object.type }, 'acts', i, 'about')
  }
}
