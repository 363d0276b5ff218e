// Writes data.ts beside this file from the MIT-licensed package chinese-days (a development dependency) and
// the table of notices below. Run: node src/time/china/generate.mjs   (--print writes to standard output)
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Number and day of issue of each notice of the General Office of the State Council (2015 amendment: of the
// State Council itself). The number of the notice for 2007 is not known to us.
const annual = [
  [2007, '', '2006-12-18'],
  [2008, '国办发明电〔2007〕52号', '2007-12-18'],
  [2009, '国办发明电〔2008〕42号', '2008-12-10'],
  [2010, '国办发明电〔2009〕27号', '2009-12-08'],
  [2011, '国办发明电〔2010〕40号', '2010-12-10'],
  [2012, '国办发明电〔2011〕45号', '2011-12-06'],
  [2013, '国办发明电〔2012〕33号', '2012-12-10'],
  [2014, '国办发明电〔2013〕28号', '2013-12-11'],
  [2015, '国办发明电〔2014〕28号', '2014-12-16'],
  [2016, '国办发明电〔2015〕18号', '2015-12-10'],
  [2017, '国办发明电〔2016〕17号', '2016-12-01'],
  [2018, '国办发明电〔2017〕12号', '2017-11-30'],
  [2019, '国办发明电〔2018〕15号', '2018-12-06'],
  [2020, '国办发明电〔2019〕16号', '2019-11-21'],
  [2021, '国办发明电〔2020〕27号', '2020-11-25'],
  [2022, '国办发明电〔2021〕11号', '2021-10-25'],
  [2023, '国办发明电〔2022〕16号', '2022-12-08'],
  [2024, '国办发明电〔2023〕7号', '2023-10-25'],
  [2025, '国办发明电〔2024〕12号', '2024-11-12'],
  [2026, '国办发明电〔2025〕7号', '2025-11-04'],
]

// Notices that changed a year after its annual notice, the days they set, and the weekend days that the annual
// notice had made working days and the amendment gave back.
const amendments = [
  {
    year: 2015,
    number: '国发明电〔2015〕1号',
    issued: '2015-05-13',
    days: ['2015-09-03', '2015-09-04', '2015-09-05', '2015-09-06'],
    workedBefore: [],
  },
  {
    year: 2019,
    number: '国办发明电〔2019〕3号',
    issued: '2019-03-22',
    days: ['2019-04-28', '2019-05-02', '2019-05-03', '2019-05-04', '2019-05-05'],
    workedBefore: [],
  },
  {
    year: 2020,
    number: '国办发明电〔2020〕1号',
    issued: '2020-01-27',
    days: ['2020-01-31', '2020-02-01', '2020-02-02'],
    workedBefore: ['2020-02-01'],
  },
]

// Days that a notice sets and chinese-days leaves out: weekend days inside a holiday.
const additions = {
  '2011-06-05': '端午节',
  '2012-06-23': '端午节',
  '2015-09-05': '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
}

// As the notices write them.
const officialNames = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }

const firstDay = `${annual[0][0]}-01-01`

function readDays() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('chinese-days/package.json')), 'dist/years')
  const days = new Map()
  for (const [year] of annual) {
    const file = JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8'))
    for (const [work, list] of [
      [false, file.holidays],
      [true, file.workdays],
    ]) {
      for (const [date, value] of Object.entries(list)) {
        const name = value.split(',')[1]
        days.set(date, { date, name: officialNames[name] ?? name, work })
      }
    }
  }
  for (const [date, name] of Object.entries(additions)) days.set(date, { date, name, work: false })
  return [...days.values()].filter((day) => day.date >= firstDay).sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The year whose notice sets a day: New Year's days in December are set by the notice for the next year. */
function noticeYear({ date, name }) {
  const year = Number(date.slice(0, 4))
  return name === '元旦' && date.slice(5, 7) === '12' ? year + 1 : year
}

/** 元旦 1230-0101 +1229: a run of days off is from-to, a day worked has a plus. */
function encode(days) {
  const words = []
  let name = ''
  let run
  for (const day of days) {
    if (day.name !== name) {
      name = day.name
      words.push(name)
      run = undefined
    }
    const last = run && new Date(Date.parse(run.to) + 86_400_000).toISOString().slice(0, 10)
    if (!day.work && last === day.date) run.to = day.date
    else {
      run = day.work ? undefined : { from: day.date, to: day.date }
      words.push(run ?? `+${day.date.slice(2).replaceAll('-', '')}`)
    }
  }
  const short = (date) => date.slice(2).replaceAll('-', '')
  const text = (word) =>
    typeof word === 'string' ? word : word.from === word.to ? short(word.from) : `${short(word.from)}-${short(word.to)}`
  return words.map(text).join(' ')
}

function render() {
  const days = readDays()
  const amended = new Map(amendments.flatMap((a) => a.days.map((date) => [date, a])))
  const notices = annual.map(([year, number, issued]) => {
    const own = days
      .filter((day) => noticeYear(day) === year)
      .flatMap((day) => {
        const amendment = amended.get(day.date)
        if (amendment === undefined) return [day]
        return amendment.workedBefore.includes(day.date) ? [{ ...day, work: true }] : []
      })
    return [year, number, issued, encode(group(own))]
  })
  for (const { year, number, issued, days: dates } of amendments) {
    notices.push([year, number, issued, encode(group(days.filter((day) => dates.includes(day.date))))])
  }
  notices.sort((a, b) => (a[2] < b[2] ? -1 : 1))
  const line = (notice) => `  [${notice.map((v) => (typeof v === 'number' ? v : `'${v}'`)).join(', ')}],\n`
  return `// Written by generate.mjs from the package chinese-days (MIT, https://github.com/vsme/chinese-days); do not edit.

/**
 * One notice: the year it arranges, its number, its day of issue, and the days it sets as words: a holiday's name,
 * then its days off (YYMMDD, or from-to) and, with a plus, its make-up working days. In order of issue: a later
 * notice overrides an earlier one.
 */
export type Notice = readonly [year: number, number: string, issued: string, days: string]

export const notices: readonly Notice[] = [
${notices.map(line).join('')}]
`
}

/** Days of one holiday stand together, days off before days worked. */
function group(days) {
  const names = [...new Set(days.map((day) => day.name))]
  return names.flatMap((name) => {
    const own = days.filter((day) => day.name === name)
    return [...own.filter((day) => !day.work), ...own.filter((day) => day.work)]
  })
}

const text = render()
if (process.argv.includes('--print')) process.stdout.write(text)
else writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'data.ts'), text)
