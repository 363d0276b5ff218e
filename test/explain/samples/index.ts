import { agency, punished } from './agency'
import { deemed, major, outside } from './ends'
import { extensions } from './extensions'
import { lateByTheHearing, miscounted, suspended } from './hearing'
import { hours, partial } from './partial'
import { away, call, toldTwice } from './reception'
import type { Sample } from './sample'
import { unit } from './unit'

/** Every sample. */
export const samples: readonly Sample[] = [
  lateByTheHearing,
  call,
  toldTwice,
  away,
  ...extensions,
  suspended,
  miscounted,
  deemed,
  outside,
  agency,
  punished,
  unit,
  partial,
  hours,
  major,
]
