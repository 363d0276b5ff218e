import { OfficiumError, type Path, quote, type Text } from '../errors'

/** An engine cannot take a rulebook, because it holds something under the same name already. */
export class EngineConflictError extends OfficiumError<'engine-conflict'> {
  override readonly name = 'EngineConflictError'
  /** The fact that both define. */
  readonly fact: string

  constructor(fact: string) {
    super('engine-conflict', ['engine', 'facts', fact], {
      zh: `引擎中已有名为 ${quote(fact)} 的事实：一个引擎只判断一份案卷。请为每份案卷新建引擎，或将自有的事实改名。`,
      en: `the engine already has a fact named ${quote(fact)}: one engine judges one case file. Make a new engine for each case file, or rename your own fact.`,
    })
    this.fact = fact
  }
}

/** A condition asks about an occasion that the case file does not hold. */
export class UnknownOccasionError extends OfficiumError<'unknown-occasion'> {
  override readonly name = 'UnknownOccasionError'
  readonly fact: string
  readonly occasion: unknown

  constructor(fact: string, occasion: unknown) {
    super('unknown-occasion', ['params', 'occasion'], {
      zh: `事实 ${quote(fact)} 的参数 occasion 为 ${quote(occasion)}，案卷中没有这一事由。请写成“种类 编号”，例如 "act c1"，或不要自行填写此参数。`,
      en: `the parameter "occasion" of the fact ${quote(fact)} is ${quote(occasion)}, and the case file holds no such occasion. Write its kind and id, such as "act c1", or leave the parameter to the adapter.`,
    })
    this.fact = fact
    this.occasion = occasion
  }
}

/** A condition asks for a fact with parameters that the fact cannot be derived from. */
export class UnderivableFactError extends OfficiumError<'underivable-fact'> {
  override readonly name = 'UnderivableFactError'
  readonly fact: string
  readonly params: unknown

  constructor(fact: string, params: unknown, cause: unknown) {
    super('underivable-fact', ['facts', fact], {
      zh: `事实 ${quote(fact)} 无法以参数 ${quote(params)} 推导。请对照 toJsonRules 所给规则核对事实名称和参数。`,
      en: `the fact ${quote(fact)} cannot be derived with the parameters ${quote(params)}. Check its name and parameters against the rules that toJsonRules gives.`,
    })
    this.fact = fact
    this.params = params
    this.cause = cause
  }
}

const runTexts: Record<'incomplete-run' | 'inconsistent-run', (rules: string, count: number) => Text> = {
  'incomplete-run': (rules, count) => ({
    zh: `运行结果缺少 ${count} 条规则（首条：${rules}），不能据以判断。同一引擎不得同时运行两次，不得调用 stop()，也不得删去本库的规则；请用新引擎重新运行。`,
    en: `the result of the run lacks ${count} rule(s) (the first is ${rules}), so nothing can be judged by it. Do not run one engine twice at a time, do not call stop(), do not remove these rules; run again with a new engine.`,
  }),
  'inconsistent-run': (rules, count) => ({
    zh: `运行结果中有 ${count} 条规则（首条：${rules}）与本库写入引擎的规则、事实或运算符不符。请勿改写它们，并将结果交回产生它的引擎。`,
    en: `in the result of the run ${count} rule(s) (the first is ${rules}) do not match the rules, facts or operators that were added to the engine. Leave those as they are, and hand each result back to the engine that it came from.`,
  }),
}

/** The result of a run cannot be read: rules are missing from it, or it is not of these rules and facts. */
export class EngineRunError extends OfficiumError<'incomplete-run' | 'inconsistent-run'> {
  override readonly name = 'EngineRunError'
  /** The names of the rules concerned. */
  readonly rules: readonly string[]

  constructor(code: 'incomplete-run' | 'inconsistent-run', rules: readonly string[]) {
    super(code, ['results'], runTexts[code](quote(rules[0]), rules.length))
    this.rules = rules
  }
}

/** Rules from outside that cannot be used. */
export class JsonRulesError extends OfficiumError<'invalid-json-rules'> {
  override readonly name = 'JsonRulesError'
  readonly value: unknown

  constructor(path: Path, value: unknown, text: Text) {
    super('invalid-json-rules', path, text)
    this.value = value
  }
}
