import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { hostileTexts } from './hostile'

const fragments = [
  ...hostileTexts,
  ...['{', '}', '[', ']', ',', ':', '"', "'", '\\', '\n', '\t', '\r', '\u0000', '\ufeff', '//', '/*', '#'],
  ...[
    '"__proto__":{"polluted":1},',
    '"constructor":{"prototype":{"polluted":1}},',
    '\\ud800',
    '1e999',
    '-',
    '00',
    'NaN',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function "x"',
    '!!binary aaaa',
    '!<tag:x> ',
    '? ',
    '- ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
  ],
  ...['<<: [*a, *a]\n', '|\n  ', '>-\n ', '@', '`', '!!set {', '!!omap [', '[[[[[[[[[[', '{{{{{{', '""', ';', '"\n"'],
]

interface Splice {
  readonly at: number
  readonly cut: number
  readonly put: string
}

const splices: fc.Arbitrary<readonly Splice[]> = fc.array(
  fc.record({ at: fc.nat(20_000), cut: fc.nat(6), put: fc.constantFrom('', ...fragments) }),
  { maxLength: 3 },
)

const applied = (text: string, steps: readonly Splice[]): string =>
  steps.reduce((now, { at, cut, put }) => {
    const place = at % (now.length + 1)
    return now.slice(0, place) + put + now.slice(place + cut)
  }, text)

type Encoding = 'utf-8' | 'bom' | 'utf-16le' | 'utf-16be' | 'overlong' | 'latin-1' | 'cut'

function encoded(text: string, how: Encoding): Uint8Array {
  const plain = Buffer.from(text)
  switch (how) {
    case 'utf-8':
      return plain
    case 'bom':
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain])
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    case 'overlong':
      return Buffer.concat([plain, Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf])])
    case 'latin-1':
      return Buffer.from(text, 'latin1')
    case 'cut':
      return plain.subarray(0, Math.floor(plain.length / 2))
  }
}

const encodings: fc.Arbitrary<Encoding> = fc.oneof(
  { weight: 9, arbitrary: fc.constant('utf-8' as const) },
  { weight: 2, arbitrary: fc.constantFrom('bom', 'utf-16le', 'utf-16be', 'overlong', 'latin-1', 'cut') },
)

/** A text that was cut and patched, in an encoding. */
export const bytesLike = (texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(texts, splices, encodings).map(([text, steps, how]) => encoded(applied(text, steps), how))

/** How a value is written, where it can be written at all. */
export function asText(value: unknown, how: 'json' | 'pretty' | 'yaml'): string {
  if (how === 'yaml') {
    try {
      return stringify(value)
    } catch {
      return JSON.stringify(value) ?? 'null'
    }
  }
  return JSON.stringify(value, undefined, how === 'pretty' ? 2 : undefined) ?? 'null'
}
