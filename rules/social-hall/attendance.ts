import { act, all, any, ban, beforehand, check, clause, defineRegulation, duty, each, none, onceForTheUnit, reads, recorded, standard, term } from '../../src/index'
import { beyondAnHour, monthly, twoLabels } from './readings'
import { earlyBy, entry, lateBy, leaveGranted, onWorkingDay, writtenRequest } from './terms'

const hours = (season: string, ...sessions: string[]) => check('unit.keepsHours', 'equal', true, { season, hours: sessions })
const leaving = { on: each('leave-post'), when: check('absence.inHours', 'equal', true), by: 'staff' } as const
const seasonsOpen = [{ kind: 'undefined-term', text: { zh: '季节没有起止日期，由大厅确定；换季移动下午半小时', en: 'The seasons have no dates; the hall sets them, and the afternoon moves by half an hour.' },
  example: { zh: '五月六日十三时五十分到岗：按冬春季迟到，按夏秋季不迟到', en: 'Arriving at 13:50 on 6 May is late by the winter hours and not by the summer hours.' } }] as const

export const attendance = defineRegulation({
  id: 'social-hall-attendance',
  title: { zh: '工作考勤制度', en: 'Attendance rules' },
  system: 'attendance',
  interpretations: [twoLabels, beyondAnHour, monthly],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '一', { zh: '每周工作五天', en: 'The hall works a five-day week.' },
      term({ on: entry, means: onWorkingDay }),
      { note: { zh: '哪五天没有写明，取周一至周五，调休从国务院安排', en: 'Which five is not said; Monday to Friday, with the days moved by the State Council.' } }),
    clause('2/a', '二', { zh: '法定节假日以外均上班服务', en: 'Except on statutory holidays the hall is open.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: check('unit.daysClosed', 'lessThanInclusive', 0) }),
      { note: { zh: '每个工作日至少有一人的考勤记录', en: 'On each working day somebody is on the attendance record.' },
        open: [{ kind: 'overlap', text: { zh: '照字面周末也要上班，与五天工作制抵触；法定节假日按广义理解，含周休日', en: 'Literally weekends would be included, against the five-day week; weekly rest days are counted among the holidays.' } }] }),
    clause('2/b', '二', { zh: '冬春季8:00至11:00、13:30至16:30', en: 'Winter and spring: 8:00 to 11:00 and 13:30 to 16:30.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: hours('winter-spring', '08:00-11:00', '13:30-16:30') }), { open: seasonsOpen }),
    clause('2/c', '二', { zh: '夏秋季8:00至11:00、14:00至17:00', en: 'Summer and autumn: 8:00 to 11:00 and 14:00 to 17:00.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: hours('summer-autumn', '08:00-11:00', '14:00-17:00') })),
    clause('3/a', '三', { zh: '上下班本人签字', en: 'Staff sign in and out in person.' },
      standard({ on: entry, by: 'staff', requires: check('attendance.signedInPerson', 'equal', true) }),
      { open: [{ kind: 'gap', text: { zh: '一日签一次还是上下午各签，没有写明；各次记录分别判断', en: 'Whether once a day or for each session is not said; each record is judged by itself.' } }] }),
    clause('3/b', '三', { zh: '按时上下班', en: 'Staff come and leave on time.' },
      ban({ on: entry, when: onWorkingDay, by: 'staff', against: any(lateBy(0), earlyBy(0)) }),
      { note: { zh: '十五分钟以内仍属不按时，只是不记迟到、早退', en: 'Up to fifteen minutes is still not on time, though it carries no label.' } }),
    clause('3/c', '三', { zh: '超过十五分钟上班为迟到', en: 'Coming more than fifteen minutes late is lateness.' },
      term({ on: entry, means: all(onWorkingDay, lateBy(15)) }),
      { note: { zh: '“超过”不含本数，正好十五分钟不是迟到；迟到再久仍是迟到', en: 'Exactly fifteen minutes is not lateness; however long, it stays lateness.' } }),
    clause('3/d', '三', { zh: '提前超过十五分钟下班为早退', en: 'Leaving more than fifteen minutes early is leaving early.' },
      term({ on: entry, means: all(onWorkingDay, earlyBy(15), any(none(earlyBy(30)), reads(twoLabels, 'both'), all(earlyBy(60), reads(beyondAnHour, 'not-named')))) }),
      { note: { zh: '至三十分钟为止；再早的见下句', en: 'Up to thirty minutes; what is earlier is in the next sentence.' } }),
    clause('3/e', '三', { zh: '提前超过三十至六十分钟下班记脱岗', en: 'Leaving more than thirty to sixty minutes early is recorded as off the post.' },
      term({ on: entry, means: all(onWorkingDay, earlyBy(30), any(none(earlyBy(60)), reads(beyondAnHour, 'off-post'))) }),
      { note: { zh: '“提前”承前句，只及于下班，不及于迟到', en: 'Only of leaving, not of coming late.' },
        open: [
          { kind: 'overlap', text: { zh: '提前三十一至六十分钟同时符合早退', en: 'From thirty-one to sixty minutes leaving early fits as well.' }, example: { zh: '提前四十分钟下班', en: 'Leaving forty minutes early.' } },
          { kind: 'gap', text: { zh: '提前超过六十分钟没有列入', en: 'More than sixty minutes is not named.' }, example: { zh: '提前七十分钟下班', en: 'Leaving seventy minutes early.' } },
          { kind: 'gap', text: { zh: '“脱岗处理”有何后果没有写明', en: 'What follows from being recorded as off the post is not stated.' } },
        ] }),
    clause('4/a', '四', { zh: '不得擅离职守', en: 'Nobody leaves the post without authority.' },
      ban({ ...leaving, against: none(any(recorded(leaveGranted), recorded(writtenRequest))) }),
      { note: { zh: '既无批准也无书面报告或请假的，为擅离', en: 'Without consent and without a written report or request it is without authority.' } }),
    clause('4/b', '四', { zh: '因公、因病、因事离岗的，书面报告或请假', en: 'Leaving on duty, for illness or private matters takes a written report or request.' },
      duty({ ...leaving, must: writtenRequest, within: beforehand }),
      { note: { zh: '因公书面报告，因病、因事书面请假；离岗前提出', en: 'A report for duty, a request for illness and private matters; before leaving.' },
        open: [{ kind: 'gap', text: { zh: '向谁提出、由谁批准没有写明', en: 'To whom, and who approves, is not stated.' } }] }),
    clause('5/a', '五', { zh: '党政办汇总考勤', en: 'The office collects the attendance.' },
      duty({ on: onceForTheUnit, by: 'office', must: act('compile', { what: 'attendance' }), within: monthly }),
      { note: { zh: '以一个月为考查期间', en: 'The period judged is a month.' } }),
    clause('5/b', '五', { zh: '按月公布', en: 'It is published each month.' },
      duty({ on: onceForTheUnit, by: 'office', must: act('publish', { what: 'attendance' }), within: monthly }),
      { open: [{ kind: 'gap', text: { zh: '公布的地点和日期没有写明', en: 'Place and day of publication are not stated.' } }] }),
  ],
})
