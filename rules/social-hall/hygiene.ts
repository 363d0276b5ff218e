import { ban, check, clause, defineRegulation, each, found, onceForTheUnit, remark, standard } from '../../src/index'
import { entry, hygieneInspection, onWorkingDay } from './terms'

const inspection = { on: each('inspect'), when: hygieneInspection } as const
const seen = (what: 'littering' | 'untidy' | 'papers-left') => check('occasion.observed', 'contains', what)

export const hygiene = defineRegulation({
  id: 'social-hall-hygiene',
  title: { zh: '卫生保洁制度', en: 'Hygiene rules' },
  system: 'hygiene',
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '一', { zh: '不随地吐痰，不乱丢纸屑烟头', en: 'Nobody spits or litters.' },
      ban({ ...inspection, by: 'staff', against: seen('littering') }), { note: { zh: '以检查所见为准', en: 'By what an inspection saw.' } }),
    clause('1/b', '一', { zh: '保持室内外、台前后整洁', en: 'The hall is kept clean inside and out.' },
      ban({ ...inspection, by: 'staff', against: found('below-standard', 'hygiene') }), { note: { zh: '是否整洁须由检查人认定', en: 'Whether it is clean is for the inspector to find.' } }),
    clause('2/a', '二', { zh: '每日整理，物品资料按位置摆放', en: 'Articles and papers are tidied every day and lie in their place.' },
      ban({ ...inspection, by: 'window-staff', against: seen('untidy') }),
      { open: [{ kind: 'slip', text: { zh: '标点不清，按位置摆放及于办公用品、资料和宣传资料三者', en: 'The punctuation is unclear; articles, papers and publicity materials are all meant.' } }] }),
    clause('2/b', '二', { zh: '整理在下班离岗前完成', en: 'The tidying is done before leaving.' },
      standard({ on: entry, when: onWorkingDay, by: 'staff', requires: check('attendance.tidied', 'equal', true) }),
      { note: { zh: '以整理记录与签退时间相比；本人或者所在窗口整理均可', en: 'By the record of tidying against signing out; the person or the window may have done it.' } }),
    clause('2/c', '二', { zh: '下班后桌面台面不留纸质资料和书报', en: 'After work no papers or reading matter stay on desks and counters.' },
      ban({ ...inspection, by: 'window-staff', against: seen('papers-left') }), { note: { zh: '接上句，指下班整理之后；办公期间不在此限', en: 'Read with the sentence before: after the tidying, not during work.' } }),
    clause('3', '三', { zh: '重大节日或活动开展集体大扫除', en: 'For major festivals and events there is a collective clean-up.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: check('unit.cleanUpsMissing', 'lessThanInclusive', 0) }),
      { note: { zh: '上一次节日或活动之后、当日为止的大扫除，算作本次', en: 'A clean-up after the festival or event before, up to the day itself, counts.' },
        open: [{ kind: 'undefined-term', text: { zh: '哪些是重大节日或活动、节前还是当日，没有写明；由大厅列出', en: 'Which festivals are major, and whether before or on the day, is not said; the hall lists them.' } }] }),
    clause('4/a', '四', { zh: '公共卫生由办公人员轮流负责', en: 'Office staff take turns in public areas.' },
      standard({ on: onceForTheUnit, by: 'office', requires: check('unit.standing', 'contains', 'rota') }),
      { open: [{ kind: 'gap', text: { zh: '一轮多长没有写明，从后句看以一日为宜', en: 'The length of a turn is not stated; the sentence after it suggests a day.' } }] }),
    clause('4/b', '四', { zh: '值日人员倒垃圾、清洁地面和工作台、锁门并次日开门', en: 'Whoever is on duty empties the rubbish, cleans floor and worktops, locks the door and opens it the next day.' },
      ban({ ...inspection, by: 'duty-cleaner', against: found('performance', ['poor', 'improper', 'not-performed']) }),
      { note: { zh: '五项任务做没做由检查人认定；次日逢休息日的，指下一个工作日', en: 'Whether the five tasks were done is found by the inspector; the next day is the next working day.' } }),
    clause('5', '五', { zh: '窗口卫生纳入大厅考核', en: 'Window hygiene counts in the assessment.' },
      remark('dispatch', { zh: '没有分值，考核制度也未附', en: 'No points are stated and the assessment rules are not attached.' })),
  ],
})
