import { act, check, clause, defineRegulation, duty, remark } from '../../src/index'
import { promptly } from './readings'
import { concluded } from './terms'

export const completionNotice = defineRegulation({
  id: 'wan-completion-notice',
  title: { zh: '办结公告制', en: 'Public notice of completed matters' },
  system: 'completion-notice',
  source: '万政办〔2017〕21号',
  interpretations: [promptly],
  // biome-ignore format: a clause reads as one paragraph
  clauses: [
    clause('1/a', '五', { zh: '依法必须公告的，还要在政务公告栏公开', en: 'What law requires to be announced is also posted on the notice board.' },
      duty({ on: concluded, when: check('matter.publicity', 'contains', 'notice-required'), by: 'unit', must: act('publish', { medium: ['notice-board'] }), within: promptly }),
      { note: { zh: '标题说办结，正文说受理事项：公告的是办理结果，其他公告方式不能代替', en: 'The heading says completed and the text accepted: the result is posted, and other forms do not replace it.' },
        open: [{ kind: 'gap', text: { zh: '何时张贴、贴多久没有规定', en: 'When and for how long is not said.' } }] }),
    clause('1/b', '五', { zh: '方便查阅，接受监督', en: 'For easy consultation and public supervision.' },
      remark('purpose', { zh: '仅述目的', en: 'States aims only.' })),
    clause('2', '文号、落款', { zh: '万政办〔2017〕21号，2017年2月13日印发', en: 'Document no. 21 of 2017, of 13 February 2017.' },
      remark('administrative', { zh: '五项制度共同的文号和日期', en: 'Number and date of all five systems.' })),
  ],
})
