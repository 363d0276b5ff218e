import { OfficiumError, type Path, quote, type Text } from '../errors'
import type { ShapeIssue } from './shape-issue'

const joined = (issues: readonly ShapeIssue[], language: keyof Text): string =>
  issues.map(({ text }) => `- ${text[language]}`).join('\n')

/** A file that is no usable scenario. `issues` holds every problem with its path and a text in both languages. */
export class ScenarioError extends OfficiumError<'scenario'> {
  override readonly name = 'ScenarioError'
  readonly issues: readonly ShapeIssue[]

  constructor(issues: readonly ShapeIssue[]) {
    super('scenario', issues[0]?.path ?? [], {
      zh: `情景有 ${issues.length} 处问题：\n${joined(issues, 'zh')}`,
      en: `The scenario has ${issues.length} problem${issues.length === 1 ? '' : 's'}:\n${joined(issues, 'en')}`,
    })
    this.issues = issues
  }
}

/** A clause or rule is named that the rulebook does not have. */
export class UnknownClauseError extends OfficiumError<'unknown-clause'> {
  override readonly name = 'UnknownClauseError'
  readonly value: string
  readonly near: readonly string[]

  constructor(path: Path, value: string, rulebook: string, near: readonly string[]) {
    const list = near.join(', ')
    super('unknown-clause', path, {
      zh: `规则集 ${quote(rulebook)} 没有条款 ${quote(value)}。${list === '' ? '请写成“制度编号#条款号”。' : `是否指：${list}？`}`,
      en: `The rulebook ${quote(rulebook)} has no clause ${quote(value)}. ${list === '' ? 'Write the id of the regulation, #, and the clause.' : `Did you mean: ${list}?`}`,
    })
    this.value = value
    this.near = near
  }
}

/** A scenario is run by another rulebook than the one it names. */
export class WrongRulebookError extends OfficiumError<'wrong-rulebook'> {
  override readonly name = 'WrongRulebookError'

  constructor(named: string, given: string) {
    super('wrong-rulebook', ['rulebook'], {
      zh: `情景写明的规则集是 ${quote(named)}，而给出的是 ${quote(given)}。请给出同一规则集。`,
      en: `The scenario names the rulebook ${quote(named)}, but ${quote(given)} was given. Pass the one it names.`,
    })
  }
}
