/** More exact contents and fields that satisfy a more general one. */
const EXACT: { readonly [general: string]: readonly string[] } = {
  'dest-contact': ['dest-phone'],
  contact: ['phone'],
}

/** Whether a content or field that was given satisfies the one that is owed: a telephone number is a way to contact. */
export const satisfies = (given: string, owed: string): boolean =>
  given === owed || (EXACT[owed]?.includes(given) ?? false) || (owed === 'explanation' && given.startsWith('reason-'))

/** Fax and e-mail are written; a written notice satisfies an oral one. */
export const isWritten = (form: string): boolean =>
  form === 'written' || form === 'fax' || form === 'e-mail' || form === 'electronic'
