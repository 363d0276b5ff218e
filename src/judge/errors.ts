import { formatPath, OfficiumError, quote, type Path } from '../errors'

/** The host chose an interpretation, or a way to read it, that the rulebook does not have. */
export class InterpretationError extends OfficiumError<'unknown-interpretation' | 'unknown-reading'> {
  override readonly name = 'InterpretationError'
  readonly value: unknown
  readonly known: readonly string[]

  constructor(
    code: 'unknown-interpretation' | 'unknown-reading',
    path: Path,
    value: unknown,
    known: readonly string[],
  ) {
    const list = known.length === 0 ? '—' : known.join(', ')
    super(
      code,
      path,
      code === 'unknown-interpretation'
        ? {
            zh: `解释 ${quote(value)} 不在本规则集中。可选的解释：${list}。请改正名称，或删去这一项。`,
            en: `the rulebook has no interpretation ${quote(value)}. It has: ${list}. Correct the name or leave it out.`,
          }
        : {
            zh: `解释 ${formatPath(path.slice(-1))} 没有 ${quote(value)} 这种读法。可选的读法：${list}。`,
            en: `interpretation ${formatPath(path.slice(-1))} has no reading ${quote(value)}. Choose one of: ${list}.`,
          },
    )
    this.value = value
    this.known = known
  }
}

/** A value that fills a blank of the text does not fit it. */
export class ParameterError extends OfficiumError<'invalid-parameter'> {
  override readonly name = 'ParameterError'
  readonly value: unknown

  constructor(path: Path, value: unknown) {
    super('invalid-parameter', path, {
      zh: `参数 ${formatPath(path.slice(-1))} 的值 ${quote(value)} 不是期限。请写成 { amount: 数量, unit: 单位 }，例如 { amount: 5, unit: 'working-day' }。`,
      en: `the value ${quote(value)} of the parameter ${formatPath(path.slice(-1))} is no period. Write { amount, unit }, such as { amount: 5, unit: 'working-day' }.`,
    })
    this.value = value
  }
}

/** The options of a judgement are not usable. */
export class JudgeOptionsError extends OfficiumError<'invalid-options'> {
  override readonly name = 'JudgeOptionsError'

  constructor(path: Path, value: unknown, expected: { readonly zh: string; readonly en: string }) {
    super('invalid-options', path, {
      zh: `选项 ${path.join('.')} 的值 ${quote(value)} 不能用：需要${expected.zh}。`,
      en: `the option ${path.join('.')} cannot be ${quote(value)}: it has to be ${expected.en}.`,
    })
  }
}
