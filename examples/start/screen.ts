import type { Language, Text } from 'officium'
import type { Colors } from 'picocolors/types'
import { wrap } from '../../src/cli/width'

export type { Language }

/** How the report is shown. */
export interface Screen {
  readonly lang: Language
  readonly colors: Colors
}

/** The columns of the terminal that the report is laid out for. */
export const columns = 100

/** A text in two languages, written short. */
export const text = (zh: string, en: string): Text => ({ zh, en })

/** A heading with a rule under it. */
export const heading = (title: string, { colors }: Screen): string =>
  `${colors.bold(title)}\n${colors.dim('─'.repeat(columns))}`

/** Text broken to the width of the terminal, set in by so many columns. */
export const paragraph = (words: string, indent = 0): string =>
  wrap(words, columns - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')

/** 19397 as people read it: 19,397. */
export const count = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** Parts of a whole as a percentage with two decimals. */
export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`
