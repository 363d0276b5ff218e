import type { Rulebook } from '../src/index'
import { countyOrgans } from './county-organs/index'
import { hotel } from './hotel/index'
import { planningBureau } from './planning-bureau/index'
import { socialHall } from './social-hall/index'
import { tangdaoheCenter } from './tangdaohe-center/index'
import { wanTownship } from './wan-township/index'

export { clauseCoverage } from '../src/index'
export { countyOrgans, hotel, planningBureau, socialHall, tangdaoheCenter, wanTownship }

/**
 * Every rulebook, by the id of its institution.
 *
 * @example
 * ```ts
 * import { rulebooks } from 'officium/rules'
 * rulebooks['county-organs'].regulations.map((regulation) => regulation.id) //=> ['county-first-inquiry', 'county-time-limit', 'county-agency-service']
 * ```
 */
export const rulebooks = {
  'county-organs': countyOrgans,
  hotel,
  'planning-bureau': planningBureau,
  'social-hall': socialHall,
  'tangdaohe-center': tangdaoheCenter,
  'wan-township': wanTownship,
} as const satisfies {
  readonly [institution: string]: Rulebook
}
