import { act, all, allOf, check, clause, defineRegulation, duty, eachItem, onceForTheUnit, remark, standard, throughThePeriod } from '../../src/index'
import { promptly } from './readings'
import { contact, isOf, petition, takenByWindowOf } from './terms'

const window = (area: string) => check('unit.windowAreas', 'contains', area)
const functions = (area: string) => standard({ on: eachItem, when: isOf(area), by: 'organ', requires: takenByWindowOf(area) })
const openList = { zh: '“等”表示列举未尽；某事项归入哪一类，以大厅的事项目录为准', en: 'The list is open; to which area an item belongs is for the hall’s catalogue to say.' }

export const organisation = defineRegulation({
  id: 'social-hall-organisation',
  title: { zh: '社会服务管理工作制度', en: 'Working rules of social service and management' },
  system: 'organisation',
  interpretations: [promptly],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '一', { zh: '大厅内悬挂的标语', en: 'The slogans inside the hall.' },
      remark('purpose', { zh: '仅为标语文字，没有行为要求', en: 'The wording of slogans; nothing is asked of anybody.' })),
    clause('1/b', '一', { zh: '室外悬挂的标语', en: 'The slogan outdoors.' },
      remark('purpose', { zh: '仅为标语文字，没有行为要求', en: 'The wording of a slogan; nothing is asked of anybody.' })),
    clause('2', '二、1—9', { zh: '九项制度应当上墙', en: 'Nine sets of rules are posted on the wall.' },
      duty({ on: onceForTheUnit, by: 'organ', within: throughThePeriod, must: act('publish', { what: 'systems', medium: ['wall'], contents: [
        'rules-commitments', 'rules-first-inquiry', 'rules-one-time-notice', 'rules-time-limit', 'rules-archives', 'rules-hygiene', 'rules-integrity', 'rules-attendance', 'rules-accountability'] }) }),
      { note: { zh: '九项齐全方为上墙；正文作为附件随后', en: 'Only all nine will do; their texts follow as the annex.' } }),
    clause('3', '三', { zh: '设财政、劳动保障、民政救济、党员、村镇建设、计生六个窗口', en: 'There are six windows: finance, labour security, civil relief, Party members, village building and family planning.' },
      standard({ on: onceForTheUnit, by: 'organ', requires: all(window('finance'), window('labour-security'), window('civil-affairs'), window('party-members'), window('land-and-building'), window('family-planning')) }),
      { note: { zh: '窗口名称与后文职能类别按内容对应：村镇建设即国土、规划建设，民政救济即民政', en: 'Windows and areas are matched by content: village building is land, planning and building; civil relief is civil affairs.' },
        open: [{ kind: 'gap', text: { zh: '职能列了八类，窗口只有六个：农林水、信访稳定没有自己的窗口，由大厅指定', en: 'There are eight areas of functions and six windows: farming and petitions have none of their own, and the hall assigns one.' },
          example: { zh: '村民申办自用材采伐许可，找不到农林水窗口', en: 'A villager applies for a felling permit and finds no window for forestry.' } }] }),
    clause('4.1', '服务窗口职能 1', { zh: '民政类事项归民政窗口：优待证、大病救助、救灾、低保、助学、抚恤、医疗和临时救助等', en: 'Civil affairs go to their window: preferential cards, medical, disaster and temporary aid, minimum income, school aid, pensions and the like.' },
      functions('civil-affairs'), { note: openList,
        open: [{ kind: 'slip', text: { zh: '“五保对象”前后标点不清，是单独事项还是与低保对象同为助学对象；取后者', en: 'The punctuation leaves open whether five-guarantee households are a matter of their own or recipients of school aid; the latter is taken.' } }] }),
    clause('4.2', '服务窗口职能 2', { zh: '计生类事项归计生窗口：独生子女、流动人口婚育、一孩服务证、奖扶、咨询、再生育初审等', en: 'Family planning goes to its window: certificates, rewards and aid, advice, and the first review of further births.' },
      functions('family-planning'), { note: openList }),
    clause('4.3', '服务窗口职能 3', { zh: '劳动保障类事项归劳动保障窗口：养老和合作医疗参保、再就业和失业证件初审等', en: 'Labour security goes to its window: enrolment in pension and medical schemes, first review of employment cards.' },
      functions('labour-security'), { note: { zh: '“初审”兼及两种证件；列举未尽', en: 'The first review is of both cards; the list is open.' } }),
    clause('4.4', '服务窗口职能 4', { zh: '财政政策类事项归财政窗口：家电、良种、农资补贴，灾害、林木、危房补助等', en: 'Fiscal policy goes to its window: subsidies for appliances, seed and inputs, aid for disasters, forests and unsafe houses.' },
      functions('finance'), { note: openList }),
    clause('4.5', '服务窗口职能 5', { zh: '农林水类事项：病虫害防治、土地承包证初审、自用材采伐许可等', en: 'Farming, forestry and water: pest control, first review of land contract certificates, felling permits.' },
      functions('farming-forestry-water'), { note: { zh: '第三条没有这一窗口，由大厅指定的窗口受理；“初审”兼及颁发和变更', en: 'No. 3 has no such window; the one that the hall assigns takes it. The first review covers issue and change.' } }),
    clause('4.6', '服务窗口职能 6', { zh: '国土、规划建设类事项：农村建房用地、集体土地所有权证等', en: 'Land, planning and building: land for rural houses, certificates of collective ownership.' },
      functions('land-and-building'), { note: { zh: '归第三条的村镇建设窗口', en: 'It is the village building window of no. 3.' } }),
    clause('4.7', '服务窗口职能 7', { zh: '党员事项归党员窗口：接转组织关系、政策咨询、流动党员、信息咨询等', en: 'Matters of Party members go to their window: transfers of membership, advice, mobile members, information.' },
      functions('party-members'), { note: openList }),
    clause('4.8/a', '服务窗口职能 8', { zh: '信访稳定：受理来访、信访和政策咨询、效能投诉、控告申诉', en: 'Petitions and stability: visits, inquiries, complaints, accusations and appeals are taken up.' },
      duty({ on: contact, when: petition, by: 'staff', must: act(['accept', 'receive', 'register', 'take-up']), within: promptly }),
      { note: { zh: '以事项属信访投诉，或者来意为投诉举报为准；受理时限按“及时”掌握', en: 'By the kind of matter, or by the purpose of the visit; “promptly” is taken.' },
        open: [{ kind: 'gap', text: { zh: '没有信访窗口，由谁受理未写明', en: 'There is no window for petitions, and who takes them up is not said.' } }] }),
    clause('4.8/b', '服务窗口职能 8', { zh: '做好询问、来访记录、分类和初步研判', en: 'The petitioner is heard, the visit recorded, the case classified and assessed.' },
      duty({ on: contact, when: petition, by: 'staff', must: allOf(act('hear'), act('register', { book: 'petitions', fields: ['classification', 'first-assessment'] })), within: promptly }),
      { open: [{ kind: 'slip', text: { zh: '句末缺一词，按“基础工作”理解', en: 'The last word of the sentence is missing; basic work is understood.' } }] }),
  ],
})
