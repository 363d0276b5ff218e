import assert from 'node:assert/strict'

const watched = [Object, Array, Function, String, Number, Boolean, Symbol, Date, RegExp, Error, Map, Set, Promise].map(
  (owner) => ({ owner, keys: shape(owner), prototype: shape(owner.prototype) }),
)

function shape(target: object): readonly (readonly [PropertyKey, unknown])[] {
  return Reflect.ownKeys(target).map((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(target, key) ?? {}
    return [key, value ?? get ?? set] as const
  })
}

const same = (a: ReturnType<typeof shape>, b: ReturnType<typeof shape>): boolean =>
  a.length === b.length && a.every(([key, value], index) => key === b[index]?.[0] && Object.is(value, b[index]?.[1]))

/** @throws where a constructor of the language or its prototype is no longer what it was when this module was loaded. */
export function assertUnpolluted(): void {
  for (const { owner, keys, prototype } of watched) {
    assert.ok(same(shape(owner.prototype), prototype), `${owner.name}.prototype has changed`)
    if (owner !== RegExp && owner !== Error) assert.ok(same(shape(owner), keys), `${owner.name} has changed`)
  }
  const bare: { polluted?: unknown } = {}
  assert.equal(bare.polluted, undefined)
}
