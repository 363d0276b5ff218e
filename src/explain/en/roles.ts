import { nameOf } from '../names'

/** Roles as they read where somebody bears a norm or is addressed. */
const bearing: { readonly [role: string]: string } = { organ: 'the body' }

/** A role with its article: the first-asked person. */
export function enRole(role: string): string {
  const own = Object.hasOwn(bearing, role) ? bearing[role] : undefined
  if (own !== undefined) return own
  const name = nameOf('role', role, 'en')
  return /^(the|another) /.test(name) ? name : `the ${name}`
}
