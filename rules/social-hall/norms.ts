import { act, type Condition, duty, type DutySpec, eachLimit, theLimit } from '../../src/index'
import { hallClock } from './terms'

/** What ends a matter of the hall, or sends it up. Chinese: 办结、上报. */
const ending = act(['conclude', 'decide', 'decline', 'forward'], { ends: hallClock })

/** A matter that was accepted is completed within its limit. Chinese: 按时办结. */
export const completesInTime = (by: DutySpec['by'], when?: Condition) =>
  duty({ on: eachLimit('accept'), by, must: ending, within: theLimit(hallClock), ...(when && { when }) })
