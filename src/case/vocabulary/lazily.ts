const traps = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor'] as const

/** A record that is made when something is first asked of it, so that loading the library does not make it. */
export function lazily<T extends object>(make: () => T): T {
  const handler: ProxyHandler<T> = {}
  for (const trap of traps) {
    handler[trap] = (record: T, ...rest: unknown[]): never => {
      // From now on every question goes to the record itself.
      for (const one of traps) delete handler[one]
      Object.assign(record, make())
      return (Reflect[trap] as (record: T, ...rest: unknown[]) => never)(record, ...rest)
    }
  }
  return new Proxy({} as T, handler)
}
