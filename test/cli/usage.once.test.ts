import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands'
import { languageOf } from '../../src/cli/language'
import { version } from '../../src/version'
import { officium } from './support'

describe('help', () => {
  it.each(['zh', 'en'] as const)('names every command and every option (%s)', async (lang) => {
    const whole = await officium(['--help', '--lang', lang])
    expect(whole.code).toBe(0)
    for (const { name, text, options } of commands) {
      expect(whole.out).toContain(text[lang])
      const { code, out } = await officium([name, '--help', '--lang', lang])
      expect(code).toBe(0)
      expect(out).toContain(lang === 'zh' ? '示例' : 'Examples')
      for (const { flags } of options) expect(out).toContain(flags)
      for (const global of ['--lang', '--json', '--no-color']) expect(out).toContain(global)
    }
  })

  it('is in Chinese down to its headings', async () => {
    const { out } = await officium(['judge', '--help', '--lang', 'zh'])
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default|choices/)
  })

  it('is given where no command is named, which is no use of the program', async () => {
    const { code, out } = await officium(['--lang', 'zh'])
    expect(code).toBe(2)
    expect(out).toContain('用法：')
  })

  it('has examples that run', async () => {
    const due = commands.find(({ name }) => name === 'due')
    for (const lang of ['zh', 'en'] as const) {
      const examples = (due?.more[lang] ?? '').split('\n').filter((line) => line.startsWith('  officium due '))
      expect(examples.length).toBeGreaterThan(2)
      for (const example of examples) expect((await officium(example.trim().split(' ').slice(1))).code).toBe(0)
    }
  })

  it('fits its columns', async () => {
    for (const { name } of commands) {
      const { out } = await officium([name, '--help', '--lang', 'en'], { columns: 120 })
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  })
})

describe('the command line', () => {
  it('says its version', async () => {
    expect(await officium(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  const wrong: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
    [['duee'], /没有命令 duee。是否指 due？/, /no command duee\. Did you mean due\?/],
    [['due', '--frm', '2024-01-01'], /没有选项 --frm。是否指 --from？/, /no option --frm\. Did you mean --from\?/],
    [['due', '--from'], /--from <date> 之后缺少值/, /--from <date> needs a value/],
    [['judge'], /缺少参数 文件/, /argument file is missing/],
    [['judge', 'a', 'b'], /参数过多/, /too many arguments/],
    [['audit', 'a', '--format', 'xml'], /可选：ndjson, csv/, /Choose one of: ndjson, csv/],
    [['due', '--lang', 'fr'], /fr 不能用|cannot be fr/, /cannot be fr/],
  ]
  it.each(wrong)('cannot use %j, and says so in both languages', async (argv, zh, en) => {
    const inChinese = await officium([...argv], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(inChinese.code).toBe(2)
    expect(inChinese.out).toBe('')
    expect(inChinese.err).toMatch(zh)
    const inEnglish = await officium([...argv], { env: { LANG: 'C' } })
    expect(inEnglish.code).toBe(2)
    expect(inEnglish.err).toMatch(en)
  })

  it('tells machines what is wrong as JSON, and people on standard error', async () => {
    const { code, out, err } = await officium(['due', '--from', 'soon', '--days', '3', '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual({
      problems: [{ code: 'invalid-date', path: 'start', text: { zh: expect.any(String), en: expect.any(String) } }],
    })
    expect(err).toContain('officium: ')
  })

  it('colours for a terminal, unless it is told not to', async () => {
    const words = ['due', '--from', '2024-02-05', '--days', '2']
    const colour = '\u001b['
    expect((await officium(words)).out).not.toContain(colour)
    expect((await officium(words, { tty: true })).out).toContain(colour)
    expect((await officium([...words, '--no-color'], { tty: true })).out).not.toContain(colour)
    expect((await officium(words, { tty: true, env: { NO_COLOR: '1' } })).out).not.toContain(colour)
  })
})

describe('the language', () => {
  const cases: readonly (readonly [readonly string[], { readonly [name: string]: string }, string])[] = [
    [[], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW' }, 'zh'],
    [[], { LANG: 'zh_CN', LC_ALL: '' }, 'zh'],
    [['due', '--lang', 'zh'], { LANG: 'en_GB' }, 'zh'],
    [['--lang=en', 'due'], { LANG: 'zh_CN' }, 'en'],
    [['judge', '--', '--lang', 'zh'], {}, 'en'],
    [['--lang', 'fr'], { LANG: 'zh_CN' }, 'zh'],
  ]
  it.each(cases)('%j with %j is %s', (argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language)
  })
})
