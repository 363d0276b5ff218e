import { deadline } from 'officium'
import { table } from '../../src/cli/table'
import { bostonWeekdays, withFederalHolidays } from '../boston-311/calendars'
import { targetRows } from '../boston-311/rows'
import {
  agreement,
  auditTargets,
  type Difference,
  type DifferenceGroup,
  differences,
  targetRequest,
} from '../boston-311/targets'
import { columns, count, paragraph, type Screen, share, text } from './screen'

const words = {
  intro: text(
    '其中九类请求的期限为一或两个工作日。规则从数据中得出：周末提出的视为周一同一时刻提出，17时以后提出的视为下一工作日8时30分提出，再数足工作日，时刻不变。仅凭提出时刻，即可算出市政府的目标期限。',
    'Nine types of request have one or two working days. The rule was found in the data: what comes on a weekend counts as of the same time on Monday, what comes after 17:00 as of 08:30 on the next weekday; then so many weekdays, keeping the time. From the time of opening alone this gives the target of the city.',
  ),
  calendar: text('日历', 'calendar'),
  weekdays: text('周一至周五，无节假日', 'Monday to Friday, no holidays'),
  federal: text('另扣除联邦节假日', 'the same, federal holidays taken out'),
  day: text('同一日', 'to the day'),
  minute: text('一分钟以内', 'to the minute'),
  second: text('分秒不差', 'to the second'),
  lesson: text(
    '市政府逢节假日照计。想当然扣除节假日，近一成期限算错：日历是规定的一部分，不可推定。',
    'The city counts through its holidays. Who takes them out without asking is wrong on nearly one target in ten: the calendar is part of the regulation, and cannot be guessed.',
  ),
  head: [
    text('市政府的期限', "city's target"),
    text('无节假日', 'weekdays'),
    text('扣节假日', 'holidays'),
    text('例', 'example'),
    text('提出', 'opened'),
    text('本库', 'worked out'),
    text('市政府', 'city'),
  ],
  difference: {
    'same-second': text('分秒不差', 'same second'),
    'within-a-minute': text('相差一分钟以内', 'within a minute'),
    'earlier-that-day': text('当日较早', 'earlier that day'),
    'later-that-day': text('当日较晚', 'later that day'),
    'later-day': text('晚于当日', 'a later day'),
    'earlier-day': text('早于当日', 'an earlier day'),
  } satisfies { readonly [D in Difference]: unknown },
  byHand: text(
    '较晚的期限全部落在整分钟上，当为人工改定。',
    'Each of the later targets falls on a whole minute: they were set by hand.',
  ),
}

/** The second audit: target beside target, on two calendars. */
export function targetsSection(screen: Screen): { readonly lines: readonly string[]; readonly summary: string } {
  const { lang } = screen
  const rows = targetRows()
  const weekdays = auditTargets(bostonWeekdays, rows)
  const federal = auditTargets(withFederalHolidays, rows)
  const { rows: total, toTheMinute } = agreement(weekdays)
  const later = weekdays.filter(({ difference }) => difference === 'later-that-day' || difference === 'later-day')
  const byHand = later.every(({ count, onTheMinute }) => count === onTheMinute)
  return {
    lines: [
      paragraph(words.intro[lang]),
      '',
      table([agreementRow(words.weekdays[lang], weekdays), agreementRow(words.federal[lang], federal)], {
        head: [words.calendar, words.day, words.minute, words.second].map((cell) => cell[lang]),
        align: ['left', 'right', 'right', 'right'],
        width: columns,
        indent: 2,
      }),
      '',
      paragraph(words.lesson[lang]),
      '',
      table(differenceRows(weekdays, federal, screen), {
        head: words.head.map((cell) => cell[lang]),
        align: ['left', 'right', 'right'],
        width: columns,
        indent: 2,
      }),
      ...(byHand ? ['', paragraph(words.byHand[lang])] : []),
    ],
    summary: text(
      `${count(total)}个期限中${count(toTheMinute)}个一致`,
      `${count(toTheMinute)} of ${count(total)} targets agree`,
    )[lang],
  }
}

function agreementRow(name: string, groups: readonly DifferenceGroup[]): readonly string[] {
  const { rows, toTheDay, toTheMinute, toTheSecond } = agreement(groups)
  return [name, ...[toTheDay, toTheMinute, toTheSecond].map((n) => `${count(n)}  ${share(n, rows)}`)]
}

/** Each kind of difference with an example; one that only holidays bring about has its example from there. */
function differenceRows(
  weekdays: readonly DifferenceGroup[],
  federal: readonly DifferenceGroup[],
  { lang }: Screen,
): readonly (readonly string[])[] {
  return differences.flatMap((difference) => {
    const plain = weekdays.find((group) => group.difference === difference)
    const other = federal.find((group) => group.difference === difference)
    const example = (plain ?? other)?.example
    if (example === undefined) return []
    const due = deadline(targetRequest(example, plain ? bostonWeekdays : withFederalHolidays)).due
    return [
      [
        words.difference[difference][lang],
        count(plain?.count ?? 0),
        count(other?.count ?? 0),
        example.id,
        ...[example.open, due, example.target].map(shortTime),
      ],
    ]
  })
}

/** `07-05 10:02:23`: every date is of 2011 or is told by its month. */
const shortTime = (at: string): string => at.replace('T', ' ').slice(5).padEnd(14, ':00')
