import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { books } from './cases'
import { command } from './command'
import { hostileTexts } from './hostile'
import { target } from './target'

const clauses = books.flatMap(({ rules }) => rules.slice(0, 5).map(({ id }) => id))
/** No option that writes a file, and no folder to walk. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        'judge',
        'due',
        'rules',
        'audit',
        '-',
        '--',
        '--json',
        '--lang',
        'zh',
        'en',
        '--help',
        '--version',
        '--rulebook',
      ],
      ...[
        '--as-of',
        '--from',
        '--days',
        '--months',
        '--hours',
        '--exclude',
        '--unit',
        '2024-02-05',
        '20',
        '1e9',
        '--period',
      ],
      ...[
        '2024-02-06..2024-02-07=x',
        '9007199254740993',
        '--format',
        'csv',
        '--map',
        '--rule',
        '--status',
        '--only',
        '-5',
      ],
      ...books.map(({ id }) => id),
      ...clauses,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts).map((text) => `--${text}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
)

const due = fc
  .tuple(
    fc.constantFrom('2024-02-05', ...hostileTexts),
    fc.constantFrom('20', ...hostileTexts),
    fc.array(words, { maxLength: 3 }),
  )
  .map(([from, days, more]) => ['due', '--from', from, '--days', days, ...more])

/** The words of the command line. */
export const argumentsTarget = target(
  'arguments',
  250,
  fc.oneof(fc.array(words, { maxLength: 7 }), due),
  async (argv) => {
    const { code, out, err } = await command(argv, '{"id":"a"}')
    if (code === 2) assert.notEqual(out + err, '', 'unusable words, and nothing says why')
  },
)
