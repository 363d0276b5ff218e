import { expect, expectTypeOf, test } from 'vitest'
import {
  type Act,
  type ActOf,
  type CaseFile,
  type CaseFileInput,
  type FindingOf,
  parseCaseFile,
} from '../../../src/case/schema'
import type { ActType, Content, FindingId } from '../../../src/case/vocabulary'

test('an act is narrowed by its type to its own fields', () => {
  expectTypeOf<Act['type']>().toEqualTypeOf<ActType>()
  expectTypeOf<ActOf<'refer'>['manner']>().toEqualTypeOf<'told' | 'guided' | 'escorted' | undefined>()
  expectTypeOf<ActOf<'notify'>['contents']>().toEqualTypeOf<readonly Content[] | undefined>()
  expectTypeOf<ActOf<'procedure-end'>['about']>().toEqualTypeOf<string>()
  expectTypeOf<ActOf<'contact'>['about']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Extract<Act, { type: 'contact' }>>().toHaveProperty('purpose')
  expectTypeOf<Extract<Act, { type: 'refer' }>>().not.toHaveProperty('purpose')
})

test('a finding has the values of its kind', () => {
  expectTypeOf<FindingOf<'manner'>['value']>().toEqualTypeOf<'proper' | 'not-warm' | 'cold' | 'rude'>()
  expectTypeOf<FindingOf<'shirked'>['value']>().toEqualTypeOf<boolean>()
  expectTypeOf<FindingOf<'awarded-points'>['value']>().toEqualTypeOf<number>()
  expectTypeOf<NonNullable<CaseFile['findings']>[number]['what']>().toEqualTypeOf<FindingId>()
})

test('a parsed file has what a host may leave out, and can be passed on as input', () => {
  expectTypeOf<CaseFile['timeZone']>().toEqualTypeOf<string>()
  expectTypeOf<CaseFile['log']>().toEqualTypeOf<'complete' | 'partial'>()
  expectTypeOf<Act['id']>().toEqualTypeOf<string>()
  expectTypeOf<CaseFile>().toExtend<CaseFileInput>()
})

test('a typed case file of a program is accepted as it is', () => {
  const file = {
    id: '2024-017',
    matter: {
      kind: 'approval',
      remit: 'own',
      limits: [{ source: 'promised', amount: 20, unit: 'working-day' }],
    },
    people: { zhang: { name: '张伟', rank: 'staff' } },
    acts: [
      { id: 'a1', type: 'apply', at: '2024-02-05T09:10', by: 'person-served', to: 'zhang', channel: 'visit' },
      {
        type: 'notify',
        at: '2024-02-05',
        by: 'zhang',
        to: 'person-served',
        about: 'a1',
        contents: ['materials'],
      },
    ],
    findings: [{ what: 'manner', value: 'cold', about: 'a1', by: '李督查', reason: '现场查看', at: '2024-03-20' }],
  } as const satisfies CaseFileInput
  expect(parseCaseFile(file).acts?.map((act) => act.id)).toEqual(['a1', 'notify-1'])
})
