import { holderOf } from '../case/actors'
import type { Role } from '../case/vocabulary'
import type { BearerRef } from '../verdict'
import { nameOf } from './name'
import type { JudgeScope } from './scopes'

/** Who bears a norm on an occasion; the role alone where the case file does not tell who holds it. */
export function bearerOf(scope: JudgeScope, role: Role, unheld: BearerRef): BearerRef {
  const { shared } = scope
  const known = shared?.bearers.get(role)
  if (known !== undefined) return known
  const bearer = bearerRef(scope, role, unheld)
  shared?.bearers.set(role, bearer)
  return bearer
}

function bearerRef({ context, occasion }: JudgeScope, role: Role, unheld: BearerRef): BearerRef {
  const holder = holderOf(context, occasion, role)
  if (holder === undefined || holder.who === role) return unheld
  const name = nameOf(context, holder.who)
  const who = Object.freeze([holder.who])
  return Object.freeze(name === undefined ? { role, who } : { role, who, names: Object.freeze([name]) })
}
