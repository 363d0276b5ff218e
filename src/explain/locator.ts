const digits: { readonly [sign: string]: number } = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const powers: { readonly [sign: string]: number } = { 十: 10, 百: 100, 千: 1000 }

/** A Chinese or Arabic numeral as a number. */
export function numeralOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  let total = 0
  let digit = 0
  for (const sign of text) {
    const power = powers[sign]
    if (power === undefined) digit = digits[sign] ?? 0
    else {
      total += (digit === 0 ? 1 : digit) * power
      digit = 0
    }
  }
  return total + digit
}

const units: { readonly [unit: string]: string } = {
  条: 'article',
  款: 'paragraph',
  项: 'item',
  句: 'sentence',
  分句: 'part',
  段: 'passage',
  档: 'grade',
}
const fixed: { readonly [word: string]: string } = {
  序言: 'preamble',
  前言: 'preamble',
  首句: 'first sentence',
  末句: 'last sentence',
  末分句: 'last part',
  末段: 'last passage',
  前段: 'first half',
  中段: 'middle',
  后段: 'second half',
  前半: 'first half',
  后半: 'second half',
  末: 'end',
  原文缺序号: 'not numbered in the source',
  标题: 'heading',
  文号: 'document number',
  落款: 'closing',
  服务窗口职能: 'functions of the windows',
  标语: 'slogans',
  人员到岗和工作纪律: 'attendance and discipline',
  规范服务: 'standard service',
  收退件管理: 'receipt and return',
  收费管理: 'fees',
  限时承诺: 'promised times',
  办事结果: 'results',
  卫生保洁: 'hygiene',
  其他: 'other',
}

const numeral = '[〇零一二两三四五六七八九十百千\\d]+'
const ordinal = new RegExp(`^第[（(]?(${numeral})[）)]?(条|款|项|分句|句|段|档)`)
const heading = new RegExp(`^[（(](${numeral})[）)]|^(${numeral})、?`)
const pointed = new RegExp(`^(${numeral})是`)
const range = new RegExp(`^(${numeral})[—–-](${numeral})`)
const requirement = new RegExp(`^要求(${numeral})`)
const word = new RegExp(`^(${Object.keys(fixed).join('|')})`)

/** One piece of a locator in English, and how many characters it took. */
function piece(rest: string): readonly [string, number] | undefined {
  const counted = ordinal.exec(rest)
  if (counted !== null) return [`${units[counted[2] ?? ''] ?? ''} ${numeralOf(counted[1] ?? '')}`, counted[0].length]
  const required = requirement.exec(rest)
  if (required !== null) return [`requirement ${numeralOf(required[1] ?? '')}`, required[0].length]
  const point = pointed.exec(rest)
  if (point !== null) return [`point ${numeralOf(point[1] ?? '')}`, point[0].length]
  const through = range.exec(rest)
  if (through !== null)
    return [`nos. ${numeralOf(through[1] ?? '')} to ${numeralOf(through[2] ?? '')}`, through[0].length]
  const known = word.exec(rest)
  if (known !== null) return [fixed[known[0]] ?? '', known[0].length]
  const headed = heading.exec(rest)
  if (headed !== null) return [`no. ${numeralOf(headed[1] ?? headed[2] ?? '')}`, headed[0].length]
  return undefined
}

/** Separators, and brackets that do not hold a bare number. */
function withoutGap(text: string): string {
  const rest = text.replace(/^[\s、，/）)]+/, '')
  return /^[（(]/.test(rest) && !heading.test(rest) ? rest.slice(1) : rest
}

/**
 * A Chinese locator in English: 第三条 第二分句前段 is article 3, part 2, first half. Undefined for one that does not
 * follow the usual forms.
 */
export function enLocator(locator: string): string | undefined {
  const pieces: string[] = []
  let rest = withoutGap(locator)
  while (rest !== '') {
    const next = piece(rest)
    if (next === undefined) return undefined
    pieces.push(next[0])
    rest = withoutGap(rest.slice(next[1]))
  }
  return pieces.length === 0 ? undefined : pieces.join(', ')
}
