import type { TermMap } from './term'

/** Why a holder is away from the post. */
export const absenceKinds = {
  official: { zh: '因公外出', en: 'on official business' },
  private: { zh: '因私外出', en: 'on private business' },
  leave: { zh: '请假', en: 'on leave' },
  out: { zh: '外出', en: 'out of the office' },
} as const satisfies TermMap

/** The identifier of a kind of absence. */
export type AbsenceKind = keyof typeof absenceKinds
