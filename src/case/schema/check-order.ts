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
  'entrust',
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
  let leaves: ReadonlyMap<string, number> | undefined
  known.acts.forEach((act, i) => {
    const object = act.about === undefined ? undefined : known.actById.get(act.about)
    if (object !== undefined) {
      if (act.type === 'procedure-end') expectType(object, 'procedure-start', payload, i)
      if (act.type === 'return') expectType(object, 'leave-post', payload, i)
      if (!forwardLooking.has(act.type) && last(act) < first(object)) {
        reject(payload, { code: 'before-its-object', about: act.about!, objectAt: object.at }, 'acts', i, 'at')
      }
    } else if (act.type === 'procedure-end') {
      reject(payload, { code: 'wrong-about', expected: 'procedure-start' }, 'acts', i, 'about')
    } else if (act.type === 'return' && known.file.log !== 'partial') {
      leaves ??= firstLeaves(known.acts, first)
      const left = leaves.get(act.by)
      if (left === undefined || left > last(act)) reject(payload, { code: 'no-leave-post' }, 'acts', i)
    }
  })
}

/** When each person first left the post. */
function firstLeaves(acts: readonly ActInput[], first: (act: ActInput) => number): Map<string, number> {
  const leaves = new Map<string, number>()
  for (const act of acts) {
    if (act.type === 'leave-post') leaves.set(act.by, Math.min(first(act), leaves.get(act.by) ?? Infinity))
  }
  return leaves
}

function expectType(object: ActInput, expected: ActType, payload: Payload, i: number): void {
  if (object.type !== expected) {
    reject(payload, { code: 'wrong-about', expected }, 'acts', i, 'about')
  }
}
