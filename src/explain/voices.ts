import { en } from './en/voice'
import type { Language } from './language'
import type { Voice } from './voice'
import { zh } from './zh/voice'

export const voices: { readonly [L in Language]: Voice } = { zh, en }
