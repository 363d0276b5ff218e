import { nameOf } from '../names'
import type { OccasionRef } from '../../verdict'

/** A contact by its channel. */
const contacts: { readonly [channel: string]: string } = {
  visit: '来访',
  phone: '来电',
  letter: '来函',
  'e-mail': '发来电子邮件',
  fax: '发来传真',
  online: '通过网络联系',
  other: '以其他方式联系',
}

/** The way of anything else that came. */
const ways: { readonly [channel: string]: string } = {
  visit: '当面',
  phone: '以电话',
  letter: '以信函',
  'e-mail': '以电子邮件',
  fax: '以传真',
  online: '通过网络',
  other: '以其他方式',
}

const own = (map: { readonly [channel: string]: string }, channel = ''): string | undefined =>
  Object.hasOwn(map, channel) ? map[channel] : undefined

/** What was done, without who and when: 来电; 以信函提出申请. */
export function zhEvent({ act, channel }: Pick<OccasionRef, 'act' | 'channel'>): string {
  if (act === undefined) return '案卷中的行为'
  if (act === 'contact') return own(contacts, channel) ?? nameOf('act', act, 'zh')
  return `${own(ways, channel) ?? ''}${nameOf('act', act, 'zh')}`
}

/** Who did it, before the verb: 服务对象; a name of the case file. */
export function zhActor(by: string | undefined): string {
  if (by === undefined) return ''
  const name = nameOf('role', by, 'zh')
  return /[\x21-\x7e]$/.test(name) ? `${name} ` : name
}
