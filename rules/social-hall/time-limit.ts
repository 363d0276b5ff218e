import { act, all, clause, defineRegulation, duty, each, eachBreach, extension, found, ladder, remark, sameDay } from '../../src/index'
import { completesInTime } from './norms'
import { complete, eligible, hallClock } from './terms'

const late = eachBreach('1', 'social-hall-service-commitment#2/b', 'social-hall-first-inquiry#3/a')
const toPerson = { to: 'person-served', mayPrecede: true } as const

export const timeLimit = defineRegulation({
  id: hallClock,
  title: { zh: '限时办结制度', en: 'Time-limited completion rules' },
  system: 'time-limit',
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '一', { zh: '合法且资料、条件齐备的，在时限内办结或上报', en: 'What is lawful, complete and qualifying is completed, or sent up, within the limit.' },
      completesInTime('window-staff', all(eligible, complete)),
      { note: { zh: '时限为该事项的承诺时限，自受理起算；须上报的，按时上报即可', en: 'The limit is the promised one, from acceptance; what must go up is sent up in time.' },
        open: [{ kind: 'undefined-term', text: { zh: '没有数字，也未说明是否工作日，以案卷所载时限及其单位为准', en: 'There is no figure and no day basis; the case file’s limit and its unit are taken.' } }] }),
    clause('2/a', '二', { zh: '特殊原因须延期的，出具延期办结通知', en: 'Where special reasons call for an extension, a notice of it is issued.' },
      extension({ notice: act('notify', { to: 'person-served', document: 'extension-notice' }), ground: 'special-circumstances' }),
      { note: { zh: '通知须在承诺时限届满前作出', en: 'The notice must come before the promised time ends.' },
        open: [{ kind: 'gap', text: { zh: '由谁批准、延长多久、可延几次均无规定', en: 'Who approves, for how long and how often is not said.' },
          example: { zh: '一件低保初审先后出具三次延期通知', en: 'Three notices in a row are issued in one first review.' } }] }),
    clause('2/b', '二', { zh: '延期的，说明理由', en: 'The reasons are explained.' },
      duty({ on: each('extend'), by: 'window-staff', must: act('notify', { ...toPerson, contents: ['reason-extension'] }), within: sameDay }),
      { note: { zh: '最好写在通知之中，最迟在决定延期当日', en: 'Best in the notice itself, by the day of the extension at the latest.' } }),
    clause('3/a', '三', { zh: '建立台账，登记受理时间、编号、办结时间和受理人', en: 'A register is kept with time and number of acceptance, time of completion and who accepted.' }, [
      duty({ on: each('accept'), by: 'window-staff', must: act('register', { book: 'service', fields: ['acceptance-time', 'acceptance-number', 'accepted-by'], mayPrecede: true }), within: sameDay, label: 'accepted' }),
      duty({ on: each('conclude'), by: 'window-staff', must: act('register', { book: 'service', fields: ['completion-time'] }), within: sameDay, label: 'completed' }),
    ], { note: { zh: '四项为最低要求；条文未定登记时限，按当日掌握', en: 'The four are the minimum; no time is set, the same day is taken.' } }),
    clause('3/b', '三', { zh: '台账接受群众监督', en: 'The register is open to public supervision.' },
      remark('principle', { zh: '没有规定查阅方式，台账又涉及他人信息，无从判定', en: 'No way of inspection is stated, and others’ data are in it; nothing can be decided.' })),
    clause('4/a', '四', { zh: '未按时办结的，按考核制度考核', en: 'What is not completed on time counts in the assessment.' },
      ladder({ on: late, rungs: [{ measures: ['assessment-entry'] }], decider: 'organ', liable: ['staff'] }),
      { note: { zh: '不问原因；延期有效的，以延后的时限为准', en: 'Whatever the reason; a valid extension moves the limit.' },
        open: [{ kind: 'missing-article', text: { zh: '大厅的考核制度未附，扣分无从计算', en: 'The hall’s assessment rules are not attached, so no points can be counted.' } }] }),
    clause('4/b', '四', { zh: '情况严重并造成不良影响或严重后果的，追究当事人', en: 'If serious, with adverse effects or grave consequences, the person concerned is held to account.' },
      ladder({ on: late, trigger: all(found('severity', ['serious', 'very-serious']), found('effect', ['bad', 'grave'])), rungs: [{ measures: ['accountability'] }], decider: 'deciding-body', liable: ['staff'] }),
      { note: { zh: '“当事人”指有过错的工作人员；严重与影响须同时具备', en: 'The person concerned is the staff member at fault; gravity and effect are both needed.' } }),
  ],
})
