import { nearest } from '../../case/schema/near'
import { quote } from '../../errors'
import type { Clause } from '../../norm/clause'
import type { Regulation } from '../../norm/regulation'
import type { Rulebook } from '../../norm/rulebook'
import { InputError } from '../errors'
import { allRulebooks } from '../rulebooks'

/** What an id names. */
export type Found =
  | { readonly kind: 'institution'; readonly rulebook: Rulebook }
  | { readonly kind: 'regulation'; readonly rulebook: Rulebook; readonly regulation: Regulation }
  | {
      readonly kind: 'clauses'
      readonly rulebook: Rulebook
      readonly regulation: Regulation
      readonly clauses: readonly Clause[]
    }

/**
 * Finds an institution, a regulation, or a clause or all clauses of an article.
 *
 * @throws InputError ('unknown-name') with the names that are near.
 */
export function lookUp(id: string): Found {
  for (const rulebook of allRulebooks) {
    if (rulebook.id === id) return { kind: 'institution', rulebook }
    for (const regulation of rulebook.regulations) {
      if (regulation.id === id) return { kind: 'regulation', rulebook, regulation }
      const local = id.startsWith(`${regulation.id}#`)
        ? id.slice(regulation.id.length + 1).replace(/~.*$/, '')
        : undefined
      if (local === undefined) continue
      const clauses = regulation.clauses.filter(
        (clause) => clause.id === local || clause.id.startsWith(`${local}/`) || clause.id.startsWith(`${local}.`),
      )
      if (clauses.length > 0) return { kind: 'clauses', rulebook, regulation, clauses }
    }
  }
  const names = allRulebooks.flatMap((rulebook) => [
    rulebook.id,
    ...rulebook.regulations.flatMap((regulation) => [
      regulation.id,
      ...regulation.clauses.map((clause) => `${regulation.id}#${clause.id}`),
    ]),
  ])
  const near = nearest(id, names)
  throw new InputError('unknown-name', {
    zh: `没有 ${quote(id)} 这一机构、制度或者条款。${near.length > 0 ? `是否指：${near.join('、')}？` : '用 officium rules 查看全部。'}`,
    en: `there is no institution, regulation or clause ${quote(id)}. ${near.length > 0 ? `Did you mean: ${near.join(', ')}?` : 'officium rules lists them.'}`,
  })
}
