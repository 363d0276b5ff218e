import * as fc from 'fast-check'

/** Texts that have broken programs: terminals, tables, prototypes, encodings, numbers and dates. */
export const hostileTexts = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\u001b[31m\u001b[2J',
  '\u001b]0;owned\u0007',
  '\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\',
  '\u009b31m\u0090\u009c',
  '\u0000',
  '\r\nid: b',
  '\u2028\u2029\u0085',
  '\u202egnp.exe\u2066\u2069',
  'zh\u200bang\u200d\u2060\ufeff',
  '\ud800',
  'a\udfffb',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '| a | b |\n|---|---|',
  '<script>alert(1)</script>',
  '$' + '{process.exit(1)}',
  '$..*[?(@.constructor)]',
  '../../etc/passwd',
  'a#b/c[0]',
  '%s%n%x',
  'ＮＦＫＣ',
  '\u0130',
  '5',
  '-0',
  '1e999',
  'NaN',
  '0x10',
  '2026-02-30',
  '2024-13-01',
  '0000-01-01',
  '1582-10-15',
  '9999-12-31',
  '10000-01-01',
  '+275760-09-13',
  '2016-12-31T23:59:60',
  '2016-12-31T24:00',
  '2024-02-05T09:10+14:00',
  '2024-02-05T09:10+24:00',
  '2024-02-05T09:10-14:01',
  '2024-02-05T09:10Z',
  '2024-02-05T09:10:00.1234567890123456789',
  '2024-W06-1',
  '２０２４-02-05',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  '    '.repeat(500),
  '-'.repeat(2_000),
  'a'.repeat(10_001),
] as const

/** Numbers at the edges. */
export const hostileNumbers = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-7,
  100_001,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  Number.MAX_VALUE,
  Number.NaN,
  Infinity,
  -Infinity,
] as const

/** What a getter or a proxy of the host throws. */
export class HostError extends Error {}

class Impostor {
  readonly id = 'impostor'
  get acts(): unknown {
    throw new HostError('read')
  }
  toJSON(): unknown {
    throw new HostError('toJSON')
  }
}

const owning = (key: string, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true })

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x'
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

/** Values that JSON can carry. */
const plainMakers: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => [[], [[]]],
  () => owning('__proto__', { polluted: true, type: 'apply' }),
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => ({ prototype: { polluted: true } }),
  () => ({ toString: 'x', valueOf: 'x', toJSON: 'x', length: 1e9 }),
  () => nested(20, (inner) => [inner]),
  () => nested(600, (inner) => ({ a: inner })),
  () => Array.from({ length: 300 }, () => ({ source: 'promised', amount: 1, unit: 'day' })),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index])),
]

/** Values that only a host's program can hand over. */
const liveMakers: readonly (() => unknown)[] = [
  () => undefined,
  () => 5n,
  () => Symbol('x'),
  () => () => 'x',
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['id', 'a']]),
  () => new Impostor(),
  () => Object.create(null) as unknown,
  () => Object.create({ id: 'inherited', type: 'apply' }) as unknown,
  () => new Array(4_294_967_295),
  () => new Array(5),
  () => new Uint8Array(8),
  () => new String('apply'),
  () => nested(100_000, (inner) => [inner]),
  () => {
    const cycle: Record<string, unknown> = {}
    cycle.self = cycle
    return cycle
  },
  () =>
    Object.defineProperty({}, 'id', {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new HostError('getter')
      },
    }),
  () => {
    let reads = 0
    return Object.defineProperty({ type: 'apply', by: 'person-served' }, 'at', {
      enumerable: true,
      configurable: true,
      get: () => (reads++ === 0 ? '2024-02-05' : { changed: true }),
    })
  },
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new HostError('ownKeys')
        },
      },
    ),
  () =>
    new Proxy([] as unknown[], {
      get: (target, key) => (key === 'length' ? 1e9 : Reflect.get(target, key)),
    }),
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  },
]

type Made =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly plain: number }
  | { readonly live: number }

const madePlain: fc.Arbitrary<Made> = fc.oneof(
  fc.constantFrom(...hostileTexts).map((text) => ({ text })),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => ({ text })),
  fc.constantFrom(...hostileNumbers).map((number) => ({ number })),
  fc.nat(plainMakers.length - 1).map((plain) => ({ plain })),
)
const madeLive: fc.Arbitrary<Made> = fc.oneof(
  { weight: 3, arbitrary: madePlain },
  { weight: 1, arbitrary: fc.nat(liveMakers.length - 1).map((live) => ({ live })) },
)

function make(made: Made): unknown {
  if ('text' in made) return made.text
  if ('number' in made) return made.number
  return 'plain' in made ? plainMakers[made.plain]?.() : liveMakers[made.live]?.()
}

interface Edit {
  readonly at: number
  readonly how: 'replace' | 'remove' | 'add' | 'repeat' | 'swap'
  readonly key: string
  readonly made: Made
}

/** A valid value and what is to be done to it; kept apart, so that a failing case can be printed. */
export interface Plan {
  readonly base: unknown
  readonly edits: readonly Edit[]
}

const edits = (made: fc.Arbitrary<Made>): fc.Arbitrary<Edit> =>
  fc.record({
    at: fc.nat(10_000),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'repeat', 'swap'),
    key: fc.constantFrom(...hostileTexts),
    made,
  })

/** Valid values with a few hostile edits; `live` ones hold what JSON cannot carry. */
export const mutated = (base: fc.Arbitrary<unknown>, kind: 'plain' | 'live'): fc.Arbitrary<Plan> =>
  fc.record({
    base,
    edits: fc.array(edits(kind === 'plain' ? madePlain : madeLive), { maxLength: 3 }),
  })

interface Place {
  readonly holder: Record<string | number, unknown>
  readonly key: string | number
}

function placesOf(root: Place['holder']): Place[] {
  const places: Place[] = []
  const visit = (holder: object, depth: number): void => {
    for (const key of Object.keys(holder).slice(0, 40)) {
      const place: Place = { holder: holder as Place['holder'], key: Array.isArray(holder) ? Number(key) : key }
      places.push(place)
      const { value } = Object.getOwnPropertyDescriptor(holder, key) ?? {}
      const plain = typeof value === 'object' && value !== null && isPlain(value as object)
      if (plain && depth < 8) visit(value as object, depth + 1)
    }
  }
  visit(root, 0)
  return places
}

function isPlain(value: object): boolean {
  try {
    return (
      Array.isArray(value) ||
      (Object.getPrototypeOf(value) === Object.prototype && Reflect.ownKeys(value).length < 1_000)
    )
  } catch {
    return false
  }
}

const set = (holder: object, key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Carries a plan out. The base is not changed. */
export function carryOut({ base, edits: steps }: Plan): unknown {
  const root: Place['holder'] = { value: structuredClone(base) }
  for (const { at, how, key, made } of steps) {
    const places = placesOf(root)
    const place = places[at % places.length]
    if (place === undefined) continue
    const { value } = Object.getOwnPropertyDescriptor(place.holder, place.key) ?? {}
    if (how === 'replace') set(place.holder, place.key, make(made))
    else if (how === 'remove' && place.holder !== root) delete place.holder[place.key]
    else if (how === 'swap') set(place.holder, place.key, String(typeof value === 'number' ? value : typeof value))
    else if (
      how === 'repeat' &&
      typeof value === 'object' &&
      value !== null &&
      isPlain(value) &&
      Array.isArray(value) &&
      value.length < 1_000
    )
      value.push(...value.slice(0, 50))
    else if (how === 'add' && typeof value === 'object' && value !== null && isPlain(value)) set(value, key, make(made))
  }
  return root.value
}
