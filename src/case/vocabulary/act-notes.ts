import type { Text } from '../../errors'
import type { ActType } from './acts'

/** What each act means, at length: for documentation and the JSON Schema, not for sentences. */
export const actNotes: Readonly<Record<ActType, Text>> = {
  contact: {
    zh: '服务对象以来访、来电、来函等方式向本机关提出咨询、办事、投诉、评价等',
    en: 'Someone turns to the body by visit, call or letter: a question, business, a complaint, a rating',
  },
  encounter: {
    zh: '工作人员遇到无人报来的事件',
    en: 'A staff member meets an event that nobody brought',
  },
  apply: {
    zh: '当事人正式提出请求，包括办件、信访、复查复核、公开申请、复议、听证、延续',
    en: 'A party asks formally for something, also a petition, review, disclosure, reconsideration, hearing or renewal',
  },
  supplement: {
    zh: '当事人补齐缺少的材料或者更正错误，包括当场更正',
    en: 'The party supplies what was missing or corrects an error, also on the spot',
  },
  attend: {
    zh: '工作人员或者当事人按要求或约定到达地点，包括上门',
    en: 'Staff or party is at a required or agreed place',
  },
  object: {
    zh: '单位认为事项不属本单位职责，或者当事人申请有关人员回避',
    en: 'A unit disputes that the matter is its own, or a party challenges a person',
  },
  receive: {
    zh: '收到来访、来电、文件或者报件，包括签收',
    en: 'The addressee has the visitor, call, paper or message',
  },
  answer: {
    zh: '就所询问、所申请的内容给出实质答复',
    en: 'Gives the substance that was asked for',
  },
  help: { zh: '指引之外的实际帮助和指导', en: 'Practical help that is not routing' },
  refer: {
    zh: '告知去处、引导或者带领服务对象，事项本身不移动',
    en: 'Tells or shows the person where to go; the matter does not move',
  },
  liaise: {
    zh: '向其他岗位、单位或者当事人联系、了解、商洽，事项本身不移动',
    en: 'Asks or speaks to another post, unit or the party; the matter does not move',
  },
  'hand-over': {
    zh: '在本机关内部把事项、登记、来人或者岗位工作交给他人，本机关时限继续计算',
    en: 'Passes the matter, its entry, the visitor or a post’s work on inside the body; its time limit runs on',
  },
  transfer: {
    zh: '把已登记的事项转给另一单位由其负责，计入转办次数，对方接收后起算新时限',
    en: 'Passes a recorded matter to another unit that answers for itself; counted; its receipt starts a new limit',
  },
  forward: {
    zh: '把文件材料送往下一环节，责任不转移',
    en: 'Sends papers on to the next step; responsibility stays',
  },
  'send-back': {
    zh: '把来件退回原报送或者交办单位',
    en: 'Returns papers to the unit that sent or assigned them',
  },
  assign: {
    zh: '上级把事项交给单位或者个人，包括指定牵头单位、更换承办人、指派人员',
    en: 'A superior gives the matter to a unit or person, names the lead, replaces the handler or sends staff',
  },
  coordinate: {
    zh: '组织几个单位共同办理',
    en: 'Brings several units to handle the matter together',
  },
  'follow-up': { zh: '了解办理进展并持续跟进', en: 'Looks how the matter stands and stays with it' },
  urge: { zh: '督促承办方办理', en: 'Presses whoever has the matter' },
  report: {
    zh: '向上级或者主管机关报告情况，不要求答复',
    en: 'Informs a superior or authority; no answer is owed',
  },
  'request-instructions': {
    zh: '请上级批示、决定或者协调，上级应当答复',
    en: 'Asks a superior for instructions, a decision or coordination; an answer is owed',
  },
  instruct: {
    zh: '上级答复请示，或者作出书面批示',
    en: 'The superior’s answer to a request for instructions, or a written instruction',
  },
  approve: {
    zh: '有权人员对另一行为表示同意或者不同意',
    en: 'The competent person consents, or refuses consent, to another act',
  },
  register: { zh: '在登记簿上记录或者填写单据', en: 'Makes an entry in a register or fills in a slip' },
  sign: {
    zh: '在事项、单据或者记录上签字盖章，不含决定',
    en: 'Signs a matter, slip or record; no decision lies in it',
  },
  archive: { zh: '把材料归入档案', en: 'Files papers' },
  compile: {
    zh: '编制图表、指南、计划或者统计',
    en: 'Draws up a table, guide, plan or statistics',
  },
  'take-up': {
    zh: '承办人开始办理，或者审批环节开始',
    en: 'The handler begins work, or the approval step begins',
  },
  examine: { zh: '审查材料和手续', en: 'Examines papers and formalities' },
  accept: { zh: '正式受理，开始计算时限', en: 'Formal acceptance, which starts the time limit' },
  decline: {
    zh: '不受理或者退件，不作实体判断',
    en: 'The body does not take the matter; no view on its merits',
  },
  investigate: { zh: '查明或者核实事实', en: 'Finds out or verifies facts' },
  hear: { zh: '听取当事人的陈述和申辩', en: 'Hears a party’s statement' },
  respond: { zh: '在事件现场采取处置措施', en: 'Acts on the spot in an incident' },
  decide: { zh: '就实体作出决定或者正式意见', en: 'A decision on the substance, or a formal opinion' },
  conclude: { zh: '事项办理完毕', en: 'The matter is settled' },
  deliver: { zh: '文书、证照或者物品到达当事人', en: 'A document or thing reaches the party' },
  charge: { zh: '收取费用', en: 'Takes a fee' },
  borrow: { zh: '借阅或者复制档案', en: 'Borrows or copies an archive' },
  notify: {
    zh: '把内容告诉特定的人或者单位，包括各种告知、说明、通知和结果反馈',
    en: 'Tells contents to a named person or unit: notices, explanations, results',
  },
  publish: {
    zh: '向公众或者在单位内部公开、公示、张贴、亮牌、通报',
    en: 'Shows something to the public or within the body',
  },
  'set-limit': {
    zh: '为一件或者一类事项确定承诺、约定或者另定的时限',
    en: 'Fixes a promised, agreed or other time limit for one matter or a class of matters',
  },
  extend: { zh: '把进行中的时限延后', en: 'Gives a running time limit a later end' },
  'procedure-start': {
    zh: '听证、检测、中止等特别程序开始',
    en: 'A special procedure begins: a hearing, testing, a suspension',
  },
  'procedure-end': { zh: '特别程序结束', en: 'The special procedure ends' },
  schedule: { zh: '与当事人约定时间和地点', en: 'Fixes a time and place with the party' },
  'leave-post': { zh: '岗位人员离开岗位', en: 'The holder leaves the post' },
  return: { zh: '岗位人员回到岗位', en: 'The holder is back' },
  entrust: {
    zh: '离开片刻时托付他人照看岗位、保持联络',
    en: 'Asks another to look after the post for a short while',
  },
  cover: { zh: '代替不在岗的人员履行职责', en: 'Stands in for the absent holder of a post' },
  'clock-in': { zh: '上班签到', en: 'Records the beginning of work' },
  'clock-out': { zh: '下班签退', en: 'Records the end of work' },
  inspect: { zh: '检查岗位、窗口、档案或者场所', en: 'Looks into a post, window, file or place' },
  assess: { zh: '考核评分、评定等次或者排名', en: 'Gives points, a rating or a rank' },
  measure: {
    zh: '对责任人或者单位作出批评、告诫、处分、责令改正等处理，或者给予奖励',
    en: 'A measure against or in favour of a person or unit: criticism, admonition, sanction, order, reward',
  },
  praise: { zh: '群众或者媒体的表扬', en: 'Praise by people or the media' },
  appoint: { zh: '任命、聘用或者晋升', en: 'Appoints, engages or promotes someone' },
  convict: {
    zh: '司法机关的判决或者不起诉决定',
    en: 'A judgment of a criminal court, or a decision not to prosecute',
  },
  'accept-benefit': {
    zh: '收受礼品、礼金、宴请、娱乐、借款、报销等',
    en: 'Accepts a gift, money, a banquet, entertainment, a loan or reimbursement',
  },
}
