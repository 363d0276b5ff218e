import { all, any, ban, beforehand, check, clause, defineRegulation, duty, each, found, onceForTheQuestionedMatter, standard, term } from '../../src/index'
import { atWill, hallRecords, loanGranted, loanRegistered, windowRecords } from './terms'

const filing = each('archive')
const loan = each('borrow')
const ofHall = check('occasion.kind', 'in', [...hallRecords])
const ofWindow = check('occasion.kind', 'in', [...windowRecords])
const keptBy = (role: 'organ' | 'unit') => check('addressee.is', 'equal', true, { role })

export const archives = defineRegulation({
  id: 'social-hall-archives',
  title: { zh: '档案管理制度', en: 'Archive rules' },
  system: 'archives',
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1.1', '一、(一)', { zh: '上级文件和会议材料、本厅资料、制度、人事材料、告知书和回执属中心档案', en: 'Documents of higher levels, papers, rules and personnel records of the hall, notices and receipts are archives of the centre.' },
      term({ on: filing, means: ofHall }), { note: { zh: '“中心”“大厅”为同一单位', en: 'Centre and hall are one body.' },
        open: [{ kind: 'overlap', text: { zh: '告知书、回执在两项中都出现：原件归中心，窗口存已办结的告知书和回执备份', en: 'Notices and receipts stand in both items: originals go to the centre, completed notices and copies stay with the window.' },
          example: { zh: '窗口开出的受理回执，原件交中心，备份留窗口', en: 'Of a receipt the original goes to the centre and a copy stays at the window.' } }] }),
    clause('1.2', '一、(二)', { zh: '业务政策文件、窗口制度、已办结告知书、回执备份和在办资料属窗口档案', en: 'Business papers, rules of the window, completed notices, copies of receipts and papers in progress are archives of the window.' },
      term({ on: filing, means: ofWindow })),
    clause('2', '二', { zh: '中心档案由大厅统一管理，窗口档案由窗口自行管理', en: 'Archives of the centre are kept by the hall, those of a window by the window.' },
      standard({ on: filing, by: 'staff', requires: any(all(keptBy('organ'), ofHall), all(keptBy('unit'), ofWindow)) }),
      { note: { zh: '以归档时交由谁保管为准', en: 'By to whom it was given to keep.' } }),
    clause('3/a', '三', { zh: '严格执行国家保密法律法规', en: 'Staff in the hall carry out the law on state secrets.' },
      ban({ on: onceForTheQuestionedMatter, by: 'staff', against: found('confidentiality-breach', 'state-secret', 'matter') })),
    clause('3/b', '三', { zh: '不得随便借阅或复印资料', en: 'Materials are not borrowed or copied at will.' },
      ban({ on: loan, by: 'staff', against: atWill }), { note: { zh: '同意与登记缺其一，即为随便', en: 'Without consent or without registration it is at will.' } }),
    clause('4/a', '四', { zh: '借阅、复印须先经分管领导同意', en: 'The leader in charge consents first.' },
      duty({ on: loan, by: 'staff', must: loanGranted, within: beforehand }),
      { note: { zh: '事后补办同意的，不算履行；只有工作需要才可借阅', en: 'Consent given afterwards does not do; only work is a reason to borrow.' },
        open: [{ kind: 'gap', text: { zh: '群众查阅本人材料没有规定', en: 'Requests by the public are not provided for.' } }] }),
    clause('4/b', '四', { zh: '借阅、复印须先办理登记', en: 'It is registered first.' },
      duty({ on: loan, by: 'staff', must: loanRegistered, within: beforehand }),
      { open: [{ kind: 'gap', text: { zh: '登记项目和归还时间没有写明', en: 'The fields and the time of return are not stated.' } }] }),
  ],
})
