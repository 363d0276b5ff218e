import type { CaseContext } from '../case/context'

/** The name that a case file gives to a person or unit. */
export const nameOf = ({ file: { people, units } }: CaseContext, id: string): string | undefined =>
  people?.[id]?.name ?? units?.[id]?.name
