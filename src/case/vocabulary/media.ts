import type { TermMap } from './term'

/** Where something is published or displayed. */
export const media = {
  window: { zh: '服务窗口', en: 'service window' },
  office: { zh: '办公场所', en: 'office' },
  website: { zh: '网站', en: 'website' },
  platform: { zh: '政务服务平台', en: 'online service platform' },
  wall: { zh: '墙面', en: 'wall' },
  'notice-board': { zh: '公开栏', en: 'notice board' },
  desk: { zh: '桌面告示牌', en: 'desk sign' },
  badge: { zh: '胸牌', en: 'badge' },
  'name-plate': { zh: '岗位牌', en: 'name plate' },
  card: { zh: '便民卡', en: 'service card' },
  circular: { zh: '内部通报', en: 'internal circular' },
} as const satisfies TermMap

/** The identifier of a medium. */
export type Medium = keyof typeof media

/** To whom something is published. */
export const audiences = {
  public: { zh: '社会公众', en: 'the public' },
  internal: { zh: '单位内部', en: 'staff of the body' },
} as const satisfies TermMap
