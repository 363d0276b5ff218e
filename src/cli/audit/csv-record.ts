/** What a text holds at its head, as RFC 4180 writes records. */
export type CsvRecord =
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  /** A quoted cell has not ended: the record goes on in the next line. */
  | { readonly kind: 'open' }
  | { readonly kind: 'broken'; readonly column: number }

const quotationMark = '"'

/** Reads one record: cells between delimiters, in quotation marks where they hold delimiters, marks or line breaks. */
export function csvRecord(text: string, delimiter: string): CsvRecord {
  const cells: string[] = []
  let at = 0
  // Looked for once: a record may have very many cells and no quotation mark.
  let mark = text.indexOf(quotationMark)
  for (;;) {
    if (text[at] === quotationMark) {
      const quoted = quotedCell(text, at)
      if (quoted === undefined) return { kind: 'open' }
      cells.push(quoted.cell)
      at = quoted.end
      if (at < text.length && text[at] !== delimiter) return { kind: 'broken', column: at + 1 }
    } else {
      const next = text.indexOf(delimiter, at)
      const end = next < 0 ? text.length : next
      if (mark >= 0 && mark < at) mark = text.indexOf(quotationMark, at)
      if (mark >= 0 && mark < end) return { kind: 'broken', column: mark + 1 }
      cells.push(text.slice(at, end))
      at = end
    }
    if (at >= text.length) return { kind: 'cells', cells }
    at += 1
  }
}

function quotedCell(text: string, start: number): { readonly cell: string; readonly end: number } | undefined {
  let from = start + 1
  let cell = ''
  for (;;) {
    const mark = text.indexOf(quotationMark, from)
    if (mark < 0) return undefined
    cell += text.slice(from, mark)
    if (text[mark + 1] !== quotationMark) return { cell, end: mark + 1 }
    cell += quotationMark
    from = mark + 2
  }
}
