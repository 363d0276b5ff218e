import { quote, type Text } from '../errors'

/** What can be wrong with a rule from outside. */
export type JsonRulesFault =
  | { readonly fault: 'path' | 'priority' | 'empty-group' | 'too-deep' | 'not-plain' | 'list-needed' | 'no-group' }
  | { readonly fault: 'unknown-key'; readonly key: string }
  | { readonly fault: 'unknown-fact' | 'unknown-operator' | 'wrong-value' | 'duplicate-name' }

/** Says what is wrong, why it is refused, and what to do. */
export function jsonRulesText(fault: JsonRulesFault, value: unknown): Text {
  const given = quote(value)
  switch (fault.fault) {
    case 'path':
      return {
        zh: '条件中不得有 path：规则引擎会把它当作查询语句执行。请改用不带 path 的事实。',
        en: 'a condition must not have a "path": the engine would run it as a query in JSONPath. Name a fact that holds the value itself.',
      }
    case 'priority':
      return {
        zh: '规则和条件中不得有 priority：优先级不同时，规则引擎会略过一部分条件。请删去。',
        en: 'rules and conditions must not have a "priority": with differing ones the engine skips conditions. Leave it out.',
      }
    case 'empty-group':
      return {
        zh: '条件组是空的：规则引擎会认为它成立。请写入条件，或删去该组。',
        en: 'the group of conditions is empty, and the engine would take it for true. Give it a condition or remove it.',
      }
    case 'too-deep':
      return {
        zh: '条件嵌套过深（最多三十二层）。请拆分规则。',
        en: 'the conditions are nested too deep (at most 32 levels). Split the rule.',
      }
    case 'not-plain':
      return {
        zh: `${given} 不是纯数据，或含有不允许的键。请只用文本、数、真假、列表和对象。`,
        en: `${given} is not plain data, or has a key that is not allowed. Use texts, numbers, booleans, lists and objects only.`,
      }
    case 'list-needed':
      return {
        zh: `此运算符右侧须为列表，而不是 ${given}：对文本它只会查找其中的一段。请写成列表。`,
        en: `this operator needs a list on its right, not ${given}: in a text it would look for a part of it. Write a list.`,
      }
    case 'no-group':
      return {
        zh: `规则的条件须为 all、any 或 not 组，而不是 ${given}。请用 all 包起来。`,
        en: `the conditions of a rule have to be a group "all", "any" or "not", not ${given}. Put them into "all".`,
      }
    case 'unknown-key':
      return {
        zh: `此处没有名为 ${quote(fault.key)} 的键。请改正或删去。`,
        en: `there is no key ${quote(fault.key)} here. Correct it or leave it out.`,
      }
    case 'unknown-fact':
      return { zh: `没有名为 ${given} 的事实。请核对名称。`, en: `there is no fact ${given}. Check its name.` }
    case 'unknown-operator':
      return {
        zh: `没有运算符 ${given}。请写成“definitely”或“possibly”加运算符名称，例如 "definitely equal"。`,
        en: `there is no operator ${given}. Write "definitely" or "possibly" and the name of an operator, such as "definitely equal".`,
      }
    case 'wrong-value':
      return {
        zh: `此处的值 ${given} 不能用。请对照 toJsonRules 所给规则的写法。`,
        en: `the value ${given} cannot stand here. Compare it with the rules that toJsonRules gives.`,
      }
    case 'duplicate-name':
      return {
        zh: `有两条规则都名为 ${given}。请各取一名。`,
        en: `two rules are named ${given}. Give each its own name.`,
      }
  }
}
