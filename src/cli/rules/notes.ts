import type { Text } from '../../errors'
import type { OpenPoint } from '../../norm/clause'
import type { Interpretation } from '../../norm/interpretation'
import type { Regulation } from '../../norm/regulation'
import type { Rulebook } from '../../norm/rulebook'
import { say, type Session } from '../io'
import type { Language } from '../language'
import { wrap } from '../width'
import { findingText } from './rule-text'

/** What a regulation leaves open, and what was made of it. */
export interface Notes {
  readonly regulation: string
  readonly title: Text
  /** Findings that its rules ask of people, with the clauses that do. */
  readonly findings: readonly { readonly what: string; readonly clauses: readonly string[] }[]
  readonly interpretations: readonly Interpretation[]
  readonly parameters: readonly { readonly name: string; readonly asks: Text }[]
  readonly remarks: readonly { readonly clause: string; readonly of: string; readonly reason: Text }[]
  readonly notes: readonly { readonly clause: string; readonly note: Text }[]
  /** Gaps, overlaps, undefined terms, missing articles and slips of the text. */
  readonly open: readonly ({ readonly clause: string } & OpenPoint)[]
}

/** Gathers them, in the order of the clauses. */
export function notesOf(regulation: Regulation, rulebook: Rulebook): Notes {
  const idOf = (local: string): string => `${regulation.id}#${local}`
  return {
    regulation: regulation.id,
    title: regulation.title,
    findings: findingsOf(regulation, rulebook),
    interpretations: regulation.interpretations,
    parameters: Object.entries(regulation.parameters ?? {}).map(([name, asks]) => ({ name, asks })),
    remarks: regulation.clauses.flatMap(({ id, norms }) =>
      norms.flatMap(({ remark }) => (remark ? [{ clause: idOf(id), ...remark }] : [])),
    ),
    open: regulation.clauses.flatMap(({ id, open = [] }) => open.map((point) => ({ clause: idOf(id), ...point }))),
    notes: regulation.clauses.flatMap(({ id, note }) => (note ? [{ clause: idOf(id), note }] : [])),
  }
}

function findingsOf(regulation: Regulation, rulebook: Rulebook): Notes['findings'] {
  const clauses = new Map<string, Set<string>>()
  for (const rule of rulebook.rules) {
    if (rule.citation.regulation !== regulation.id) continue
    for (const [, what = ''] of JSON.stringify(rule).matchAll(/"fact":"finding\.([^"]+)"/g)) {
      clauses.set(what, (clauses.get(what) ?? new Set()).add(rule.citation.clause))
    }
  }
  return [...clauses].map(([what, named]) => ({ what, clauses: [...named] }))
}

/** An interpretation in lines: the question, its readings with the default marked, and the ground. */
export function interpretationLines(
  { id, question, options, default: chosen, ground }: Interpretation,
  language: Language,
): readonly string[] {
  const zh = language === 'zh'
  return [
    `${question[language]}  ${id}`,
    ...Object.entries(options).map(
      ([name, { text }]) =>
        `  ${name === chosen ? '*' : '-'} ${name}${zh ? '：' : ': '}${text[language]}${name === chosen ? (zh ? '（默认）' : ' (default)') : ''}`,
    ),
    `  ${zh ? '理由：' : 'ground: '}${ground[language]}`,
  ]
}

const kindNames: { readonly [K in OpenPoint['kind']]: Text } = {
  gap: { zh: '缺口', en: 'gap' },
  overlap: { zh: '重叠', en: 'overlap' },
  'undefined-term': { zh: '用语未定义', en: 'undefined term' },
  'missing-article': { zh: '缺条', en: 'missing article' },
  slip: { zh: '笔误', en: 'slip' },
}

/** Prints them. */
export async function showNotes(session: Session, notes: Notes): Promise<void> {
  const { colors, language, width } = session
  const zh = language === 'zh'
  await say(session, `${colors.bold(notes.title[language])} ${colors.dim(notes.regulation)}`)
  const section = async (heading: string, lines: readonly string[]): Promise<void> => {
    if (lines.length === 0) return
    await say(session, `\n${colors.bold(heading)}`)
    for (const line of lines) {
      const indent = /^ */.exec(line)?.[0] ?? ''
      for (const part of wrap(line.trimStart(), width - indent.length - 2)) await say(session, `  ${indent}${part}`)
    }
  }
  await section(
    zh ? '解释' : 'Readings of the text',
    notes.interpretations.flatMap((item) => interpretationLines(item, language)),
  )
  await section(
    zh ? '参数' : 'Blanks to fill',
    notes.parameters.map(({ name, asks }) => `${name}  ${asks[language]}`),
  )
  await section(
    zh ? '须由人认定' : 'For people to find',
    notes.findings.map(({ what, clauses }) => `${what}  ${findingText(what, language)}  ${clauses.join(' ')}`),
  )
  await section(
    zh ? '文本留下的问题' : 'What the text leaves open',
    notes.open.flatMap(({ clause, kind, text, example }) => [
      `${clause}  ${kindNames[kind][language]}${zh ? '：' : ': '}${text[language]}`,
      ...(example === undefined ? [] : [`  ${zh ? '例如：' : 'for example: '}${example[language]}`]),
    ]),
  )
  await section(
    zh ? '说明' : 'Notes',
    notes.notes.map(({ clause, note }) => `${clause}  ${note[language]}`),
  )
  await section(
    zh ? '无可判定的条款' : 'Clauses with nothing to decide',
    notes.remarks.map(({ clause, reason }) => `${clause}  ${reason[language]}`),
  )
  await say(session)
}
