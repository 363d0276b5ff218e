import type { Text } from '../errors'
import { type InputError, usageError } from './errors'

const helpHint: Text = { zh: '用 --help 查看用法。', en: 'See --help.' }

interface Complaint {
  readonly code: string
  readonly message: string
}

/** Says in both languages what the command line parser complains about. */
export function usageComplaint({ code, message }: Complaint): InputError {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '')
  const near = /Did you mean (.*)\?/.exec(message)?.[1]
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1]
  const maybe: Text = near === undefined ? { zh: '', en: '' } : { zh: `是否指 ${near}？`, en: ` Did you mean ${near}?` }
  const text = ((): Text => {
    switch (code) {
      case 'commander.unknownOption':
        return { zh: `没有选项 ${first}。${maybe.zh}`, en: `there is no option ${first}.${maybe.en}` }
      case 'commander.unknownCommand':
        return { zh: `没有命令 ${first}。${maybe.zh}`, en: `there is no command ${first}.${maybe.en}` }
      case 'commander.missingArgument':
        return { zh: `缺少参数 ${first}。`, en: `the argument ${first} is missing.` }
      case 'commander.optionMissingArgument':
        return { zh: `选项 ${first} 之后缺少值。`, en: `the option ${first} needs a value.` }
      case 'commander.invalidArgument':
        return {
          zh: `选项 ${first} 的值 ${second} 不能用。${choices === undefined ? '' : `可选：${choices}。`}`,
          en: `the option ${first} cannot be ${second}.${choices === undefined ? '' : ` Choose one of: ${choices}.`}`,
        }
      case 'commander.excessArguments':
        return { zh: '参数过多。', en: 'there are too many arguments.' }
      default:
        return { zh: '命令行不能用。', en: 'the command line cannot be used.' }
    }
  })()
  return usageError({ zh: `${text.zh}${helpHint.zh}`, en: `${text.en} ${helpHint.en}` })
}
