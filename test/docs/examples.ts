import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** One example of a doc block. */
export interface Example {
  readonly name: string
  readonly file: string
  readonly code: string
}

/** One thing that an entry of the package exports. */
export interface PublicName {
  readonly entry: string
  readonly name: string
  /** Whether it is there at run time: a function, a class or a constant. */
  readonly isValue: boolean
  readonly isFunction: boolean
  readonly documentation: string
  readonly examples: readonly Example[]
}

/** Reads what the entries export, with their documentation and examples. */
export function publicNames(entries: readonly string[]): readonly PublicName[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram([...entries], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  return entries.flatMap((entry) => {
    const source = program.getSourceFile(entry)
    const module = source && checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${entry} is no module`)
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0
      const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0]
      const type = declaration && isValue ? checker.getTypeOfSymbolAtLocation(symbol, declaration) : undefined
      const file = declaration?.getSourceFile().fileName ?? entry
      const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === 'example')
      return {
        entry,
        name: exported.name,
        isValue,
        isFunction: (type?.getCallSignatures().length ?? 0) > 0,
        documentation: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        examples: tags
          .flatMap((tag) => codeOf(ts.displayPartsToString(tag.text)))
          .map((code, index) => ({ name: `${exported.name} ${index + 1}`, file, code })),
      }
    })
  })
}

const codeOf = (text: string): readonly string[] =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

/** Turns an example into a module whose `checks` say what each expression gave and should have given. */
export function moduleOf({ name, code }: Pick<Example, 'name' | 'code'>): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const imports: string[] = []
  const body: string[] = []
  let checked = 0
  for (const statement of source.statements) {
    const text = code.slice(statement.getStart(source), statement.end)
    const expected = /^[ \t]*\/\/=> (.*)/.exec(code.slice(statement.end))?.[1]
    if (ts.isImportDeclaration(statement)) imports.push(text)
    else if (ts.isExpressionStatement(statement) && expected !== undefined) {
      checked++
      body.push(`__checks.push({ source: ${JSON.stringify(text)}, actual: (${text}), expected: (${expected}) })`)
    } else body.push(text)
  }
  const promised = code.match(/\/\/=> /g)?.length ?? 0
  if (checked !== promised)
    throw new Error(`${name}: ${promised} results are promised, but only ${checked} stand behind an expression`)
  return [
    ...imports,
    'export const checks: { source: string; actual: unknown; expected: unknown }[] = []',
    'const __checks = checks',
    ...body.map((line) => `;${line}`),
  ].join('\n')
}
