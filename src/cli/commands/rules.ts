import type { CommandSpec } from './spec'

export const rules: CommandSpec = {
  name: 'rules',
  text: { zh: '查阅机构、制度和条款', en: 'read the institutions, regulations and clauses' },
  arguments: [
    {
      name: { zh: '[编号]', en: '[id]' },
      text: {
        zh: '机构、制度或者条款的编号；不写则列出机构',
        en: 'of an institution, regulation or clause; without it the institutions are listed',
      },
    },
  ],
  options: [
    {
      flags: '--findings',
      text: {
        zh: '列出须由人认定的事项、解释、参数和说明',
        en: 'list what people must find, readings of the text, blanks, and notes',
      },
    },
    {
      flags: '--scenarios <folder>',
      text: {
        zh: '从该目录查找提及条款的情景，默认 examples/scenarios',
        en: 'where to look for scenarios that name a clause; by default examples/scenarios',
      },
    },
  ],
  more: {
    zh: `示例：
  officium rules
  officium rules county-organs
  officium rules county-time-limit
  officium rules county-time-limit#10/a
  officium rules county-time-limit --findings`,
    en: `Examples:
  officium rules
  officium rules county-organs
  officium rules county-time-limit
  officium rules county-time-limit#10/a
  officium rules county-time-limit --findings`,
  },
  run: async (session, [id], options) =>
    (await import('../rules/rules')).rules(session, id as string | undefined, options),
}
