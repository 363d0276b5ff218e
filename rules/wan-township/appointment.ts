import { act, all, any, check, clause, defineRegulation, duty, each, recorded, remark, scope } from '../../src/index'
import { atOnce, promptly } from './readings'
import { contact } from './terms'

const vulnerable = check('party.kind', 'contains', 'vulnerable')
const largeClient = check('party.kind', 'intersects', ['large-enterprise', 'investor'])
const survey = recorded(act('procedure-start', { with: { kind: ['survey', 'on-site-check'] } }))
/** Who is served at the door. Chinese: 需要上门服务. */
const entitled = any(vulnerable, all(largeClient, survey))
const restDay = check('act.onWorkingDay', 'equal', false)
const urgent = check('matter.urgent', 'equal', true)
const toWindow = check('addressee.is', 'equal', true, { role: 'window-staff' })

export const appointment = defineRegulation({
  id: 'wan-appointment',
  title: { zh: '预约服务制', en: 'Appointment service rules' },
  system: 'appointment',
  source: '万政办〔2017〕21号',
  interpretations: [promptly, atOnce],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '三、(一)', { zh: '预约服务制：须与窗口预约办理的事项', en: 'The system: matters that are handled by appointment.' },
      remark('definition', { zh: '定义用语，没有说哪些事项须预约', en: 'Defines a term; which matters need an appointment is not said.' })),
    clause('2', '三、(二)', { zh: '主动、超前、上门、证后服务', en: 'Active, early, at the door, and after the licence.' },
      remark('principle', { zh: '四种服务没有检验标准，只有上门服务另有规定', en: 'Qualities without a test; only door service has a rule.' })),
    clause('3/a', '三、(三)', { zh: '大户的现场勘察和老弱病残的办事人上门服务', en: 'Door service: site surveys for large clients, and the old, weak, ill or disabled.' },
      scope({ on: contact, covers: entitled }),
      { note: { zh: '“包括……等”为列举未尽；企业限于现场勘察，老弱病残不限事项', en: 'An open list; for enterprises the survey, for the weak any business.' } }),
    clause('3/b', '三、(三)', { zh: '来电、来信、邮件即上门办理', en: 'A call, letter or mail is enough for staff to come.' },
      duty({ on: contact, when: all(entitled, check('matter.serviceMode', 'equal', 'door'), check('occasion.channel', 'in', ['phone', 'letter', 'e-mail'])), by: 'window-staff', must: act('attend') }),
      { note: { zh: '不得另外要求申请', en: 'No further application may be asked for.' },
        open: [{ kind: 'gap', text: { zh: '何时上门没有规定，办到为止', en: 'No time is set; it stays owed until done.' } }] }),
    clause('4/a', '三、(四)', { zh: '节假日急需办理的，值班人员及时通知窗口人员', en: 'On a holiday, when formalities are urgent, the duty staff promptly notify the window staff.' },
      duty({ on: contact, when: all(restDay, urgent), by: 'duty-officer', must: act(['notify', 'liaise'], { to: 'window-staff' }), within: atOnce }),
      { note: { zh: '周末属于节假日；当日通知', en: 'Weekends are included; the same day.' } }),
    clause('4/b', '三、(四)', { zh: '接到通知迅速赶到办理', en: 'Staff so notified come quickly and handle it.' },
      duty({ on: each('notify', 'liaise'), when: all(restDay, urgent, toWindow), by: 'window-staff', must: act('attend'), within: atOnce }),
      { open: [{ kind: 'undefined-term', text: { zh: '“迅速”没有数字，以当日到场为准', en: '“Quickly” has no figure; arrival on the same day is looked for.' } }] }),
    clause('5', '三、(五)', { zh: '招商企业急事大事和确需急办的，特事特办、急事急办', en: 'Urgent and major matters of investors and the like: specially and urgently.' },
      remark('principle', { zh: '没有较短的时限或程序，也不免除法定条件', en: 'No shorter limit or procedure, and no waiver of conditions.' })),
  ],
})
