import { usageError } from '../errors'
import { judging } from './judge'
import type { CommandSpec } from './spec'

export const audit: CommandSpec = {
  name: 'audit',
  text: { zh: '逐行判断大批案卷，并汇总', en: 'judge many case files, line by line, and sum up' },
  arguments: [
    {
      name: { zh: '[文件]', en: '[file]' },
      text: {
        zh: '每行一份案卷的 JSON，或者 CSV 表格；“-”为标准输入，用 --each 时可不写',
        en: 'case files as JSON, one a line, or a CSV table; - for standard input, which --each reads by default',
      },
    },
  ],
  options: [
    { flags: '--rulebook <id>', text: { zh: '规则集（必填）', en: 'the rulebook (needed)' } },
    ...judging,
    {
      flags: '--format <format>',
      text: {
        zh: 'ndjson（默认）或者 csv；以 .csv 结尾的文件默认 csv',
        en: 'ndjson (default) or csv; a file that ends in .csv is csv by default',
      },
      choices: ['ndjson', 'csv'],
    },
    {
      flags: '--map <file>',
      text: { zh: '表格各列的含义（YAML），csv 必填', en: 'what the columns of a table mean (YAML); csv needs it' },
    },
    {
      flags: '--out <file>',
      text: {
        zh: '把每份案卷的结论写入该文件，每行一个 JSON；“-”为标准输出，此时汇总写到标准错误',
        en: 'write the verdicts of each case, one JSON object a line; - for standard output, then the summary goes to standard error',
      },
    },
    {
      flags: '--rejects <file>',
      text: {
        zh: '把不能用的行连同行号和原因写入该文件',
        en: 'write the lines that cannot be used, with their numbers and reasons',
      },
    },
    {
      flags: '--workers <n>',
      text: {
        zh: '用几个线程判断，默认为可用的处理器数；结果不因此而异',
        en: 'how many threads judge, by default as many as there are cores; the results are the same',
      },
    },
    {
      flags: '--resume',
      text: {
        zh: '从中断处接续：与 --out 文件 同用，其余选项须与中断的那次相同',
        en: 'go on where a run was stopped; with --out FILE, and with the options of that run',
      },
    },
    {
      flags: '--each',
      text: {
        zh: '作为过滤器：每读一行 JSON，按原次序写出一行答复，不作汇总',
        en: 'as a filter: one line out for each JSON line in, in order, without a summary',
      },
    },
  ],
  more: {
    zh: `示例：
  officium audit cases.ndjson --rulebook county-organs --as-of 2024-12-31
  officium audit cases.csv --map columns.yaml --rulebook county-organs --as-of 2024-12-31 --rejects rejects.ndjson
  zcat cases.ndjson.gz | officium audit - --rulebook county-organs --as-of 2024-12-31 --out -
  officium audit --each --rulebook county-organs --as-of 2024-12-31 < 部分.ndjson > 结论.ndjson

列的含义文件（columns.yaml）：
  encoding: utf-8              # 或者 gb18030
  timeZone: Asia/Shanghai      # 表中时间所在的时区
  dates: YYYY/M/D H:mm         # 表中日期的写法；几种写法写成列表，依次尝试
  pattern:                     # 收件、到期、办结三列（都可不写），相当于：
    opened: 收件时间           #   opened 申请 apply，由 person-served
    target: 承诺到期           #   matter.limits[0]，来源 promised，到期 due
    closed: 办结时间           #   closed 办结 conclude，由 organ
  columns:                     # 其余各列
    案卷号: id                 # 案卷中的位置
    承诺天数: { path: 'matter.limits[0].amount', as: number }
    类别: { path: matter.kind, values: { 审批: approval, 备案: filing } }
    听证开始: { act: procedure-start, id: p1, kind: hearing, requiredByLaw: true, by: organ }
    听证结束: { act: procedure-end, about: p1, by: organ }
  constants:                   # 每份案卷都相同的
    matter.remit: own
    matter.defects: []         # 材料齐全
    matter.limits[0].source: promised

行为的时间取自该列，其余字段可取自另一列，写作 by: { column: 经办 }。空格子不写入案卷，也不成行为。
没有列入 values 的值使该行不能用。constants 中列表元素内的项，只在该行有此元素时写入。
as：text（默认）、number、boolean、date、list（以分号隔开）。
退出码：0 无违反，1 有违反，2 有不能用的行（其余照常判断）。每行不超过 16 MB。

处理中断（包括被强行终止）后，用同样的命令加上 --resume 接续：进度记在 文件.checkpoint，未完成的结果在 文件.part，
结果与未中断时完全相同。没有留下进度的，从头处理。输入文件、规则集、选项有变化的，不予接续。标准输入不能接续。在终端上显示进度。

--out 的每一行：line（行号）、case（案卷号）、hash（案卷的校验值）、verdicts（结论，不含未触发的），每项依次为 clause、rule、
status、reason、occasion，有时限的加 due、done、late，缺少事实的加 missing。键的次序不变。
--each 的每一行与此相同，但没有 line；不能用的行写出 problems（原因）和 input（原文，至多 10000 字），空行也是如此。
各行互不相干，故输入可在任何两行之间切开，分别处理后依次拼接，结果不变。每一行都有答复，退出码即为 0。`,
    en: `Examples:
  officium audit cases.ndjson --rulebook county-organs --as-of 2024-12-31
  officium audit cases.csv --map columns.yaml --rulebook county-organs --as-of 2024-12-31 --rejects rejects.ndjson
  zcat cases.ndjson.gz | officium audit - --rulebook county-organs --as-of 2024-12-31 --out -
  officium audit --each --rulebook county-organs --as-of 2024-12-31 < part.ndjson > verdicts.ndjson

The meaning of the columns (columns.yaml):
  encoding: utf-8              # or gb18030
  timeZone: America/New_York   # of the times in the table
  dates: YYYY-MM-DD HH:mm:ss   # how dates are written; a list is tried in order
  pattern:                     # three columns, each may be left out; they stand for
    opened: open_dt            #   the act apply (its id is opened), by person-served
    target: target_dt          #   matter.limits[0], source promised, due
    closed: closed_dt          #   the act conclude (its id is closed), by organ
  columns:                     # the other columns
    case_enquiry_id: id        # a place in the case file
    days: { path: 'matter.limits[0].amount', as: number }
    type: { path: matter.kind, values: { Permit: approval, Filing: filing } }
    hearing_from: { act: procedure-start, id: p1, kind: hearing, requiredByLaw: true, by: organ }
    hearing_to: { act: procedure-end, about: p1, by: organ }
  constants:                   # the same in every case file
    matter.remit: own
    matter.defects: []         # the papers are complete
    matter.limits[0].source: promised

The time of an act is that of its column; its other fields may come from other columns, as by: { column: handler }.
An empty cell is left out, and makes no act. A value that values does not list makes its line unusable. A constant
inside an element of a list is written only where the row has that element.
as: text (default), number, boolean, date, list (with semicolons).
Exit code: 0 nothing is breached, 1 something is, 2 some lines cannot be used (the others are still judged).
A line has at most 16 MB.

After a run was stopped, even killed, the same command with --resume goes on: how far it came stands in FILE.checkpoint,
what it wrote in FILE.part. What comes out is the same as without the stop; where nothing was left it begins anew. It is
refused where the input, the rulebook or an option has changed; standard input cannot be resumed. On a terminal a bar
shows how far the run has come.

Each line of --out: line (its number), case (the id), hash (of the case file), verdicts (those that were triggered),
and of each: clause, rule, status, reason, occasion; with a time limit due, done, late; where facts are missing,
missing. The keys keep this order. A line of --each is the same without line; one that cannot be used has problems
(why) and input (the line itself, up to 10000 characters), an empty line too. No answer depends on another line: cut
the input between any two lines, run the parts anywhere, and join what comes out. The exit code is 0 when each line
was answered.`,
  },
  run: async (session, [file], options) => {
    if (options.each === true) {
      return (await import('../audit/each')).judgeEach(session, file === undefined ? '-' : String(file), options)
    }
    if (file === undefined) {
      throw usageError({
        zh: '缺少参数 文件；读取标准输入请写“-”。用 --help 查看用法。',
        en: 'the argument file is missing; write - to read standard input. See --help.',
      })
    }
    return (await import('../audit/audit')).audit(session, String(file), options)
  },
}
