import { looksLikeScenario, readScenario } from '../../scenario/read'
import type { Scenario } from '../../scenario/schema'
import { InputError } from '../errors'
import type { Session } from '../io'
import { nameOf } from '../read/bytes'
import { readDocuments } from '../read/document'
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
  return documents.flatMap(({ value, locate }) =>
    Array.isArray(value)
      ? value.map((one: unknown, index) => ({ value: one, origin: { file, locate, within: [index] } }))
      : [{ value, origin: { file, locate, within: [] } }],
  )
}

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
