import { act, all, any, attribute, ban, beforehand, breachOf, check, clause, defineRegulation, duty, each, eachBreach, eachPost, eachQuestioned, found, ladder, none, permission, recorded, remark, standard } from '../../src/index'
import { atOnce, shortAbsence } from './readings'
import { byHolderA, long, onWorkingDay, short } from './terms'

const id = 'planning-ab-post'
const left = each('leave-post')
const cover = each('cover')
const away = all(onWorkingDay, byHolderA, long)
const steppedOut = all(short, check('absence.fromWindow', 'equal', true))
const handover = act('hand-over', { with: { work: true }, mayPrecede: true })
const severalB = check('post.holders', 'greaterThan', 2)

export const abPost = defineRegulation({
  id,
  title: { zh: 'AB岗工作制度', en: 'A/B post rules' },
  system: 'ab-post',
  interpretations: [atOnce, shortAbsence],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0', '序言', { zh: '提高行政效能、改进作风和服务', en: 'Aims at efficiency, style and service.' },
      remark('purpose', { zh: '仅述目的', en: 'States aims only.' })),
    clause('1/a', '第一条', { zh: 'AB岗：工作日A岗不在岗时由B岗顶岗', en: 'A/B posts: on working days B takes over from an absent A.' },
      remark('definition', { zh: '定义用语，义务见同条', en: 'Defines a term; the duty stands in the same article.' })),
    clause('1/b', '第一条', { zh: '工作日A岗责任人因故不在岗的，B岗责任人顶岗', en: 'When the A person is away on a working day, for whatever reason, the B person takes over.' },
      duty({ on: left, when: away, by: 'holder-b', must: act('cover'), within: atOnce }),
      { note: { zh: '不问原因，也无须指派；短时间离岗另依第四条(五)', en: 'Whatever the reason, and without an order; short absences come under article 4(5).' } }),
    clause('2', '第二条', { zh: '各科室每一岗位都实行AB岗', en: 'Every post of every section has an A/B arrangement.' },
      standard({ on: eachPost, by: 'unit', requires: check('post.holders', 'greaterThanInclusive', 2) }),
      { open: [{ kind: 'gap', text: { zh: '没有禁止一人在两岗分任A岗、B岗，也没有禁止两岗互为AB岗', en: 'One person may be A here and B there, and two posts may cover each other; the text does not bar it.' } }] }),
    clause('3/a', '第三条 第一句', { zh: '避免因人员不在或空岗影响办事', en: 'No absence is to delay a matter.' },
      remark('purpose', { zh: '仅述目的', en: 'States an aim only.' })),
    clause('3/b', '第三条 第二句', { zh: '保证工作运转，培养一人多岗', en: 'Work is to run, and staff are to be able to fill several posts.' },
      remark('purpose', { zh: '仅述目的', en: 'States an aim only.' })),
    clause('4.1/a', '第四条(一) 前段', { zh: 'B岗责任人认真负责地做好A岗工作', en: 'The B person does A’s work conscientiously.' },
      ban({ on: eachQuestioned('cover'), by: 'holder-b', against: any(found('careless'), found('irresponsible')) })),
    clause('4.1/b', '第四条(一) 中段', { zh: '顶岗期间享有A岗的职责和权限', en: 'While substituting, B has A’s duties and powers.' },
      attribute({ on: cover, role: 'holder-b' }),
      { note: { zh: '法律专属于特定人员的权限不因顶岗转移', en: 'Powers that law ties to a person do not pass.' } }),
    clause('4.1/c', '第四条(一) 后段', { zh: 'B岗责任人对顶岗工作的结果承担相应责任', en: 'B answers for the result of that work.' },
      attribute({ on: cover, role: 'holder-b' }),
      { note: { zh: '限于顶岗期间所办；时限不因换人重新起算', en: 'As far as done while substituting; limits do not start anew.' } }),
    clause('4.2/a', '第四条(二) 前段', { zh: 'A岗责任人离岗前提前交接工作', en: 'Before leaving, the A person hands the work over.' },
      duty({ on: left, when: away, by: 'holder-a', must: handover, within: beforehand, unless: found('special-circumstances') }),
      { note: { zh: '因特殊原因来不及交接的除外，见后段', en: 'A special reason excuses it, see the next clause.' } }),
    clause('4.2/b', '第四条(二) 后段', { zh: '来不及交接的，B岗责任人主动顶岗', en: 'Where there was no time, the B person takes over unasked.' },
      duty({ on: left, when: all(away, none(recorded(handover))), by: 'holder-b', must: act('cover'), within: atOnce })),
    clause('4.3/a', '第四条(三) 前段', { zh: 'B岗可以有多人', en: 'A post may have more than one B.' },
      permission({ on: eachPost, by: 'unit', may: { condition: severalB } })),
    clause('4.3/b', '第四条(三) 中段', { zh: '顶岗顺序由科室、单位确定', en: 'The order of substitution is fixed.' },
      standard({ on: eachPost, when: severalB, by: 'unit', requires: check('unit.standing', 'contains', 'b-order') }),
      { open: [{ kind: 'slip', text: { zh: '“秩序”读作“顺序”', en: '“Order” in the sense of discipline is read as a sequence.' } }] }),
    clause('4.3/c', '第四条(三) 后段', { zh: 'A岗和前位B岗都不能在岗的，依次顶岗', en: 'When A and earlier Bs are away, the next in order substitutes.' },
      standard({ on: cover, by: 'holder-b', requires: check('cover.inTurn', 'equal', true) })),
    clause('4.4/a', '第四条(四) 前段', { zh: '加强一人多岗的培训', en: 'Training for several posts is strengthened.' },
      remark('principle', { zh: '没有内容和频次', en: 'Neither content nor frequency is set.' })),
    clause('4.4/b', '第四条(四) 后段', { zh: '使B岗能胜任A岗全部工作', en: 'B is to be able to do all of A’s work.' },
      remark('principle', { zh: '培训的目标，没有检验办法', en: 'An aim of the training without a test.' })),
    clause('4.5/a', '第四条(五) 前段', { zh: '窗口人员短时间离岗的，及时摆出去向牌', en: 'Window staff who step out for a short time put out a sign of where they are.' },
      duty({ on: left, when: steppedOut, by: 'window-staff', must: act('publish', { what: 'whereabouts', mayPrecede: true }), within: beforehand })),
    clause('4.5/b', '第四条(五) 后段', { zh: '窗口人员短时间离岗的，托邻近人员照看、联络', en: 'Window staff who step out for a short time ask nearby staff to look after the post.' },
      duty({ on: left, when: steppedOut, by: 'window-staff', must: act('entrust', { mayPrecede: true }), within: beforehand }),
      { note: { zh: '受托人不因此成为B岗', en: 'The colleague does not become a B by this.' } }),
    clause('5/a', '第五条 第一句', { zh: '执行情况纳入考核', en: 'How the rules are kept enters the assessment.' },
      ladder({ on: eachBreach(), rungs: [{ measures: ['assessment-entry'] }], decider: 'organ', liable: ['unit', 'staff'] })),
    clause('5/b', '第五条 第二句', { zh: '空岗缺位或AB岗责任人失职的，追究科室、单位和责任人责任', en: 'A post left empty, or an A or B person who fails in duty: section, unit and person are held accountable.' },
      ladder({ on: eachBreach('1/b', '4.1/a', '4.2', '4.3/c'), rungs: [{ measures: ['accountability'] }], decider: 'organ', liable: ['unit', 'staff'],
        trigger: any(breachOf(`${id}#1/b`, `${id}#4.2/b`), found('performance', 'dereliction')) }),
      { note: { zh: '“和”读作“或”：空岗由记录判断，失职由人认定', en: '“And” is read as “or”: a vacancy shows on record, neglect is for a person to find.' } }),
  ],
})
