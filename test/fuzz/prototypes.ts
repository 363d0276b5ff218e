import assert from 'node:assert/strict'

const watched = [Object, Array, Function, String, Number, Boolean, Symbol, Date, RegExp, Error, Map, Set, Promise].map(
  (owner) => ({ owner, keys: shape(owner), prototype: shape(owner.prototype) }),
)

type Shape = readonly (readonly [key: PropertyKey, value: unknown, keys: number])[]

/** The properties of an object, and how many each method among them has of its own. */
function shape(target: object): Shape {
  return Reflect.ownKeys(target).map((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(target, key) ?? {}
    const held: unknown = value ?? get ?? set
    return [key, held, typeof held === 'function' ? Reflect.ownKeys(held).length : 0] as const
  })
}

const same = (a: Shape, b: Shape): boolean =>
  a.length === b.length &&
  a.every(([key, value, keys], index) => {
    const [otherKey, otherValue, otherKeys] = b[index] ?? []
    return key === otherKey && Object.is(value, otherValue) && keys === otherKeys
  })

/** @throws where a constructor of the language or its prototype is no longer what it was when this module was loaded. */
export function assertUnpolluted(): void {
  for (const { owner, keys, prototype } of watched) {
    assert.ok(same(shape(owner.prototype), prototype), `${owner.name}.prototype has changed`)
    if (owner !== RegExp && owner !== Error) assert.ok(same(shape(owner), keys), `${owner.name} has changed`)
  }
  const bare: { polluted?: unknown } = {}
  assert.equal(bare.polluted, undefined)
}
