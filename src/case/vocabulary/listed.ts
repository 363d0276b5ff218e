import type * as sources from '.'

type Lists = typeof sources

/** The identifiers of a closed list of the vocabulary. */
export type IdOf<L extends keyof Lists> = keyof Lists[L] & string

/** Reads the identifiers of a closed list from one text, in their order. */
export function listed<L extends keyof Lists>(text: string): readonly IdOf<L>[] {
  return text.split(' ') as readonly string[] as readonly IdOf<L>[]
}

/** Reads the values of findings from one text: a line for each finding, its identifier first. */
export function valued(text: string): { readonly [F in IdOf<'findings'>]?: readonly string[] } {
  return Object.fromEntries(
    text.split('\n').map((line) => {
      const [id = '', ...values] = line.split(' ')
      return [id, values]
    }),
  )
}
