import { safeText } from '../../explain/safe'
import type { ScenarioDifference } from '../../scenario/run'
import { say, type Session } from '../io'
import { wrap } from '../width'
import type { Checked } from './check'

/** One scenario: passed, or its differences with the explanations of what came. */
export async function showResult(session: Session, { file, line, result }: Checked): Promise<void> {
  const { colors } = session
  const place = colors.dim(safeText(`${file}${line === undefined ? '' : `:${line}`}`))
  const title = safeText(result.scenario)
  await say(session, `${result.passed ? colors.green('✓') : colors.red('✗')} ${title}  ${place}`)
  for (const difference of result.differences) await showDifference(session, difference)
}

async function showDifference(session: Session, difference: ScenarioDifference): Promise<void> {
  const { colors, language, width } = session
  const occasion = difference.verdict?.occasion ?? null
  const head = occasion === null ? difference.clause : `${difference.clause}  ${occasion.id}`
  await say(session, `    ${colors.bold(safeText(head))}`)
  const text = safeText(difference.text[language], Number.POSITIVE_INFINITY)
  for (const line of wrap(text, width - 6)) await say(session, colors.yellow(`      ${line}`))
  if (difference.explanation === null) return
  for (const line of wrap(difference.explanation[language], width - 8))
    await say(session, colors.dim(`      | ${line}`))
}

/** How many passed, failed, and could not be used. */
export async function showTotal(session: Session, checked: readonly Checked[], unusable: number): Promise<void> {
  const { colors, language } = session
  const passed = checked.filter(({ result }) => result.passed).length
  const failed = checked.length - passed
  const parts =
    language === 'zh'
      ? [`${passed} 个相符`, `${failed} 个不符`, ...(unusable > 0 ? [`${unusable} 处不能用`] : [])]
      : [
          `${passed} passed`,
          `${failed} failed`,
          ...(unusable > 0 ? [`${unusable} problem${unusable === 1 ? '' : 's'}`] : []),
        ]
  const text = parts.join(language === 'zh' ? '，' : ', ')
  await say(session, failed + unusable > 0 ? colors.red(text) : colors.green(text))
}
