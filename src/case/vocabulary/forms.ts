import type { TermMap } from './term'

/** The form of an act. Fax and e-mail are written forms; whether written satisfies oral is an interpretation. */
export const forms = {
  oral: { zh: '口头', en: 'oral' },
  written: { zh: '书面', en: 'written' },
  phone: { zh: '电话', en: 'by telephone' },
  fax: { zh: '传真', en: 'by fax' },
  electronic: { zh: '电子', en: 'electronic' },
} as const satisfies TermMap

/** The identifier of a form. */
export type Form = keyof typeof forms
