// Loaded before a program that is measured: writes its peak of memory, in kilobytes, to its fourth stream.

import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
