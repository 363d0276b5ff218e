import { actFieldTerm, anyActFieldTerm, attributeTerm } from '../case/vocabulary/attribute-terms'
import { findingTerm } from '../case/vocabulary/finding-terms'
import { roles } from '../case/vocabulary/names'
import type { Text } from '../errors'
import type { OccasionRef } from '../verdict'
import { text } from './language'

/** The id of the act at which an occasion begins: of a limit the act from which it runs. */
export const actIdOf = ({ kind, id, breached }: OccasionRef): string | undefined =>
  breached !== undefined
    ? actIdOf(breached.occasion)
    : kind === 'act'
      ? id
      : kind === 'limit'
        ? id.split('/')[0]
        : undefined

function actInput(path: string, occasion: OccasionRef | null | undefined): Text {
  const [, id = '', ...rest] = path.split('.')
  const field = rest.join('.')
  if (field === '') return text('行为记录', 'the act')
  const isOccasion = occasion !== null && occasion !== undefined && actIdOf(occasion) === id
  return (
    (isOccasion ? actFieldTerm(occasion.act ?? '', field) : undefined) ??
    anyActFieldTerm(field) ??
    text('行为记录的内容', 'a field of the act')
  )
}

/**
 * The name of an input of a case file by its path: an attribute, a field of an act, an act, a finding. `occasion`
 * tells the type of the act that it is about.
 */
export function inputName(path: string, occasion?: OccasionRef | null): Text {
  const plain = path.replace(/\[\d*\]/g, '')
  const [section = '', key = ''] = plain.split('.')
  if (section === 'findings' && key !== '') {
    const name = findingTerm(key)
    return name === undefined ? text('认定', 'finding') : text(`关于“${name.zh}”的认定`, `finding on “${name.en}”`)
  }
  if (section === 'acts' && key !== '') return actInput(plain, occasion)
  if (Object.hasOwn(roles, plain)) {
    const role = roles[plain as keyof typeof roles]
    return text(`谁是${role.zh}`, `who is the ${role.en}`)
  }
  const limitField = /\.limits?\.(\w+)$/.exec(plain)?.[1]
  return (
    attributeTerm(plain) ??
    (limitField === undefined ? undefined : attributeTerm(`limit.${limitField}`)) ??
    text('案卷内容', 'an input of the case file')
  )
}
