import type { CaseFileInput } from '../../../src/index'
import { people, type Sample } from './sample'

const extended = (
  id: string,
  name: string,
  asOf: string,
  acts: CaseFileInput['acts'],
  justified: boolean | null = true,
  stated?: string,
): Sample => ({
  name,
  asOf,
  file: {
    id,
    matter: {
      kind: 'approval',
      remit: 'own',
      defects: [],
      eligible: true,
      approvalNeeded: true,
      limits: [
        { source: 'promised', amount: 10, unit: 'working-day', ...(stated !== undefined && { statedDue: stated }) },
      ],
    },
    people,
    acts: [{ id: 'a1', type: 'apply', at: '2024-04-01T09:00', by: 'person-served', to: 'zhang' }, ...(acts ?? [])],
    ...(justified !== null && {
      findings: [
        {
          what: 'special-circumstances',
          value: justified,
          about: 'e1',
          by: '王强',
          reason: '须现场补测',
          at: '2024-04-10',
        },
      ],
    }),
  },
})

const extension = {
  id: 'e1',
  type: 'extend',
  at: '2024-04-10',
  by: 'organ',
  limit: { source: 'set', amount: 5, unit: 'working-day' },
  about: 'a1',
} as const

const told = (at: string) =>
  ({
    id: 'n1',
    type: 'notify',
    at,
    by: 'li',
    to: 'person-served',
    contents: ['reason-extension', 'new-limit'],
    form: 'written',
    about: 'e1',
  }) as const

const concluded = (at: string) => ({ id: 'd1', type: 'conclude', at, by: 'organ', about: 'a1' }) as const

export const extensions: readonly Sample[] = [
  extended(
    '2024-051',
    'an extension told in time',
    '2024-04-26',
    [extension, told('2024-04-11'), concluded('2024-04-23')],
    true,
    '2024-04-24',
  ),
  extended(
    '2024-052',
    'an extension told too late',
    '2024-04-26',
    [extension, told('2024-04-19'), concluded('2024-04-23')],
    true,
    '2024-04-16',
  ),
  extended('2024-053', 'an extension that was not told', '2024-04-26', [extension], true),
  extended('2024-054', 'an extension without ground', '2024-04-26', [extension, told('2024-04-11')], false),
  extended('2024-055', 'an extension to be told', '2024-04-11', [extension], true),
  extended('2024-056', 'an extension nobody has judged', '2024-04-26', [extension, told('2024-04-11')], null),
]
