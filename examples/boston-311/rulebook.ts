import { act, clause, defineRegulation, defineRulebook, duty, eachLimit, theLimit } from 'officium'

const id = 'boston-311'

/** What the city promises with each request: a target date, and to settle the request by then. */
export const boston311 = defineRulebook({
  id,
  institution: { zh: '波士顿市政府', en: 'City of Boston' },
  regulations: [
    defineRegulation({
      id,
      title: { zh: '市民服务请求的目标期限', en: 'Target dates of service requests' },
      system: 'time-limit',
      source: 'City of Boston, 311 service requests, columns target_dt and closed_dt',
      clauses: [
        clause(
          '1',
          'target_dt',
          { zh: '请求应于目标期限内办结', en: 'A request is settled by its target date.' },
          duty({ on: eachLimit('apply', 'promised'), by: 'organ', must: act('conclude'), within: theLimit(id) }),
        ),
      ],
    }),
  ],
})
