import { type Day, formatDay, parseDay, weekday } from '../../time/day'
import type { DayRun, DayRunKind, OpenRun } from '../../time/ledger'
import type { Colors } from '../io'
import type { Language } from '../language'
import { table } from '../table'
import { textWidth } from '../width'

/** One day of the ledger. */
interface Cell {
  readonly sign: string
  readonly look: Look
}

type Look =
  | 'start'
  | 'counted'
  | 'makeup'
  | 'rest'
  | 'holiday'
  | 'excluded'
  | 'rolled'
  | 'lengthened'
  | 'deferred'
  | 'due'

const signs: { readonly [L in Look]: { readonly zh: string; readonly en: string } } = {
  start: { zh: '起', en: 'S' },
  counted: { zh: '', en: '' },
  makeup: { zh: '班', en: 'w' },
  rest: { zh: '-', en: '-' },
  holiday: { zh: '假', en: 'H' },
  excluded: { zh: '停', en: 'x' },
  rolled: { zh: '顺', en: 'r' },
  lengthened: { zh: '补', en: '+' },
  deferred: { zh: '候', en: 'd' },
  due: { zh: '', en: '' },
}

const legends: { readonly [L in Look]: { readonly zh: string; readonly en: string } } = {
  start: { zh: '起 起算之日，不计入', en: 'S start day, not counted' },
  counted: { zh: '数字 计入的第几日', en: 'number: the day that is counted' },
  makeup: { zh: '班 调休上班', en: 'w worked in exchange for a day off' },
  rest: { zh: '- 休息日', en: '- day off' },
  holiday: { zh: '假 法定节假日及调休', en: 'H holiday' },
  excluded: { zh: '停 不计入', en: 'x not counted' },
  rolled: { zh: '顺 顺延', en: 'r moved past a day off' },
  lengthened: { zh: '补 补足工作日', en: '+ added for working days' },
  deferred: { zh: '候 尚未起算', en: 'd before it counts' },
  due: { zh: '[ ] 届满之日', en: '[ ] the due day' },
}

const lookOf: { readonly [K in DayRunKind]: Look } = {
  deferred: 'deferred',
  'start-day': 'start',
  counted: 'counted',
  'rest-day': 'rest',
  excluded: 'excluded',
  rolled: 'rolled',
  lengthened: 'lengthened',
}

function cellsOf(ledger: readonly (DayRun | OpenRun)[], due: Day | undefined, language: Language): Map<Day, Cell> {
  const cells = new Map<Day, Cell>()
  let count = 0
  for (const run of ledger) {
    const from = parseDay(run.from.slice(0, 10))
    const to = run.to === null ? from : parseDay(run.to.slice(0, 10))
    for (let day = from; day <= to; day++) {
      const counts = run.kind === 'counted' || run.kind === 'lengthened'
      if (counts) count += 1
      const plain = lookOf[run.kind]
      const special =
        run.calendarDay === 'makeup-working-day' && counts
          ? 'makeup'
          : run.calendarDay === 'holiday' && plain === 'rest'
            ? 'holiday'
            : plain
      const sign = `${counts ? count : ''}${signs[special][language]}`
      cells.set(day, day === due ? { sign: `[${sign}]`, look: 'due' } : { sign, look: special })
    }
  }
  return cells
}

const weekdays = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const

function painter(colors: Colors): { readonly [L in Look]: (text: string) => string } {
  const plain = (text: string): string => text
  return {
    start: colors.cyan,
    counted: plain,
    makeup: colors.yellow,
    rest: colors.dim,
    holiday: colors.red,
    excluded: colors.magenta,
    rolled: colors.dim,
    lengthened: plain,
    deferred: colors.dim,
    due: (text) => colors.bold(colors.green(text)),
  }
}

const mostWeeks = 60

/**
 * Draws a ledger in days as a calendar: a week a row, Monday to Sunday, a cell a day, with a legend of the signs
 * used. Undefined where it would be longer than a year or so.
 */
export function calendarStrip(
  ledger: readonly (DayRun | OpenRun)[],
  due: string | null,
  { language, colors, width }: { readonly language: Language; readonly colors: Colors; readonly width: number },
): string | undefined {
  const cells = cellsOf(ledger, due === null ? undefined : parseDay(due.slice(0, 10)), language)
  const days = [...cells.keys()]
  const first = Math.min(...days)
  const last = Math.max(...days)
  const monday = first - weekday(first) + 1
  if ((last - monday) / 7 > mostWeeks) return undefined
  const paint = painter(colors)
  const rows: string[][] = []
  for (let week = monday; week <= last; week += 7) {
    const row = [colors.dim(formatDay(week))]
    for (let day = week; day < week + 7; day++) {
      const cell = cells.get(day)
      const number = String(Number(formatDay(day).slice(8))).padStart(2)
      row.push(cell === undefined ? '' : paint[cell.look](`${number} ${cell.sign}`))
    }
    rows.push(row)
  }
  const used = new Set([...cells.values()].map(({ look }) => look))
  const legend = (Object.keys(legends) as Look[])
    .filter((look) => used.has(look))
    .map((look) => legends[look][language])
  return `${table(rows, { head: ['', ...weekdays[language]], width })}\n${colors.dim(inLines(legend, language === 'zh' ? '；' : '; ', width).join('\n'))}`
}

/** Joins items in lines, without a break inside an item. */
function inLines(items: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = last === undefined ? item : `${last}${separator}${item}`
    if (last !== undefined && textWidth(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(item)
  }
  return lines
}
