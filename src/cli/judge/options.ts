import { quote } from '../../errors'
import type { JudgeOptions } from '../../judge/options'
import type { Scenario } from '../../scenario/schema'
import type { Rulebook } from '../../norm/rulebook'
import type { Period } from '../../time/unit'
import { usageError } from '../errors'
import { readPeriod } from '../period'
import { defaultRulebook, rulebookOf } from '../rulebooks'

/** The options of the command line that say how to judge. */
export interface JudgingOptions {
  readonly rulebook?: string
  readonly asOf?: string
  readonly interpret?: readonly string[]
  readonly param?: readonly string[]
  readonly beyondCoverage?: 'error' | 'provisional'
}

function pairs(list: readonly string[], option: string, example: string): readonly (readonly [string, string])[] {
  return list.map((text) => {
    const at = text.indexOf('=')
    if (at <= 0 || at === text.length - 1) {
      throw usageError({
        zh: `${option} 的值 ${quote(text)} 不能用。请写成 ${example}。`,
        en: `${option} cannot be ${quote(text)}: write it like ${example}.`,
      })
    }
    return [text.slice(0, at), text.slice(at + 1)] as const
  })
}

/** How to judge, from the command line first, else from the scenario. */
export function judgeOptionsOf(
  options: JudgingOptions,
  scenario?: Scenario,
): JudgeOptions & { readonly rulebook: Rulebook } {
  const { interpret = [], param = [] } = options
  const asOf = options.asOf ?? scenario?.asOf
  if (asOf === undefined) {
    throw usageError({
      zh: '请用 --as-of 写明以哪一日的情况判断，例如 --as-of 2024-03-20。',
      en: 'say as of when to judge, such as --as-of 2024-03-20.',
    })
  }
  const beyondCoverage = options.beyondCoverage ?? scenario?.beyondCoverage
  const interpretations = Object.fromEntries(pairs(interpret, '--interpret', 'county-organs:promptly=same-day'))
  const parameters = Object.fromEntries(
    pairs(param, '--param', 'reply=5wd').map(([name, text]): [string, Period] => [
      name,
      readPeriod(text, `--param ${name}`),
    ]),
  )
  return {
    rulebook: rulebookOf(options.rulebook ?? scenario?.rulebook ?? defaultRulebook),
    asOf,
    interpretations: { ...scenario?.interpretations, ...interpretations },
    parameters: { ...scenario?.parameters, ...parameters } as NonNullable<JudgeOptions['parameters']>,
    ...(beyondCoverage && { beyondCoverage }),
  }
}
