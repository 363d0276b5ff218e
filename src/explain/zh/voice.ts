import { nameOf } from '../names'
import { safeText } from '../safe'
import type { Voice } from '../voice'
import type { AppliedInterpretation, BearerRef } from '../../verdict'
import { zhAmount } from './amounts'
import { zhCount, zhLedgerLines } from './ledger'
import { zhLimit } from './limit'
import { zhAnd, zhIds, zhOr } from './lists'
import { zhMissing } from './missing'
import { zhMoment } from './moments'
import { zhOccasion } from './occasion'
import { zhLack, zhOwed } from './owed'
import { zhProposal } from './proposal'
import { zhReasons } from './reasons'
import { zhPoints, zhSheet } from './points'
import { zhStatement } from './statements'

const role = (id: string): string => nameOf('role', id, 'zh')

function bearer({ role: id, who = [], names = [] }: BearerRef): string {
  const people = (names.length > 0 ? names : who).map((name) => nameOf('role', name, 'zh'))
  return `${role(id)}${people.length === 0 ? '' : `（${zhAnd(people)}）`}`
}

const question = ({ question }: AppliedInterpretation): string => question.zh.replace(/[？?]$/, '')

/** Chinese. */
export const zh: Voice = {
  labels: {
    norm: '规定：',
    occasion: '情形：',
    bearer: '主体：',
    owed: '要求：',
    limit: '期限：',
    count: '计算：',
    result: '结果：',
    grounds: '事实：',
    lacks: '欠缺：',
    missing: '待查：',
    judgement: '待认定：',
    possible: '可能：',
    proposal: '建议：',
    points: '计分：',
    sheet: '得分表：',
    reading: '解释：',
  },
  semicolon: '；',
  stop: '。',
  begin: (text) => text,
  place: (locator) => safeText(locator),
  head: (title, place, clause) => `《${title}》${place}（${clause}）`,
  moment: zhMoment,
  amount: zhAmount,
  and: zhAnd,
  ids: zhIds,
  role,
  person: (who) => nameOf('role', who, 'zh'),
  bearer,
  occasion: zhOccasion,
  owed: zhOwed,
  lack: (lack) => zhLack(lack, safeText),
  limit: zhLimit,
  count: zhCount,
  ledgerLines: zhLedgerLines,
  reasons: zhReasons,
  settled: (status) => `尚有情况不明，但无论如何结论都是“${nameOf('status', status, 'zh')}”。`,
  statement: zhStatement,
  missing: zhMissing,
  possible: (statuses) => `${zhOr(statuses.map((status) => nameOf('status', status, 'zh')))}。`,
  proposal: zhProposal,
  points: zhPoints,
  sheet: zhSheet,
  reading: (reading) =>
    `${question(reading)}？取“${reading.choiceText.zh}”（${reading.isDefault ? '默认' : '由使用者选定'}）。${reading.isDefault ? `理由：${reading.ground.zh.replace(/[。.]$/, '')}。` : ''}`,
}
