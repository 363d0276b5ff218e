import { Argument, Command, Option } from 'commander'
import type { Text } from '../errors'
import { version } from '../version'
import { commands } from './commands'
import type { CommandSpec, OptionSpec } from './commands/spec'
import type { ExitCode, Io, Session } from './io'
import type { Language } from './language'

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
}

const about: Text = {
  zh: '公共服务机关答复来人的规则：推算期限，判断案卷，查阅条文。',
  en: 'The rules by which public-service bodies answer people: count time limits, judge case files, read the rules.',
}

const more: Text = {
  zh: `示例：
  officium due --from 2024-02-05 --days 20
  officium judge case.yaml --as-of 2024-03-20
  officium rules county-organs

officium help <命令> 或者 officium <命令> --help 说明每个命令。
退出码：0 一切正常，1 有违反或者情景不符，2 输入不能用。`,
  en: `Examples:
  officium due --from 2024-02-05 --days 20
  officium judge case.yaml --as-of 2024-03-20
  officium rules county-organs

officium help <command> or officium <command> --help tells about each command.
Exit code: 0 all well, 1 something is breached or a scenario fails, 2 the input cannot be used.`,
}

const globals: readonly OptionSpec[] = [
  {
    flags: '--lang <language>',
    text: { zh: '语言：zh 或者 en；默认依 LC_ALL、LANG', en: 'zh or en; by default as LC_ALL or LANG say' },
    choices: ['zh', 'en'],
  },
  { flags: '--json', text: { zh: '以 JSON 输出，供程序读取', en: 'answer in JSON, for programs' } },
  {
    flags: '--no-color',
    text: { zh: '不用颜色（也可设环境变量 NO_COLOR）', en: 'without colours (NO_COLOR does the same)' },
  },
]

const gather = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

function option({ flags, text, choices, repeatable }: OptionSpec, language: Language): Option {
  const made = new Option(flags, text[language])
  if (choices) made.choices(choices)
  if (repeatable) made.argParser(gather)
  return made
}

/** The command line, with help in one language. `ran` is told the exit code of the command that ran. */
export function programFor(language: Language, io: Io, session: Session, ran: (code: ExitCode) => void): Command {
  const program = new Command('officium')
    .description(about[language])
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      helpWidth: session.width,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`.trim(),
      styleTitle: (title) => (language === 'zh' ? (titles[title] ?? title) : title),
      // Commander would add the choices in English; the texts name them.
      optionDescription: ({ description }) => description,
    })
    .helpOption('-h, --help', { zh: '显示帮助', en: 'show this help' }[language])
    .version(version, '--version', { zh: '显示版本', en: 'show the version' }[language])
    .addHelpText('after', `\n${more[language]}`)
  for (const spec of globals) program.addOption(option(spec, language))
  const words = { zh: { options: '[选项]', command: '[命令]' }, en: { options: '[options]', command: '[command]' } }[
    language
  ]
  program.usage(`${words.options} ${words.command}`)
  program.helpCommand(`help ${words.command}`, { zh: '说明一个命令', en: 'tell about a command' }[language])
  for (const spec of commands) add(program, spec, language, session, ran)
  return program
}

function add(
  program: Command,
  spec: CommandSpec,
  language: Language,
  session: Session,
  ran: (code: ExitCode) => void,
): void {
  const command = program
    .command(spec.name)
    .description(spec.text[language])
    .addHelpText('after', `\n${spec.more[language]}`)
  command.usage(
    [
      ...(spec.options.length > 0 ? [{ zh: '[选项]', en: '[options]' }[language]] : []),
      ...spec.arguments.map(({ name }) => name[language]),
    ].join(' '),
  )
  for (const { name, text } of spec.arguments) command.addArgument(new Argument(name[language], text[language]))
  for (const one of spec.options) command.addOption(option(one, language))
  command.action(async (...given: unknown[]) => {
    const words = given.slice(0, spec.arguments.length)
    const { json, color } = program.opts() as { readonly json?: boolean; readonly color?: boolean }
    const colors = color === false ? (await import('picocolors')).default.createColors(false) : session.colors
    ran(await spec.run({ ...session, json: json === true, colors }, words, command.opts()))
  })
}
