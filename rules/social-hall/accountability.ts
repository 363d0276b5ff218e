import { act, all, allOf, any, ban, beforehand, breaches, check, circumstance, clause, type Condition, defineRegulation, duty, each, eachBreach, eachQuestioned, found, ladder, permission, standard, term } from '../../src/index'
import { withinOneYear } from './readings'
import { admonitions, asked, complaintOf, contact, fault, faultClauses, forFault, inquired, partySanctions, postMeasures, reports, sanctions, work } from './terms'

const reportable = (when: Condition, on = asked) => permission({ on, when, by: 'public', may: complaintOf })
const faulty = (against: Condition) => ban({ on: work, when: inquired, by: 'staff', against })
const heavier = (when: Condition) => circumstance({ on: fault, when, effect: 'heavier', decider: 'deciding-body' })
const measure = each('measure')
const kind = (kinds: readonly (typeof forms)[number][]) => check('occasion.kind', 'in', [...kinds])
const form = (kinds: readonly (typeof forms)[number][]) => term({ on: measure, means: all(kind(kinds), forFault), label: 'form' })
const forms = ['circulated-criticism', ...admonitions, ...postMeasures, ...sanctions, ...partySanctions, 'criminal-referral'] as const
const by = { decider: 'deciding-body', liable: ['staff'] } as const
/** What comes before a measure, and is about the same fault. */
const same = { mayPrecede: true, aboutItsObject: true } as const

const obstructsInquiry = found('aggravating-ground', 'obstructed-inquiry')
const retaliates = found('retaliated')
const recurs = breaches(2, faultClauses, { window: withinOneYear, same: 'person' })
const otherGround = found('aggravating-ground', 'other')
const aggravated = any(obstructsInquiry, retaliates, recurs, otherGround)

export const accountability = defineRegulation({
  id: 'social-hall-accountability',
  title: { zh: '责任追究制度', en: 'Accountability rules' },
  system: 'accountability',
  interpretations: [withinOneYear],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1', '一', { zh: '有所列行为的，群众可以监督举报', en: 'The public may supervise and report any of the listed acts.' },
      permission({ on: contact, by: 'public', may: { condition: reports } }),
      { note: { zh: '只给予举报的权利；举报引起调查，是否追究另看第二、五条', en: 'It gives a right to report; a report opens the inquiry, and liability is for nos. 2 and 5.' },
        open: [{ kind: 'gap', text: { zh: '举报渠道和答复时间没有写明', en: 'No channel and no time of reply are stated.' } }] }),
    clause('1.1/a', '一、1', { zh: '态度消极、推诿扯皮', en: 'A passive attitude, shirking and wrangling.' }, reportable(any(found('manner', ['cold', 'rude']), found('shirked')))),
    clause('1.1/b', '一、1', { zh: '办结超过承诺时限', en: 'Completion later than promised.' },
      reportable(check('always', 'equal', true), eachBreach('social-hall-time-limit#1', 'social-hall-service-commitment#2/b', 'social-hall-first-inquiry#3/a')),
      { note: { zh: '稍有超过即是；有效延期的，以延后的时限为准', en: 'Any excess; a valid extension moves the time.' } }),
    clause('1.1/c', '一、1', { zh: '无故不办', en: 'Not handling without reason.' }, reportable(all(found('performance', 'not-performed'), found('justified', false)))),
    clause('1.2/a', '一、2', { zh: '故意刁难', en: 'Creating difficulties on purpose.' }, reportable(found('obstructed'))),
    clause('1.2/b', '一、2', { zh: '不给好处不办事，给了好处乱办事', en: 'No work without a favour, improper work after one.' }, reportable(all(found('extorted'), found('performance', ['improper', 'not-performed'])))),
    clause('1.2/c', '一、2', { zh: '利用职权吃拿卡要', en: 'Extracting meals, goods or favours by one’s powers.' }, reportable(found('extorted'))),
    clause('1.3', '一、3', { zh: '作风粗暴，违反群众纪律，造成不良影响', en: 'Rude working style, against mass discipline, with adverse effects.' }, reportable(all(found('manner', 'rude'), found('effect', ['bad', 'grave']))),
      { note: { zh: '三者齐备；粗暴对待群众即违反群众纪律', en: 'All three; rudeness to the public is against mass discipline.' } }),
    clause('1.4', '一、4', { zh: '乱收费、乱罚款、乱摊派', en: 'Arbitrary charges, fines or levies.' }, reportable(found('unlawful-charge', ['fee', 'fine', 'levy']), eachQuestioned('charge'))),
    clause('1.5', '一、5', { zh: '刁难、打击报复举报人', en: 'Harassing or retaliating against those who report.' }, reportable(all(reports, any(found('retaliated'), found('obstructed'))))),
    clause('1.6', '一、6', { zh: '其他失职、渎职', en: 'Other dereliction of duty.' }, reportable(any(found('performance', 'dereliction'), found('other-ground')))),

    clause('2', '二', { zh: '有所列行为的，承担过错责任', en: 'Whoever does one of the listed acts bears fault liability.' },
      ladder({ on: fault, rungs: [{ measures: ['circulated-criticism', ...admonitions, ...postMeasures, ...sanctions, ...partySanctions], choice: 'decider' }], heavierWhen: aggravated, ...by }),
      { note: { zh: '五项为封闭列举；形式从第四条中由决定机构选定，党纪处分限于党员', en: 'The five are a closed list; the form is chosen from no. 4 by whoever decides, Party sanctions for members only.' },
        open: [{ kind: 'gap', text: { zh: '哪种过错对应哪种形式没有写明', en: 'Which fault meets which form is not laid down.' } }] }),
    clause('2.1', '二、1', { zh: '不贯彻方针和镇党委政府部署，致全局工作重大失误', en: 'Not carrying out policy and town plans, so that work as a whole suffers a major error.' },
      faulty(all(found('performance', 'not-performed'), found('error', 'general-major'))), { note: { zh: '行为与结果均须具备；经调查方判断', en: 'Act and result are both needed; judged only after an inquiry.' } }),
    clause('2.2', '二、2', { zh: '不认真解决职责内问题，重大失误并后果严重', en: 'Not earnestly solving problems, with a major error and grave consequences.' },
      faulty(all(found('performance', ['poor', 'improper', 'not-performed']), found('error', ['major', 'general-major']), found('effect', 'grave')))),
    clause('2.3', '二、3', { zh: '责任心不强、业务不熟，屡次出错', en: 'Weak responsibility or poor knowledge, with repeated errors.' },
      faulty(all(any(found('irresponsible'), found('fitness', 'not-familiar')), found('error', 'repeated'))),
      { note: { zh: '两种原因具其一即可', en: 'Either cause will do.' },
        open: [{ kind: 'undefined-term', text: { zh: '“屡次”没有数字，由调查认定，至少两次', en: 'Repeated has no number; the inquiry finds it, two at least.' } }] }),
    clause('2.4', '二、4', { zh: '个人表现不佳，严重损害大厅形象', en: 'Poor personal conduct that gravely harms the image of the hall.' },
      faulty(all(any(found('irresponsible'), found('manner', 'rude')), found('harm', 'image'), found('effect', 'grave')))),
    clause('2.5', '二、5', { zh: '泄露党和国家秘密', en: 'Leaking secrets of Party or state.' },
      faulty(found('confidentiality-breach', 'state-secret')), { note: { zh: '不要求后果；涉嫌犯罪的见第四条第六项', en: 'No result is required; for suspected crime see no. 4(6).' } }),

    clause('3', '三', { zh: '有所列情形之一的，从重追究', en: 'In any of the listed circumstances liability is pursued more heavily.' }, heavier(aggravated),
      { note: { zh: '从重是在第四条的形式之内从重，不得超出', en: 'Heavier within the forms of no. 4, not beyond.' },
        open: [{ kind: 'gap', text: { zh: '没有从轻情形', en: 'No mitigating circumstances are listed.' } }, { kind: 'slip', text: { zh: '“情行”为“情形”之误', en: 'A misprint of one word in the source.' } }] }),
    clause('3.1', '三、1', { zh: '不配合调查，阻挠追究', en: 'Not cooperating with the inquiry, obstructing accountability.' }, heavier(obstructsInquiry), { note: { zh: '两者具其一即可', en: 'Either is enough.' } }),
    clause('3.2', '三、2', { zh: '打击报复控告、揭发、检举的知情人', en: 'Retaliating against those who accuse, expose or report.' }, heavier(retaliates)),
    clause('3.3', '三、3', { zh: '一年内两次以上过错责任', en: 'Two or more faults within one year.' }, heavier(recurs),
      { note: { zh: '“以上”含两次；计同一人，从后一次过错往前数', en: 'Two are enough; of the same person, back from the later fault.' } }),
    clause('3.4', '三、4', { zh: '其他应当从重的行为', en: 'Other conduct that calls for heavier liability.' }, heavier(otherGround)),

    clause('4', '四', { zh: '过错责任追究限于所列六类形式', en: 'Fault accountability takes the six listed kinds of form.' },
      standard({ on: measure, when: forFault, by: 'deciding-body', requires: kind(forms) }),
      { note: { zh: '“包括以下几种”按封闭列举理解，追究须有依据', en: 'Read as a closed list, as sanctions need a basis.' } }),
    clause('4.1', '四、1', { zh: '通报批评', en: 'Circulated criticism.' }, form(['circulated-criticism'])),
    clause('4.2', '四、2', { zh: '诫勉教育、离岗培训、效能告诫', en: 'Admonition, training off the post, efficiency warning.' }, form(admonitions)),
    clause('4.3', '四、3', { zh: '调离窗口、降职、免职、辞职、辞退', en: 'Transfer from the window, demotion, removal, resignation, dismissal.' }, form(postMeasures),
      { note: { zh: '“辞职”作为追究形式，指责令辞职', en: 'Resignation as a form of accountability is an ordered one.' } }),
    clause('4.4', '四、4', { zh: '警告至开除的行政处分', en: 'Administrative discipline from warning to expulsion.' }, form(sanctions)),
    clause('4.5', '四、5', { zh: '警告至开除党籍的党纪处分', en: 'Party discipline from warning to expulsion from the Party.' }, [
      form(partySanctions),
      standard({ on: measure, when: kind(partySanctions), by: 'deciding-body', requires: check('addressee.partyMember', 'equal', true), label: 'member' }),
    ], { note: { zh: '只能给予党员', en: 'Only members can be given it.' }, open: [{ kind: 'slip', text: { zh: '“撤消”应为“撤销”', en: 'A misprint of one word in the source.' } }] }),
    clause('4.6', '四、6', { zh: '涉嫌犯罪的，移交司法机关', en: 'On suspicion of crime, transfer to the judicial organs.' },
      ladder({ on: fault, trigger: found('offence', ['suspected-crime', 'crime']), rungs: [{ measures: ['criminal-referral'] }], ...by })),

    clause('5/a', '五', { zh: '大厅领导小组和有关部门共同调查，提出处理意见', en: 'The leading group and the departments concerned inquire jointly and propose how to deal with it.' },
      duty({ on: measure, when: forFault, by: 'organ', within: beforehand, must: allOf(
        act('investigate', { by: 'leadership', ...same }), act('investigate', { by: 'department', ...same }), act('forward', { with: { for: 'decision' }, ...same })) }),
      { note: { zh: '缺一方即不是共同；在作出处理之前完成', en: 'Both are needed; before the measure is taken.' },
        open: [{ kind: 'gap', text: { zh: '没有时限，也没有听取当事人陈述的程序', en: 'No time limit and no hearing of the person are stated.' } }] }),
    clause('5/b', '五', { zh: '由党政联合办公会议研究决定', en: 'The joint meeting of Party and government decides.' },
      duty({ on: measure, when: forFault, by: 'organ', must: act('decide', { by: 'joint-meeting', ...same }), within: beforehand })),
    clause('5/c', '五', { zh: '党纪、政纪处分报上级党委、政府批准', en: 'Party and administrative discipline is approved by the higher Party committee and government.' },
      duty({ on: measure, when: all(kind([...sanctions, ...partySanctions]), forFault), by: 'organ', must: act('approve', { by: 'superior-organ', with: { of: 'measure', granted: true }, ...same }), within: beforehand }),
      { note: { zh: '“政纪处分”即第四项的行政处分；由哪一级批准随人员职务而定', en: 'It is the discipline of no. 4(4); which level approves depends on the rank of the person.' } }),
  ],
})
