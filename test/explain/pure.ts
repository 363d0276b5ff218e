const posts = /[AB]+岗/g
const bracketed = /（[^（）]*）/g
const latin = /[A-Za-z]{2,}/g
const chinese = /[\p{Script=Han}，。；：（）《》、]+/gu
const holes = /undefined|null|NaN|\[object|Infinity|，。|；。|：。|（）|\(\)| {3,}\S|\.\./g

/** What a Chinese text says in Latin letters outside brackets, but for the names of posts. */
export function latinIn(zh: string): readonly string[] {
  let plain = zh.replace(posts, '岗')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replace(bracketed, '')
  }
  return plain.match(latin) ?? []
}

/** What an English text says in Chinese, but for what the case file itself says. */
export function chineseIn(en: string, allowed: readonly string[] = []): readonly string[] {
  const plain = allowed.reduce((text, name) => text.replaceAll(name, ''), en)
  return plain.match(chinese) ?? []
}

/** Marks of a value that was not there. */
export const holesIn = (text: string): readonly string[] => text.match(holes) ?? []
