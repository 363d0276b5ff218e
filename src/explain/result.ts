import { roles } from '../case/vocabulary/names'
import type { Verdict } from '../verdict'
import { hasNotBegun } from './limit'
import { safeText } from './safe'
import type { Told } from './told'
import type { Voice } from './voice'

/** Whether it is still open that the clause applies at all: then no outcome is named as possible. */
export const isTriggerOpen = ({ status, possible }: Verdict): boolean =>
  (status === 'undetermined' || status === 'needs-judgement') && possible === undefined

/** The sentence of the reason, or that the status stands whatever is still unknown. */
export function resultOf(verdict: Verdict, voice: Voice): string {
  const { status, reason, because } = verdict
  const isDecided = status !== 'undetermined' && status !== 'needs-judgement' && status !== 'not-triggered'
  if (isDecided && because.some(({ holds }) => holds === null)) return voice.settled(status)
  return voice.reasons[reason](toldOf(verdict, voice))
}

/** The notices that were given in parts. */
const noticesOf = ({ because }: Verdict): readonly string[] =>
  because
    .filter(({ fact }) => fact === 'notice.repeated')
    .flatMap(({ from }) => from.filter((path) => path.startsWith('acts.')).map((path) => path.slice('acts.'.length)))

function toldOf(verdict: Verdict, voice: Voice): Told {
  const { time, bearer, displacedBy, reason, acts = [], lacks = [] } = verdict
  const { names = [], who = [] } = bearer ?? {}
  const known = names.length > 0 ? names : who.filter((id) => Object.hasOwn(roles, id))
  const given = reason === 'repeated' ? noticesOf(verdict) : acts
  const sameDue = verdict.because.find(({ fact }) => fact === 'limit.due')?.actual
  return {
    ...(time?.done != null && { done: voice.moment(time.done) }),
    ...(time?.due != null && { due: voice.moment(time.due) }),
    ...(time?.stated !== undefined && { stated: voice.moment(time.stated) }),
    ...(time?.late !== undefined && { late: voice.amount(time.late.amount, time.late.unit) }),
    acts: voice.ids(given.map((id) => safeText(id))),
    hasActs: given.length > 0,
    lacks: lacks.length > 0,
    ...(bearer !== null && { role: voice.role(bearer.role) }),
    ...(known.length > 0
      ? { holder: voice.and(known.map(voice.person)) }
      : who.length > 0 && { holderId: voice.and(who.map((id) => safeText(id))) }),
    ...(displacedBy !== undefined && { displacer: safeText(displacedBy) }),
    ...(typeof sameDue === 'string' && sameDue !== 'never' && { sameDue: voice.moment(sameDue) }),
    isSuspended: time?.suspended === true,
    isNotRunning: hasNotBegun(verdict),
    isOpenEnded: time !== undefined && time.due === null && time.until === undefined,
    isAwaiting: time?.until !== undefined && time.due === null,
    isTriggerOpen: isTriggerOpen(verdict),
  }
}
