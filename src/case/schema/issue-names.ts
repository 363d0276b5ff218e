import type { Text } from '../../errors'
import type { Expected } from './issue'

/** What a value should have been, in words. */
export const expectedNames: Readonly<Record<Expected, Text>> = {
  object: { zh: '一组键值', en: 'an object with keys' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '真或假', en: 'true or false' },
  value: { zh: '规定的值', en: 'one of the listed values' },
}

/** How a time is written. */
export const dateNames: Readonly<Record<'day' | 'instant' | 'clock-time', Text>> = {
  day: {
    zh: '请写成“2024-02-05”，并核对该日是否存在',
    en: "write '2024-02-05', and check that the day exists",
  },
  instant: {
    zh: '请写成“2024-02-05”“2024-02-05T09:10”或者带时差的“2024-02-05T09:10+08:00”，并核对该日是否存在',
    en: "write '2024-02-05', '2024-02-05T09:10' or '2024-02-05T09:10+08:00', and check that the day exists",
  },
  'clock-time': { zh: '请写成“09:10”，从“00:00”到“23:59”', en: "write '09:10', from '00:00' to '23:59'" },
}

/** What can be too large. */
export const sizeNames: Readonly<
  Record<'text' | 'acts' | 'findings' | 'limits' | 'entries' | 'depth' | 'values', Text>
> = {
  text: { zh: '文本字数', en: 'the length of the text' },
  acts: { zh: '行为条数', en: 'the number of acts' },
  findings: { zh: '认定条数', en: 'the number of findings' },
  limits: {
    zh: '时限条数（行为越多，可写的时限越少）',
    en: 'the number of time limits (the more acts, the fewer)',
  },
  entries: { zh: '列表的条数', en: 'the number of entries' },
  depth: { zh: '嵌套层数', en: 'the depth of nesting' },
  values: { zh: '数据项总数', en: 'the number of values' },
}
