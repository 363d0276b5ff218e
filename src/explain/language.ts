import { OfficiumError, quote, type Text } from '../errors'

/** The languages of the library. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** A text was asked for in a language that the library does not speak. */
export class LanguageError extends OfficiumError<'unknown-language'> {
  override readonly name = 'LanguageError'
  readonly value: unknown

  constructor(value: unknown) {
    super('unknown-language', ['lang'], {
      zh: `没有 ${quote(value)} 这种语言。请写 "zh"（中文）或者 "en"（英文）。`,
      en: `the language ${quote(value)} is not known; write "zh" (Chinese) or "en" (English).`,
    })
    this.value = value
  }
}

/**
 * Checks that a value is one of the languages.
 *
 * @throws LanguageError
 */
export function checkLanguage(value: unknown): Language {
  if (value !== 'zh' && value !== 'en') throw new LanguageError(value)
  return value
}

/** A text in both languages, written short. */
export const text = (zh: string, en: string): Text => ({ zh, en })
