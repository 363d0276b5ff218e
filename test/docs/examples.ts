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
        examples: tags.flatMap((tag) => codeOf(ts.displayPartsToString(tag.text))).map((code, index) => ({ name: `${exported.name} ${index + 1}`, file, code })),
      }
    })
  })
}

const codeOf = (text: string): readonly string[] => [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')

const CHECK = /^(\s*)(.*\S)\s*\/\/=> (.*)$/

/** Turns an example into a module whose `checks` say what each expression gave and should have given. */
export function moduleOf({ code }: Example): string {
  const lines = code.split('\n').map((line) => {
    const match = CHECK.exec(line)
    return match === null ? line : `${match[1]}__checks.push({ source: ${JSON.stringify(match[2])}, actual: (${match[2]}), expected: (${match[3]}) })`
  })
  const imports = lines.filter((line) => line.startsWith('import '))
  const body = lines.filter((line) => !line.startsWith('import '))
  return [
    ...imports,
    'export const checks: { source: string; actual: unknown; expected: unknown }[] = []',
    'const __checks = checks',
    ...body,
  ].join('\n')
}
