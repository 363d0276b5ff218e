// Compares the public surface of each entry, as its declarations say it, with the report that is checked in beside this
// file, or with --update writes the report: npm run api. Needs the declarations: npm run build.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(root, 'test', 'api')
const update = process.argv.includes('--update')

const entries = {
  index: 'index.d.ts',
  rules: 'rules/index.d.ts',
  'json-rules-engine': 'json-rules-engine.d.ts',
  schema: 'schema.d.ts',
}

const longest = 160

const none = { default: { logLevel: 'none' } }

function reportOf(name, file, temporary) {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, 'dist', file),
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: reports,
        reportTempFolder: temporary,
        includeForgottenExports: false,
      },
      newlineKind: 'lf',
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: none, extractorMessageReporting: none, tsdocMessageReporting: none },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
  return Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true
    },
  })
}

/** The lines that are in one report alone. */
function difference(name, temporary) {
  const linesOf = (folder) => {
    const file = join(folder, `${name}.api.md`)
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  }
  const [before, after] = [linesOf(reports), linesOf(temporary)]
  return [
    ...onlyIn(before, after).map((line) => `- ${line}`),
    ...onlyIn(after, before).map((line) => `+ ${line}`),
  ].join('\n')
}

/** The lines that others do not have; of a very long one its beginning and the words that they do not have. */
function onlyIn(lines, others) {
  const known = new Set(others)
  const words = new Set(others.flatMap((line) => line.split(' ')))
  return lines
    .filter((line) => !known.has(line))
    .map((line) => {
      if (line.length <= longest) return line
      const news = line.split(' ').filter((word) => !words.has(word))
      return `${line.slice(0, longest)} … ${news.join(' ')}`
    })
}

const temporary = mkdtempSync(join(tmpdir(), 'officium-api-'))
try {
  for (const [name, file] of Object.entries(entries)) {
    const { apiReportChanged, errorCount } = reportOf(name, file, temporary)
    if (errorCount > 0) throw new Error(`the declarations of ${name} cannot be read`)
    if (!apiReportChanged) console.log(`${name}: as reported`)
    else if (update) console.log(`${name}: report written`)
    else {
      process.exitCode = 1
      console.log(
        `${name}: the public surface has changed\n${difference(name, temporary)}\nIf it should, run: npm run api`,
      )
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
