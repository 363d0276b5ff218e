// Compares the public surface of each entry, as its declarations say it, with the report that is checked in beside this
// file, or with --update writes the report: npm run api. Needs the declarations: npm run build.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
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
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: none, extractorMessageReporting: none, tsdocMessageReporting: none },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  })
  return Extractor.invoke(config, { localBuild: update, messageCallback: (message) => { message.handled = true } })
}

const temporary = mkdtempSync(join(tmpdir(), 'officium-api-'))
const changed = []
for (const [name, file] of Object.entries(entries)) {
  const { apiReportChanged, errorCount } = reportOf(name, file, temporary)
  console.log(name, apiReportChanged, errorCount)
  if (apiReportChanged) changed.push(name)
}
