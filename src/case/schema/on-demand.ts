type Makers = Readonly<Record<string, () => unknown>>

/** An object whose values are made when they are first read, so that loading the library does not make them. */
export function onDemand<M extends Makers>(makers: M): { readonly [K in keyof M]: ReturnType<M[K]> } {
  const made: Record<string, unknown> = {}
  for (const [key, make] of Object.entries(makers)) {
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = make()
        Object.defineProperty(made, key, { enumerable: true, value })
        return value
      },
    })
  }
  return made as { [K in keyof M]: ReturnType<M[K]> }
}
