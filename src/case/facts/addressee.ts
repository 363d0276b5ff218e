import type { Params } from '../../rule/condition'
import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import { addressee } from '../actors'
import type { CaseContext, Occasion } from '../context'
import type { Role } from '../vocabulary'

/** Whether the act is directed at a role, by its name or by that of a person or unit of the file that holds it. */
export function addressedIs(context: CaseContext, { entry }: Occasion, params: Params | undefined): Fact<boolean> {
  if (entry === undefined) return known(false)
  const path = `acts.${entry.id}.to`
  const { to } = entry.act
  if (to === undefined) return unknown([{ kind: 'attribute', path }])
  const missing: Missing[] = []
  const from = [path]
  const truth = addressee(context, to, params?.role as Role, missing, from)
  return truth === undefined ? unknown(missing, { from }) : known(truth, from)
}

/** Whether the person at whom the act is directed is a Party member. */
export function addressedPartyMember(context: CaseContext, { entry }: Occasion): Fact<boolean> {
  if (entry === undefined) return known(false)
  const { people } = context.file
  const { to } = entry.act
  if (to === undefined || people === undefined || !Object.hasOwn(people, to))
    return unknown([{ kind: 'attribute', path: `acts.${entry.id}.to` }])
  const member = people[to]?.partyMember
  return member === undefined
    ? unknown([{ kind: 'attribute', path: `people.${to}.partyMember` }])
    : known(member, [`acts.${entry.id}.to`, `people.${to}.partyMember`])
}
