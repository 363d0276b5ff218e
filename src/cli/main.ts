#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import type { Io, Sink } from './io'
import { run } from './run'

/** The code for a fault of the program itself, as in sysexits.h: no answer about the input. */
const SOFTWARE_FAULT = 70

function sink(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => {
      if (stream.write(text)) return undefined
      return new Promise<void>((resolve) => {
        stream.once('drain', resolve)
      })
    },
    isTTY: stream.isTTY,
    columns: stream.columns,
  }
}

// Whoever reads has had enough (officium … | head): there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
})

const io: Io = {
  stdin: process.stdin,
  stdout: sink(process.stdout),
  stderr: sink(process.stderr),
  env: process.env,
  cores: availableParallelism(),
}

try {
  process.exitCode = await run(process.argv.slice(2), io)
} catch (error) {
  process.exitCode = SOFTWARE_FAULT
  console.error(error)
}
