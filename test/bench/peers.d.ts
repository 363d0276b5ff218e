// Packages without declarations of their own; only what is used here.

declare module 'luxon-business-days' {
  interface BusinessDay {
    plusBusiness(of: { readonly days: number }): BusinessDay
    setupBusiness(of: { readonly holidayMatchers: readonly ((day: BusinessDay) => boolean)[] }): void
    isBusinessDay(): boolean
    isHoliday(): boolean
    plus(of: { readonly days: number }): BusinessDay
    toISODate(): string
  }
  const plugin: { readonly DateTime: { local(): BusinessDay; fromISO(text: string): BusinessDay } }
  export default plugin
}

declare module 'json-logic-js' {
  const jsonLogic: { apply(rule: unknown, data: unknown): unknown }
  export default jsonLogic
}
