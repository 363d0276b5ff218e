import type { ActType } from '../../case/vocabulary/acts'
import { nameLists } from '../names'
import { safeText } from '../safe'
import type { OccasionRef } from '../../verdict'
import { enActNouns } from './act-nouns'
import { enRole } from './roles'

/** An act as a thing that has happened: an application. Undefined for what is no act. */
export const enActNoun = (act: string): string | undefined =>
  Object.hasOwn(enActNouns, act) ? enActNouns[act as ActType] : undefined

/** A contact by its channel. */
const contacts: { readonly [channel: string]: string } = {
  visit: 'a visit',
  phone: 'a telephone call',
  letter: 'a letter',
  'e-mail': 'an e-mail',
  fax: 'a fax',
  online: 'an online contact',
}

/** The way of anything else that came. */
const ways: { readonly [channel: string]: string } = {
  visit: ' in person',
  phone: ' by telephone',
  letter: ' by letter',
  'e-mail': ' by e-mail',
  fax: ' by fax',
  online: ' online',
  other: ' in another way',
}

const own = (map: { readonly [channel: string]: string }, channel = ''): string | undefined =>
  Object.hasOwn(map, channel) ? map[channel] : undefined

/** What happened, and in what way it came. */
export const enEvent = ({
  act = '',
  channel,
}: Pick<OccasionRef, 'act' | 'channel'>): { readonly noun: string; readonly way: string } => {
  const noun = enActNoun(act) ?? 'an act'
  return act === 'contact' ? { noun: own(contacts, channel) ?? noun, way: '' } : { noun, way: own(ways, channel) ?? '' }
}

const sent: ReadonlySet<string> = new Set([
  'contact',
  'apply',
  'supplement',
  'object',
  'answer',
  'instruct',
  'notify',
  'praise',
  'report',
])

/** Who did it: by the office; from the person served; by a name of the case file. */
export function enActor(act: string | undefined, by: string | undefined): string {
  if (by === undefined) return ''
  return ` ${act !== undefined && sent.has(act) ? 'from' : 'by'} ${enWho(by)}`
}

/** A person or unit by role, or by the name or id in the case file. */
export const enWho = (who: string): string => (Object.hasOwn(nameLists.role, who) ? enRole(who) : safeText(who))
