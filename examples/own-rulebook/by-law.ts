import {
  type ContentSpec,
  act,
  ban,
  check,
  clause,
  clock,
  defineRegulation,
  duty,
  each,
  eachLimit,
  entitlement,
  extension,
  onceForTheMatter,
  reads,
  remark,
  scope,
  theLimit,
  within,
} from 'officium'
import { leavingAside, withoutDelay } from './readings'

const id = 'nieuwdam-permits'
const application = each('apply')
const limit = eachLimit('apply', 'statutory')
const letter = (...contents: readonly ContentSpec[]) =>
  act('notify', { to: 'person-served', contents, form: ['written'] })
const requestForPapers = letter('missing-materials')

/** An invented by-law, after the manner of the Dutch rules for building permits. */
export const permits = defineRegulation({
  id,
  title: { zh: '新坝市建筑许可办法', en: 'Building permits by-law of Nieuwdam' },
  system: 'time-limit',
  interpretations: [withoutDelay, leavingAside],
  clauses: [
    clause(
      '1',
      'artikel 1',
      { zh: '为使申请人知道何时得到答复', en: 'So that applicants know when they will have an answer.' },
      remark('purpose', { zh: '仅述目的', en: 'States an aim only.' }),
    ),
    clause(
      '2',
      'artikel 2',
      {
        zh: '适用于建造、改建和拆除许可的申请',
        en: 'It covers applications for a permit to build, alter or demolish.',
      },
      scope({ on: onceForTheMatter, covers: check('matter.kind', 'equal', 'approval') }),
    ),
    clause(
      '3',
      'artikel 3',
      {
        zh: '毫不迟延地书面确认收到申请，并告知决定期限',
        en: 'Receipt is confirmed in writing without delay, with the time in which the office decides.',
      },
      duty({
        on: application,
        by: 'organ',
        must: letter('acceptance', 'time-limit'),
        within: withoutDelay,
      }),
    ),
    clause(
      '4.1',
      'artikel 4, lid 1',
      { zh: '八周内对申请作出决定', en: 'The office decides on the application within eight weeks.' },
      [
        duty({
          on: limit,
          when: reads(leavingAside, 'decides'),
          by: 'organ',
          must: act(['decide', 'decline']),
          within: theLimit(id),
        }),
        duty({
          on: limit,
          when: reads(leavingAside, 'does-not-decide'),
          by: 'organ',
          must: act('decide'),
          within: theLimit(id),
          label: 'decision',
        }),
      ],
    ),
    clause(
      '4.2',
      'artikel 4, lid 2',
      { zh: '收到申请之日不计入', en: 'The day on which the application is received does not count.' },
      clock({ startDay: 'excluded' }),
    ),
    clause(
      '4.3',
      'artikel 4, lid 3',
      {
        zh: '末日为周末或节假日的，顺延至下一个工作日',
        en: 'A period that would end on a weekend or a holiday ends on the next day that is neither.',
      },
      remark('definition', { zh: '由日历和以周计的期间处理', en: 'The calendar and periods in weeks see to it.' }),
    ),
    clause(
      '5',
      'artikel 5',
      {
        zh: '期限可延长六周，须在期限届满前书面告知理由和新的期限',
        en: 'The time may be extended by six weeks; the applicant is told in writing, with the reason and the new time, before it ends.',
      },
      extension({
        notice: letter('reason-extension', 'new-limit'),
      }),
    ),
    clause(
      '6.1',
      'artikel 6, lid 1',
      {
        zh: '材料不齐的，两周内一次性告知全部欠缺',
        en: 'If papers are missing, the applicant is asked for all of them at once, within two weeks.',
      },
      duty({
        on: application,
        when: check('papers.complete', 'equal', false),
        by: 'organ',
        once: true,
        must: { ...requestForPapers, namesEveryDefect: true },
        within: within(2, 'week'),
      }),
    ),
    clause(
      '6.2',
      'artikel 6, lid 2',
      {
        zh: '自告知次日起至补齐前一日止，期限停止计算',
        en: 'The time stands still from the day after the request until the day on which the papers are handed in.',
      },
      clock({
        stopsFrom: requestForPapers,
        until: act('supplement'),
        ground: 'missing-materials',
        leavesOut: 'neither',
      }),
    ),
    clause(
      '6.3',
      'artikel 6, lid 3',
      { zh: '申请人四周内补齐', en: 'The applicant hands them in within four weeks.' },
      entitlement({
        on: each('notify'),
        when: check('occasion.contents', 'contains', 'missing-materials'),
        by: 'person-served',
        must: act('supplement'),
        within: within(4, 'week'),
      }),
    ),
    clause(
      '6.4',
      'artikel 6, lid 4',
      {
        zh: '未补齐而不予受理的，毫不迟延地告知理由',
        en: 'If the office then leaves the application aside, it says why without delay.',
      },
      duty({
        on: each('decline'),
        when: check('occasion.ground', 'equal', 'defects'),
        by: 'organ',
        must: letter('reason-not-accepted'),
        within: withoutDelay,
      }),
    ),
    clause(
      '7.1',
      'artikel 7, lid 1',
      { zh: '毫不迟延地送达决定', en: 'The decision is delivered without delay.' },
      duty({
        on: each('decide'),
        by: 'organ',
        must: act('deliver', { to: 'person-served', document: 'decision' }),
        within: withoutDelay,
      }),
    ),
    clause(
      '7.2',
      'artikel 7, lid 2',
      { zh: '拒绝的决定载明理由和异议权利', en: 'A refusal gives its reasons and says how to object.' },
      duty({
        on: each('decide'),
        when: check('occasion.outcome', 'equal', 'refuse'),
        by: 'organ',
        must: act('deliver', { contents: ['decision-reasons', 'right-reconsideration'] }),
        within: withoutDelay,
      }),
    ),
    clause(
      '8',
      'artikel 8',
      { zh: '收费不得超过标准', en: 'No more is charged than the tariff says.' },
      ban({
        on: each('charge'),
        by: 'organ',
        against: check('occasion.amount', 'greaterThan', { fact: 'occasion.prescribed' }),
      }),
    ),
  ],
})
