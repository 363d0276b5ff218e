/**
 * A stable 64-bit FNV-1a hash of a text, over its UTF-16 code units low byte first, as 16 hexadecimal digits. It
 * tells versions of content apart; it protects nothing against a forger.
 */
export function hashText(text: string): string {
  // The hash in four 16-bit limbs, least first; the prime is 2^40 + 0x1b3.
  let h0 = 0x2325
  let h1 = 0x8422
  let h2 = 0x9ce4
  let h3 = 0xcbf2
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    for (let shift = 0; shift <= 8; shift += 8) {
      h0 ^= (unit >>> shift) & 0xff
      const p0 = h0 * 0x1b3
      const p1 = h1 * 0x1b3 + (p0 >>> 16)
      const p2 = h2 * 0x1b3 + (h0 << 8) + (p1 >>> 16)
      const p3 = h3 * 0x1b3 + (h1 << 8) + (p2 >>> 16)
      h0 = p0 & 0xffff
      h1 = p1 & 0xffff
      h2 = p2 & 0xffff
      h3 = p3 & 0xffff
    }
  }
  return [h3, h2, h1, h0].map((limb) => limb.toString(16).padStart(4, '0')).join('')
}
