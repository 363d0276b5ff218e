import { looksLikeScenario, readScenario } from '../../scenario/read'
import type { Scenario } from '../../scenario/schema'
import { InputError } from '../errors'
import type { Session } from '../io'
import { nameOf } from '../read/bytes'
import { readDocuments } from '../read/document'
import { maximumEntries } from '../read/limits'
import type { Origin } from '../report'

/** A case file as it was found: alone, or in a scenario. */
export interface FoundCase {
  readonly caseFile: unknown
  readonly scenario?: Scenario
  readonly origin: Origin
}

/** A value that means to be a scenario, and where it stands. */
export interface FoundValue {
  readonly value: unknown
  readonly origin: Origin
}

/** The values of a file: of each document the value itself, or each entry where it is a list. */
export async function readValues(source: string, session: Session): Promise<readonly FoundValue[]> {
  const file = nameOf(source)
  const documents = await readDocuments(source, session.io)
  const count = documents.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 1), 0)
  if (count > maximumEntries) throw tooManyEntries(file, count)
  return documents.flatMap(({ value, locate }) =>
    Array.isArray(value)
      ? value.map((one: unknown, index) => ({ value: one, origin: { file, locate, within: [index] } }))
      : [{ value, origin: { file, locate, within: [] } }],
  )
}

const tooManyEntries = (file: string, count: number): InputError =>
  new InputError(
    'file-too-large',
    {
      zh: `含有 ${count} 份，超过 ${maximumEntries} 份的上限。请拆分；成批案卷请用 audit 命令，写成每行一份的 JSON。`,
      en: `holds ${count} case files or scenarios, more than ${maximumEntries}. Split it; for many case files use the command audit, with one JSON object a line.`,
    },
    { file },
  )

/** The case files of a file. @throws InputError ('nothing-found') where it holds none. */
export async function readCases(source: string, session: Session): Promise<readonly FoundValue[]> {
  const values = await readValues(source, session)
  if (values.length === 0) {
    throw new InputError(
      'nothing-found',
      { zh: '文件是空的。请写入案卷。', en: 'is empty; write a case file into it.' },
      { file: nameOf(source) },
    )
  }
  return values
}

/** Tells a scenario from a bare case file. */
export function caseOf({ value, origin }: FoundValue): FoundCase {
  if (!looksLikeScenario(value)) return { caseFile: value, origin }
  const scenario = readScenario(value)
  return { caseFile: scenario.case, scenario, origin: { ...origin, within: [...(origin.within ?? []), 'case'] } }
}
