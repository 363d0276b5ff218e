import { nameOf } from '../names'
import { enLocator } from '../locator'
import { safeText } from '../safe'
import type { Voice } from '../voice'
import type { AppliedInterpretation, BearerRef } from '../../verdict'
import { enAmount } from './amounts'
import { enWho } from './event'
import { enCounted, enLedgerLines } from './ledger'
import { enLimit } from './limit'
import { capital, enAnd, enIds, enOr } from './lists'
import { enMissing } from './missing'
import { enMoment } from './moments'
import { enOccasion } from './occasion'
import { enLack, enOwed } from './owed'
import { enProposal } from './proposal'
import { enReasons } from './reasons'
import { enRole } from './roles'
import { enPoints, enSheet } from './points'
import { enStatement } from './statements'

function bearer({ role, who = [], names = [] }: BearerRef): string {
  const people = (names.length > 0 ? names : who).map(enWho)
  return `${enRole(role)}${people.length === 0 ? '' : ` (${enAnd(people)})`}`
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

const question = ({ question }: AppliedInterpretation): string => question.en.replace(/[.?]$/, '')

/** English. */
export const en: Voice = {
  labels: {
    norm: 'Norm: ',
    occasion: 'Occasion: ',
    bearer: 'Bearer: ',
    owed: 'Owed: ',
    limit: 'Limit: ',
    count: 'Count: ',
    result: 'Result: ',
    grounds: 'Facts: ',
    lacks: 'Lacking: ',
    missing: 'Not known: ',
    judgement: 'To be judged: ',
    possible: 'Possible: ',
    proposal: 'Proposal: ',
    points: 'Points: ',
    sheet: 'Score sheet: ',
    reading: 'Reading: ',
  },
  semicolon: '; ',
  stop: '.',
  begin: capital,
  place: (locator) => enLocator(locator) ?? '',
  head: (title, place, clause) => `${title}${place === '' ? '' : `, ${place}`} (${clause})`,
  moment: enMoment,
  amount: enAmount,
  and: enAnd,
  ids: enIds,
  role: enRole,
  person: enWho,
  bearer,
  occasion: enOccasion,
  owed: enOwed,
  lack: (lack) => enLack(lack, safeText),
  limit: enLimit,
  count: enCounted,
  ledgerLines: enLedgerLines,
  reasons: enReasons,
  settled: (status) => `Something is not known, but the outcome is “${nameOf('status', status, 'en')}” either way.`,
  statement: enStatement,
  missing: enMissing,
  possible: (statuses) => `${enOr(statuses.map((status) => nameOf('status', status, 'en')))}.`,
  proposal: enProposal,
  points: enPoints,
  sheet: enSheet,
  reading: (reading) =>
    `${question(reading)}? Taken: “${reading.choiceText.en}” (${reading.isDefault ? 'by default' : 'chosen by the user'}).${reading.isDefault ? ` Ground: ${sentence(reading.ground.en)}` : ''}`,
}
