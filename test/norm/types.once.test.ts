import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const file = 'test/norm/types.test-d.ts'

describe('the compiler', () => {
  it('refuses every line of the type tests that is marked as an error, and no other', () => {
    const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8'))
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
    const program = ts.createProgram([file], { ...options, noEmit: true })
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    // An unused @ts-expect-error is itself a diagnostic: none means that each marked line fails to compile.
    expect(diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
    expect(readFileSync(file, 'utf8').match(/@ts-expect-error/g)?.length).toBeGreaterThan(15)
  })
})
