import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  LineCounter,
  parseAllDocuments,
  type Document as YamlDocument,
} from 'yaml'
import type { Path, Text } from '../../errors'
import { InputError, type Position } from '../errors'
import type { Document } from './document'
import { maximumAliases, maximumYamlDepth } from './limits'
import { positionAt } from './position'

/** Tokens of the lexer that stand for no character: a text follows, a document begins, a flow ends too soon. */
const scalarMark = '\u001f'
const zeroWidth: ReadonlySet<string> = new Set([scalarMark, '\u0002', '\u0018'])

const nested: Text = {
  zh: '嵌套过深，或者锚点引用自身。请减少层次。',
  en: 'is nested too deeply, or an anchor holds itself; flatten it.',
}

const syntaxTexts: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: { zh: '缩进用了制表符。请改用空格。', en: 'a tab indents this line; use blanks.' },
  BAD_INDENT: {
    zh: '缩进不一致。请与同级各行对齐。',
    en: 'the indentation does not fit; align the line with its neighbours.',
  },
  MISSING_CHAR: {
    zh: '缺少冒号、引号、括号或者空格。请补上。',
    en: 'a colon, quotation mark, bracket or blank is missing; add it.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '一行里有两个冒号，或者缩进不对。请另起一行，或者给文本加引号。',
    en: 'two keys on one line, or a wrong indentation; start a new line, or quote the text.',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键没有写完，或者缺少冒号。请补上。',
    en: 'a key runs over lines, or its colon is missing; add it.',
  },
  BAD_ALIAS: { zh: '引用的锚点不存在。请改正。', en: 'the alias has no anchor; correct it.' },
  UNEXPECTED_TOKEN: {
    zh: '此处的内容多余，或者缺少引号。请改正。',
    en: 'this is out of place, or a quotation mark is missing; correct it.',
  },
  RESOURCE_EXHAUSTION: nested,
  TAG_RESOLVE_FAILED: { zh: '不支持自定义标签。请删去。', en: 'tags are not supported; remove it.' },
}
const otherSyntax: Text = {
  zh: '格式有误。请检查这一行及其前一行。',
  en: 'the syntax is wrong; check this line and the one before.',
}
const duplicate: Text = { zh: '同一个键出现两次。请删去其一。', en: 'the same key stands twice; keep one.' }
const bomb: Text = { zh: '锚点引用过多。请直接写出内容。', en: 'too many aliases; write the content out.' }

/**
 * Reads the documents of a YAML text, an empty one left out.
 *
 * @throws InputError ('syntax', 'duplicate-key', 'too-many-aliases') with line and column.
 */
export function readYaml(text: string, file: string): readonly Document[] {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const fail = (code: 'syntax' | 'duplicate-key' | 'too-many-aliases', message: Text, offset: number): never => {
    throw new InputError(code, message, { file, position: at(offset) })
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    throw new InputError('syntax', nested, { file, position: positionAt(text, deep) })
  }
  // Its own check for keys that stand twice compares each key with every other.
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  if ('empty' in documents) return []
  return documents
    .filter((document) => document.contents !== null || document.errors.length > 0)
    .map((document): Document => {
      const problem = document.errors[0] ?? document.warnings[0]
      if (problem !== undefined) fail('syntax', syntaxTexts[problem.code] ?? otherSyntax, problem.pos[0])
      checkNodes(document.contents, fail)
      return { value: toPlain(document, fail), locate: (path) => locate(document, path, at) }
    })
}

/**
 * Where brackets, or the marks of lists and keys on one line, nest deeper than any file needs: the parser takes time
 * in the square of such a depth, so it is not asked.
 */
function tooDeepAt(text: string): number | undefined {
  let offset = 0
  let brackets = 0
  let marks = 0
  let content = false
  for (const token of new Lexer().lex(text)) {
    if (content) content = false
    else if (token === scalarMark) content = true
    else if (token === '[' || token === '{') brackets += 1
    else if (token === ']' || token === '}') brackets -= 1
    else if (token === '-' || token === '?') marks += 1
    else if (token.endsWith('\n')) marks = 0
    if (brackets > maximumYamlDepth || marks > maximumYamlDepth) return offset
    if (!zeroWidth.has(token)) offset += token.length
  }
  return undefined
}

type Fail = (code: 'syntax' | 'duplicate-key' | 'too-many-aliases', message: Text, offset: number) => never

function toPlain(document: YamlDocument, fail: Fail): unknown {
  try {
    return document.toJS({ maxAliasCount: maximumAliases })
  } catch (error) {
    return fail(
      error instanceof ReferenceError ? 'too-many-aliases' : 'syntax',
      error instanceof ReferenceError ? bomb : nested,
      0,
    )
  }
}

/** Walks the nodes as they are written: aliases are not followed. */
function checkNodes(node: unknown, fail: Fail, depth = 0, within: ReadonlySet<string> = new Set()): void {
  if (!isNode(node)) return
  const offset = node.range?.[0] ?? 0
  if (depth > maximumYamlDepth) fail('syntax', nested, offset)
  if (isAlias(node) && within.has(node.source)) fail('syntax', nested, offset)
  if (!isCollection(node)) return
  const inside = node.anchor === undefined ? within : new Set([...within, node.anchor])
  if (!isMap(node)) {
    for (const item of node.items) checkNodes(item, fail, depth + 1, inside)
    return
  }
  const seen = new Set<string>()
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined
    if (name !== undefined && seen.has(name)) fail('duplicate-key', duplicate, isNode(key) ? (key.range?.[0] ?? 0) : 0)
    if (name !== undefined) seen.add(name)
    checkNodes(key, fail, depth + 1, inside)
    checkNodes(value, fail, depth + 1, inside)
  }
}

/** Where the value under a path stands, or what holds it where it is not there. */
function locate(document: YamlDocument, path: Path, at: (offset: number) => Position): Position | undefined {
  let node: unknown = document.contents
  let offset = isNode(node) ? node.range?.[0] : undefined
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (!isCollection(node)) break
    const item: unknown = isMap(node)
      ? node.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(key))
      : node.items[Number(key)]
    if (item === undefined) break
    const start = isPair(item) && isNode(item.key) ? item.key.range?.[0] : isNode(item) ? item.range?.[0] : undefined
    if (start !== undefined) offset = start
    node = isPair(item) ? item.value : item
  }
  return offset === undefined ? undefined : at(offset)
}
