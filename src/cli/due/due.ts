import { ledgerLines } from '../../explain'
import { deadline } from '../../time/deadline'
import type { DayRun, OpenRun } from '../../time/ledger'
import { type ExitCode, say, sayJson, type Session } from '../io'
import { wrap } from '../width'
import { requestOf } from './request'
import { sentence } from './sentence'
import { calendarStrip } from './strip'

/** Works out when a period ends, and draws the days that lead there. */
export async function due(session: Session, options: Readonly<Record<string, unknown>>): Promise<ExitCode> {
  const request = requestOf(options)
  const answer = deadline(request)
  if (session.json) {
    await sayJson(session, answer)
    return 0
  }
  const { language, colors, width } = session
  await say(session, answer.due === null ? colors.yellow('—') : colors.bold(colors.green(answer.due)))
  await say(session, wrap(sentence(request, answer, language), width).join('\n'))
  const days = answer.ledger.every((run) => run.to === null || 'days' in run)
  const strip = days ? calendarStrip(answer.ledger as readonly (DayRun | OpenRun)[], answer.due, session) : undefined
  if (strip !== undefined) await say(session, `\n${strip}`)
  await say(session)
  for (const line of ledgerLines(answer.ledger, language)) await say(session, wrap(line, width).join('\n  '))
  await say(
    session,
    colors.dim(
      `\n${answer.calendar.id} ${answer.calendar.hash}${language === 'en' ? '' : ` ${answer.calendar.source}`}`,
    ),
  )
  return 0
}
