import type { PointsSpec, Rounding } from '../../case/spec'
import { factNoun as nounOf } from '../../explain/facts/statement'
import { voices } from '../../explain/voices'
import type { Verdict } from '../../verdict'
import type { Language } from '../language'

const parts: { readonly [R in Rounding]: { readonly zh: string; readonly en: string } } = {
  down: { zh: '不足部分不计', en: 'a part not counted' },
  up: { zh: '不足部分按一档计', en: 'a part counted as a whole' },
  none: { zh: '按比例计', en: 'in proportion' },
}

/** The points that a rule gives or takes: how many, for each what, up to how many. */
export function pointsText(points: PointsSpec, verdict: Pick<Verdict, 'reason'>, language: Language): string {
  const { perStep, times, cap, category } = points
  const zh = language === 'zh'
  const text = voices[language].points(points, verdict as Verdict).replace(/[。.]$/, '')
  const each =
    perStep !== undefined
      ? zh
        ? `每低于 ${perStep.below} 达 ${perStep.step}（${nounOf(perStep.rate)[language]}，${parts[perStep.round ?? 'down'].zh}）`
        : `for each ${perStep.step} below ${perStep.below} (${nounOf(perStep.rate)[language]}, ${parts[perStep.round ?? 'down'].en})`
      : times !== undefined
        ? zh
          ? `按${nounOf(times.fact)[language]}计（${parts[times.round ?? 'down'].zh}）`
          : `times the ${nounOf(times.fact)[language]} (${parts[times.round ?? 'down'].en})`
        : undefined
  const all = [
    text,
    each,
    cap === undefined ? undefined : zh ? `至多 ${cap} 分` : `${cap} at most`,
    category === undefined ? undefined : zh ? `计入第 ${category} 类` : `category ${category}`,
  ]
  return all.filter((one) => one !== undefined).join(zh ? '；' : '; ')
}
