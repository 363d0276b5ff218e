import { act, all, any, ban, check, clause, defineRegulation, duty, eachBreach, found, ladder, remark } from '../../src/index'
import { asked, benefit, fromPersonServed, gifts } from './terms'

const by = 'staff'
const kind = (...kinds: ('meal' | 'banquet' | 'entertainment' | 'reimbursement')[]) => check('occasion.kind', 'in', kinds)

export const integrity = defineRegulation({
  id: 'social-hall-integrity',
  title: { zh: '廉政建设制度', en: 'Clean government rules' },
  system: 'integrity',
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('0', '序言', { zh: '清正廉洁、恪尽职守，做到五个不准', en: 'Staff are clean and dutiful and keep five bans.' },
      remark('principle', { zh: '劝勉之语，禁止的内容见以下五项', en: 'An exhortation; the five bans follow.' })),
    clause('1', '一', { zh: '不准徇私舞弊，利用职务为个人或他人谋利', en: 'No favouritism or fraud, no gain from office for oneself or others.' },
      ban({ on: asked, by, against: any(found('favouritism'), found('falsified'), found('private-gain')) }), { note: { zh: '为他人谋利同样在内', en: 'Gain for others is included.' } }),
    clause('2', '二', { zh: '不准在公务中接受礼品、礼金、有价证券', en: 'No gifts, money or securities in official activities.' },
      ban({ on: benefit, by, against: gifts }), { note: { zh: '不论何人所送，没有金额起点', en: 'Whoever gives; there is no threshold.' } }),
    clause('3', '三', { zh: '不准参与可能影响正常办事的宴请', en: 'No banquets that may affect normal business.' },
      ban({ on: benefit, by, against: all(kind('meal', 'banquet'), found('may-affect-impartiality')) })),
    clause('4', '四', { zh: '不准到办事对象处报销个人费用', en: 'No costs of one’s own are reimbursed by those served.' },
      ban({ on: benefit, by, against: all(kind('reimbursement'), fromPersonServed) })),
    clause('5/a', '五', { zh: '不准接受服务对象邀请到营业性场所娱乐', en: 'No invitations of those served to commercial entertainment.' },
      ban({ on: benefit, by, against: all(kind('entertainment'), fromPersonServed) }), { note: { zh: '与第三项不同，不问是否影响办事', en: 'Unlike no. 3, an effect on work is not asked for.' } }),
    clause('5/b', '五(末句)', { zh: '廉政中的好人好事通报各部门和窗口单位', en: 'Good deeds are made known to departments and window units.' },
      duty({ on: asked, when: found('commendable'), by: 'organ', must: act('publish', { what: 'circular', with: { audience: 'internal' } }) }),
      { note: { zh: '末句统领五项；没有时限，尚未通报的为尚待履行', en: 'The last sentence governs all five; no time is set, so it stays due until done.' } }),
    clause('5/c', '五(末句)', { zh: '违反廉政的情况通报各部门和窗口单位', en: 'Breaches are made known to departments and window units.' },
      ladder({ on: eachBreach(), rungs: [{ measures: ['circulated-notice'] }], decider: 'organ', liable: ['staff'] }),
      { note: { zh: '此处通报是告知情况，不是责任追究制度的通报批评', en: 'To circulate the facts is not the circulated criticism of the accountability rules.' } }),
  ],
})
