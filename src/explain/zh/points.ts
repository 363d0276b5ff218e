import type { PointsRange, ScoreSheet, Verdict } from '../../verdict'
import { safeText } from '../safe'

const range = (low: number, high: number): string => (low === high ? `${low}` : `${low} 至 ${high}`)

/** Points lost, won or left. */
export function zhPoints(
  { from, to, unit }: NonNullable<Verdict['points']>,
  { reason }: Pick<Verdict, 'reason'>,
): string {
  const name = unit === 'point' ? '分' : safeText(unit)
  if (reason === 'points-counted') return `计 ${range(from, to)} ${name}。`
  if (to <= 0) return `扣 ${range(-to, -from)} ${name}。`
  return from >= 0 ? `加 ${range(from, to)} ${name}。` : `计 ${range(from, to)} ${name}。`
}

const some = ({ from, to }: PointsRange): boolean => from !== 0 || to !== 0

/** 一、服务规范（基本分 15 分）：扣 1 分，计 14 分；……；合计 99 分，合格分为 80 分。 */
export function zhSheet({ categories, total, pass }: ScoreSheet): string {
  const parts = categories.map(({ locator, id, base, deducted, added, points }) => {
    const changes = [
      ...(some(deducted) ? [`扣 ${range(-deducted.to, -deducted.from)} 分`] : []),
      ...(some(added) ? [`加 ${range(added.from, added.to)} 分`] : []),
    ]
    const name = locator === '' ? safeText(id) : safeText(locator)
    const head = base === null ? name : `${name}（基本分 ${base} 分）`
    const left = base === null && changes.length > 0 ? [] : [`计 ${range(points.from, points.to)} 分`]
    return `${head}：${[...changes, ...left].join('，')}`
  })
  return `${[...parts, `合计 ${range(total.from, total.to)} 分${pass === null ? '' : `，合格分为 ${pass} 分`}`].join('；')}。`
}
