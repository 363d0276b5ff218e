import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CaseFileError, isParsedCaseFile, parseCaseFile } from '../../../src/case/schema'
import { OfficiumError } from '../../../src/errors'
import { actTypes, fileWith } from './example'

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze)
    Object.freeze(value)
  }
  return value
}

function isDeepFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen))
  )
}

const contact = { type: 'contact', at: '2024-02-05', by: 'person-served' }

describe('the parsed file', () => {
  test('is deeply frozen, and the input stays as it was', () => {
    for (const type of actTypes) {
      const input = deepFreeze(fileWith(type, true))
      const before = JSON.stringify(input)
      expect(isDeepFrozen(parseCaseFile(input))).toBe(true)
      expect(JSON.stringify(input)).toBe(before)
    }
  })

  test('shares nothing with the input', () => {
    const input = { id: '1', matter: { unclear: ['rules'] }, acts: [{ ...contact, purpose: ['inquiry'] }] }
    const file = parseCaseFile(input)
    input.matter.unclear.push('papers')
    input.acts[0]!.purpose.push('report')
    expect(file.matter?.unclear).toEqual(['rules'])
    expect(file.acts?.[0]).toMatchObject({ purpose: ['inquiry'] })
  })

  test('survives JSON, and parsing it again changes nothing', () => {
    for (const type of actTypes) {
      const file = parseCaseFile(fileWith(type, true))
      expect(parseCaseFile(JSON.parse(JSON.stringify(file)))).toEqual(file)
    }
  })

  test('is remembered: parsing it again returns it, and a copy is no parsed file', () => {
    const file = parseCaseFile({ id: '1' })
    expect(parseCaseFile(file)).toBe(file)
    expect(isParsedCaseFile(file)).toBe(true)
    expect(isParsedCaseFile({ ...file })).toBe(false)
    expect(isParsedCaseFile('1')).toBe(false)
  })

  test('leaves out what is undefined', () => {
    const file = parseCaseFile({ id: '1', note: undefined, acts: [{ ...contact, place: undefined }] })
    expect(Object.keys(file)).not.toContain('note')
    expect(Object.keys(file.acts![0]!)).toEqual(['type', 'at', 'by', 'id'])
  })
})

describe('ids', () => {
  test('are counted by type where they are left out, around those that are taken', () => {
    const ids = ['contact-2', undefined, undefined, undefined].map((id) =>
      id === undefined ? contact : { ...contact, id },
    )
    const help = { type: 'help', at: '2024-02-05', by: 'staff' }
    const file = parseCaseFile({ id: '1', acts: [...ids, help] })
    expect(file.acts!.map((act) => act.id)).toEqual(['contact-2', 'contact-1', 'contact-3', 'contact-4', 'help-1'])
  })

  test('skip every number that is taken', () => {
    const acts = [{ ...contact, id: 'contact-1' }, { ...contact, id: 'contact-2' }, contact]
    expect(parseCaseFile({ id: '1', acts }).acts!.map((act) => act.id)).toEqual(['contact-1', 'contact-2', 'contact-3'])
  })

  test('that were filled in can be referred to', () => {
    const acts = [contact, { type: 'answer', at: '2024-02-06', by: 'staff', about: 'contact-1' }]
    expect(() => parseCaseFile({ id: '1', acts })).not.toThrow()
  })
})

test('whatever comes in, the result is a case file or a CaseFileError with texts in both languages', () => {
  const key = fc.constantFrom('id', 'acts', 'findings', 'matter', 'people', 'unit', 'limits', 'type', 'at', 'by', 'x')
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.constantFrom('1', 'contact', '2024-02-05', 'zhang', 'matter'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }))
  fc.assert(
    fc.property(tree, (input) => {
      try {
        expect(isParsedCaseFile(parseCaseFile(input))).toBe(true)
      } catch (error) {
        if (!(error instanceof CaseFileError)) throw error
        expect(error.issues.length).toBeGreaterThan(0)
        for (const { path, text } of error.issues) {
          expect(Array.isArray(path) && text.zh !== '' && text.en !== '').toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('one damaged value of a good file is found where it is', () => {
  const damage = fc.constantFrom<unknown>(null, Symbol('x'), { x: 1 }, [[]], 'nonsense', -1e12, '\ud800')
  fc.assert(
    fc.property(fc.constantFrom(...actTypes), fc.nat(), damage, (type, pick, value) => {
      const input = fileWith(type, true)
      const act = (input.acts as Record<string, unknown>[])[1]!
      const keys = Object.keys(act)
      const key = keys[pick % keys.length]!
      act[key] = value
      try {
        parseCaseFile(input)
      } catch (error) {
        if (!(error instanceof CaseFileError)) throw error
        expect(error.issues.every(({ path }) => path[0] === 'acts' && path[1] === 1)).toBe(true)
        expect(error.issues.some(({ path }) => path[2] === key || key === 'type' || key === 'by')).toBe(true)
        return
      }
      // Texts that nobody but a reader can judge may be nonsense.
      expect(value).toBe('nonsense')
    }),
    { numRuns: 1000 },
  )
})

describe('CaseFileError', () => {
  const bad = { id: '1', acts: Array.from({ length: 7 }, () => ({ ...contact, type: 'aply' })) }

  function errorOf(input: unknown): CaseFileError {
    try {
      parseCaseFile(input)
    } catch (error) {
      if (error instanceof CaseFileError) return error
    }
    throw new Error('nothing was wrong')
  }

  test('lists the first five problems and counts the rest', () => {
    const error = errorOf(bad)
    expect(error).toBeInstanceOf(OfficiumError)
    expect(error.code).toBe('case-file')
    expect(error.issues).toHaveLength(7)
    expect(error.message.split('\n')).toHaveLength(7)
    expect(error.message).toContain('acts[4].type: unknown act "aply"; did you mean \'apply\'?')
    expect(error.message).toContain('and 2 more')
    expect(error.text.zh).toContain('另有 2 处')
  })

  test('reports at most a hundred problems', () => {
    const acts = Array.from({ length: 150 }, () => ({ ...contact, by: 'nobody' }))
    expect(errorOf({ id: '1', acts }).issues).toHaveLength(100)
  })

  test('Chinese texts hold no English words beside what they quote and the keys of the file', () => {
    const { text } = errorOf(bad).issues[0]!
    expect(text.zh).toBe('acts[0].type：不认识的行为 "aply"。是否要写“apply”（提出申请）？')
  })

  test.each([
    ['告知', 'notify'],
    ['handover', 'hand-over'],
    ['Notify', 'notify'],
    ['complain', 'contact'],
    ['leavepost', 'leave-post'],
    ['aplpy', 'apply'],
  ])('a reader who wrote %s is led to %s', (type, settled) => {
    expect(errorOf({ id: '1', acts: [{ ...contact, type }] }).issues[0]).toMatchObject({
      code: 'unknown-act',
      near: [settled],
    })
  })

  test('a getter that throws is no crash', () => {
    const trap = Object.defineProperty({}, 'id', {
      enumerable: true,
      get() {
        throw new Error('from the host')
      },
    })
    expect(errorOf(trap).issues).toMatchObject([{ code: 'unreadable', path: [] }])
  })
})

test('a file with ten thousand acts and as many findings is read', () => {
  const acts = Array.from({ length: 10_000 }, (_, i) => ({ ...contact, id: `a${i}` }))
  const finding = { what: 'shirked', value: true, by: '李督查', reason: '查实', at: '2024-03-20' }
  const findings = acts.map(({ id }) => ({ ...finding, about: id }))
  expect(parseCaseFile({ id: '1', acts, findings }).findings).toHaveLength(10_000)
})
