import {
  act,
  all,
  allOf,
  any,
  attribute,
  ban,
  check,
  clause,
  defineRegulation,
  duty,
  each,
  eachLimit,
  found,
  ladder,
  onceForTheMatter,
  onceForTheQuestionedMatter,
  permission,
  recorded,
  remark,
  scope,
  standard,
  theLimit,
} from '../../src/index'
import { atOnce, promptly } from './readings'
import { byAgency, countyClock, forAgency, inParallel, qualifying, severalDepartments } from './terms'

export const agencyService = defineRegulation({
  id: 'county-agency-service',
  title: { zh: '全程代办制', en: 'Whole-course agency service rules' },
  system: 'agency-service',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '第一条', { zh: '全程代办制：由有关人员承担申报事项各环节的收接、运转、协调、办理、反馈', en: 'Whole-course agency: designated staff carry an application through every step for the applicant.' },
      remark('definition', { zh: '定义本制度，具体规则见以下各条', en: 'Defines the system; its rules follow.' })),

    clause('1/b', '第一条', { zh: '适用于行政事项，主要是行政许可事项', en: 'It concerns administrative matters, chiefly licensing.' },
      scope({ on: each('apply'), covers: all(byAgency, check('matter.kind', 'in', ['approval', 'filing', 'service', 'social-security', 'relief', 'safety'])) }),
      { note: { zh: '“主要是”不排除许可以外的行政事项', en: '“Chiefly” does not leave out matters other than licensing.' } }),

    clause('1/c', '第一条', { zh: '代办不收费', en: 'The agency is free of charge.' },
      ban({ on: each('charge'), when: forAgency, by: 'organ', against: check('occasion.amount', 'greaterThan', 0) }),
      { note: { zh: '事项本身的法定收费不在此列', en: 'Statutory fees of the matter itself remain due.' } }),

    clause('2/a', '第二条 第一段', { zh: '代办即事务代理', en: 'Agency means acting for others in their affairs.' },
      remark('definition', { zh: '仅为用语说明', en: 'Explains a term only.' })),

    clause('2/b', '第二条 第二段', { zh: '代办由县行政服务中心负责', en: 'The county service centre answers for it.' },
      attribute({ on: onceForTheMatter, when: byAgency, role: 'office' })),

    clause('2/c', '第二条 第三段', { zh: '具体事项由中心业务单位办理', en: 'The units of the centre handle the matters.' },
      attribute({ on: onceForTheMatter, when: byAgency, role: 'handler' })),

    clause('3', '第三条', { zh: '材料真实完备、合法合规的，均可委托代办，中心应予受理', en: 'Whoever hands in true, complete and lawful papers may entrust the centre, which accepts.' },
      duty({ on: each('apply'), when: all(forAgency, qualifying), by: 'office', must: act('accept'), within: promptly }),
      { note: { zh: '受理时限条文未定，按“及时”掌握；不真实、不合法的材料列为欠缺', en: 'No time is set for accepting; “promptly” is taken. Untrue or unlawful papers are listed as defects.' } }),

    clause('4/a', '第四条 前段', { zh: '接到材料后立即组织有关部门预审', en: 'On receiving the papers the centre at once has them reviewed in advance.' },
      duty({ on: each('apply'), when: forAgency, by: 'office', must: allOf(act('coordinate'), act('examine')), within: atOnce })),

    clause('4/b', '第四条 后段', { zh: '预审合格后分送有关部门和单位', en: 'Papers that pass are distributed to the departments.' },
      duty({ on: each('examine'), when: all(byAgency, check('occasion.result', 'equal', 'complete')), by: 'office', must: act('forward'), within: promptly }),
      { note: { zh: '分送时限条文未定，按“及时”掌握；预审不合格的，条文未作规定', en: 'No time is set for distributing; “promptly” is taken. A failed review is not regulated.' } }),

    clause('6/a', '第六条 第一句前段', { zh: '接到材料后立即进入审批程序', en: 'Departments begin the approval at once on receiving the papers.' },
      duty({ on: each('forward'), when: byAgency, by: 'department', must: act('take-up', { aboutOccasion: true }), within: atOnce })),

    clause('6/b', '第六条 第一句后段', { zh: '变串联审批为并联审批', en: 'Approval in parallel replaces approval in turn.' },
      standard({ on: onceForTheMatter, when: all(byAgency, severalDepartments), by: 'department', requires: inParallel })),

    clause('6/c', '第六条 第二句', { zh: '必须在规定时限内办结', en: 'It must be concluded in the prescribed limit.' },
      duty({ on: eachLimit('forward'), when: byAgency, by: 'department', must: act(['conclude', 'decide'], { ends: countyClock }), within: theLimit(countyClock) }),
      { note: { zh: '时限自部门接到材料起算', en: 'The limit runs from when the department has the papers.' } }),

    clause('7/a', '第七条 第一句', { zh: '不等不靠，密切配合', en: 'No department waits for another; they cooperate closely.' },
      ban({ on: onceForTheQuestionedMatter, when: all(byAgency, severalDepartments), by: 'department', against: found('uncooperative', true, 'matter') })),

    clause('7/b', '第七条 第二句', { zh: '材料需在部门间运转的，可先行办理后补材料，以保证时限', en: 'Where papers circulate between departments, a step may go ahead and the paper follow.' },
      permission({ on: onceForTheMatter, when: all(byAgency, severalDepartments), by: 'department', may: act('supplement') }),
      { note: { zh: '只及于材料运转的先后，不免除法定条件和材料', en: 'Only of the order in which papers circulate; no statutory condition or paper is waived.' } }),

    clause('8', '第八条', { zh: '代办中吃、拿、卡、要的，由纪检监察部门依纪依法从严处理',
      en: 'Whoever in agency work takes or demands benefits, or obstructs, is dealt with severely by the supervisory bodies.' },
      ladder({ on: onceForTheQuestionedMatter, rungs: [{ measures: ['accountability-severe'] }], decider: 'supervisor', liable: ['office', 'staff'], heavier: true,
        trigger: all(byAgency, any(recorded(act('accept-benefit')), found('extorted', true, 'matter'), found('obstructed', true, 'matter'))) }),
      { note: { zh: '“卡”按故意刁难认定', en: 'Obstruction is found as making difficulties on purpose.' } }),
  ],
})
