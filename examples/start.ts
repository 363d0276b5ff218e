// Judges real and realistic cases and prints what came out: `npm start`, or `npm start -- --lang en`.
import { report } from './start/report'

// Whoever reads only the head of the report closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const [flag, lang = 'zh'] = process.argv.slice(2)
if ((flag !== undefined && flag !== '--lang') || (lang !== 'zh' && lang !== 'en')) {
  process.stderr.write('用法 / usage: npm start -- --lang zh|en\n')
  process.exitCode = 2
} else {
  process.stdout.write(report(lang, process.stdout.isTTY === true && !process.env.NO_COLOR))
}
