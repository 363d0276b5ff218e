import { defineRulebook } from 'officium'
import { permits } from './by-law'

/** The permit office of an invented Dutch municipality. */
export const nieuwdam = defineRulebook({
  id: 'nieuwdam',
  institution: { zh: '新坝市许可办公室', en: 'Permit office of Nieuwdam' },
  regulations: [permits],
})
