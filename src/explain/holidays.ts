import { safeText } from './safe'

const holidays: { readonly [name: string]: string } = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日: '70th anniversary of the victory of 1945',
}

const series: { readonly [name: string]: string } = {
  国办发明电: 'Guobanfa Mingdian',
  国发明电: 'Guofa Mingdian',
  国办发: 'Guobanfa',
  国发: 'Guofa',
}

/** The English name of a holiday of the Chinese calendar; a name of another calendar stands for itself. */
export const enHoliday = (name: string): string =>
  name
    .split('、')
    .map((one) => (Object.hasOwn(holidays, one) ? (holidays[one] ?? '') : safeText(one)))
    .join(' and ')

const numbered = /^([^〔]+)〔(\d{4})〕(\d+)号$/

/** The number of a notice in Latin letters: 国办发明电〔2023〕7号 is Guobanfa Mingdian [2023] No. 7. */
export function enNotice(notice: string): string {
  const found = numbered.exec(notice)
  const name = found === null ? undefined : series[found[1] ?? '']
  return found === null || name === undefined ? safeText(notice) : `${name} [${found[2]}] No. ${found[3]}`
}
