import { atOnceIn, promptlyIn } from '../common/readings'

export const promptly = promptlyIn('hotel', 'hotel-first-inquiry#3/a')
export const atOnce = atOnceIn('hotel', 'hotel-first-inquiry#4.2/c')
