import type { Text } from '../errors'

/** The language in which the command speaks. */
export type Language = keyof Text

const given = (argv: readonly string[]): string | undefined => {
  const end = argv.indexOf('--')
  const own = end < 0 ? argv : argv.slice(0, end)
  const index = own.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = own[index]
  return word?.startsWith('--lang=') ? word.slice('--lang='.length) : own[index + 1]
}

/**
 * The language of a run: what `--lang` says, else what the environment says, else English. It is read before the
 * arguments are, so that help and complaints about the arguments speak it too.
 */
export function languageOf(argv: readonly string[], env: { readonly [name: string]: string | undefined }): Language {
  const chosen = given(argv)
  if (chosen === 'zh' || chosen === 'en') return chosen
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '')
  return locale?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
