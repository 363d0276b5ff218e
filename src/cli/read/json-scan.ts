import type { Path, Text } from '../../errors'
import { maximumJsonDepth } from './limits'

/** Where JSON goes wrong, and how. */
export interface JsonProblem {
  readonly offset: number
  readonly code: 'syntax' | 'duplicate-key'
  readonly text: Text
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20

class Stop extends Error {
  readonly problem: JsonProblem
  constructor(problem: JsonProblem) {
    super(problem.text.en)
    this.problem = problem
  }
}

const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)/y
const escaping = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const blank = /[ \t\r\n]*/y

class Scanner {
  readonly #text: string
  readonly #visit: ((path: Path, offset: number) => void) | undefined
  readonly #path: (string | number)[] = []
  #at = 0

  constructor(text: string, visit?: (path: Path, offset: number) => void, from = 0) {
    this.#text = text
    this.#visit = visit
    this.#at = from
  }

  whole(): void {
    this.#skip()
    this.#value()
    if (this.#at < this.#text.length)
      this.#fail({ zh: '值之后还有内容。请删去。', en: 'there is more after the value; remove it.' })
  }

  /** Reads the value that begins where the scanner stands. */
  one(): void {
    this.#value()
  }

  #fail(text: Text, code: JsonProblem['code'] = 'syntax', offset = this.#at): never {
    throw new Stop({ offset, code, text })
  }

  #skip(): void {
    blank.lastIndex = this.#at
    blank.test(this.#text)
    this.#at = blank.lastIndex
  }

  /** Passes over a text. A pattern for all of it would need room for each of its characters. */
  #string(): boolean {
    const text = this.#text
    if (text[this.#at] !== '"') return false
    for (let at = this.#at + 1; at < text.length; ) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        this.#at = at + 1
        return true
      }
      if (code < SPACE) return false
      if (code !== BACKSLASH) at += 1
      else {
        escaping.lastIndex = at
        if (!escaping.test(text)) return false
        at = escaping.lastIndex
      }
    }
    return false
  }

  #literal(): boolean {
    literal.lastIndex = this.#at
    if (!literal.test(this.#text)) return false
    this.#at = literal.lastIndex
    return true
  }

  #mark(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false
    this.#at += 1
    this.#skip()
    return true
  }

  #value(): void {
    this.#visit?.(this.#path, this.#at)
    if (this.#path.length > maximumJsonDepth)
      this.#fail({ zh: '嵌套过深。请减少层次。', en: 'is nested too deeply; flatten it.' })
    if (this.#mark('{')) this.#object()
    else if (this.#mark('[')) this.#array()
    else if (!this.#string() && !this.#literal()) this.#fail(this.#noValue())
    this.#skip()
  }

  #noValue(): Text {
    const next = this.#text[this.#at]
    if (next === undefined) return { zh: '内容中断。请补全。', en: 'the text ends too soon; complete it.' }
    if (next === '"')
      return {
        zh: '文本没有结束，或者含有换行等字符。请补上引号。',
        en: 'a text is not closed, or holds a line break or a wrong escape; add the quotation mark.',
      }
    if (next === "'") return { zh: '文本须用双引号。', en: 'texts stand in double quotation marks.' }
    if (next === '}' || next === ']')
      return {
        zh: '此处缺少值，或者多了一个逗号。请补上或者删去。',
        en: 'a value is missing here, or there is a comma too many; add or remove it.',
      }
    return { zh: '此处不是有效的值。文本须加双引号。', en: 'this is no value; put texts in double quotation marks.' }
  }

  #object(): void {
    const seen = new Set<string>()
    if (this.#mark('}')) return
    do {
      const start = this.#at
      if (!this.#string())
        this.#fail(
          this.#text[this.#at] === '"'
            ? this.#noValue()
            : { zh: '此处应为双引号中的键。', en: 'a key in double quotation marks is expected here.' },
        )
      const key = JSON.parse(this.#text.slice(start, this.#at)) as string
      if (seen.has(key))
        this.#fail(
          { zh: '同一个键出现两次。请删去其一。', en: 'the same key stands twice; keep one.' },
          'duplicate-key',
          start,
        )
      seen.add(key)
      this.#skip()
      if (!this.#mark(':')) this.#fail({ zh: '键之后缺少冒号。', en: 'a colon is missing after the key.' })
      this.#path.push(key)
      this.#value()
      this.#path.pop()
    } while (this.#mark(','))
    if (this.#text[this.#at] !== '}')
      this.#fail({ zh: '此处缺少逗号或者右花括号。', en: 'a comma or a closing brace is missing here.' })
    this.#at += 1
  }

  #array(): void {
    if (this.#mark(']')) return
    let index = 0
    do {
      this.#path.push(index)
      this.#value()
      this.#path.pop()
      index += 1
    } while (this.#mark(','))
    if (this.#text[this.#at] !== ']')
      this.#fail({ zh: '此处缺少逗号或者右方括号。', en: 'a comma or a closing bracket is missing here.' })
    this.#at += 1
  }
}

/** The first problem of a JSON text: its syntax, or a key that stands twice, which JSON.parse passes over. */
export function jsonProblem(text: string): JsonProblem | undefined {
  try {
    new Scanner(text).whole()
    return undefined
  } catch (error) {
    if (error instanceof Stop) return error.problem
    throw error
  }
}

type Children = ReadonlyMap<string | number, number>

/** Finds places in a JSON text without fault. Each list or object is read once, however many places are asked for. */
export class JsonPlaces {
  readonly #text: string
  readonly #known = new Map<number, Children>()

  constructor(text: string) {
    this.#text = text
  }

  /** The offset of the value under a path, or of what holds it where it is not there. */
  offsetOf(path: Path): number {
    let offset = /[^ \t\r\n]|$/.exec(this.#text)?.index ?? 0
    for (const key of path) {
      const next = this.#childrenOf(offset).get(key)
      if (next === undefined) break
      offset = next
    }
    return offset
  }

  #childrenOf(offset: number): Children {
    const known = this.#known.get(offset)
    if (known !== undefined) return known
    const children = new Map<string | number, number>()
    new Scanner(
      this.#text,
      (path, place) => {
        if (path.length === 1) children.set(path[0] as string | number, place)
      },
      offset,
    ).one()
    this.#known.set(offset, children)
    return children
  }
}
