import type { Occasion } from '../case/context'

/** An occasion as the parameter of a fact: its kind and its id, `act c1`. Unique within a case file. */
export const occasionKey = ({ kind, id }: Pick<Occasion, 'kind' | 'id'>): string => `${kind} ${id}`
