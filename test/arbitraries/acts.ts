import { commonShape, ownShapes } from '../../src/case/schema/act-shapes'
import type { ActPattern, ContentSpec } from '../../src/case/spec'
import { contents, type ActType, fields } from '../../src/case/vocabulary'
import type { Draw } from './draw'
import type { Mentions } from './mentions'
import type { Moments } from './moments'
import type { SchemaValues } from './schema-values'

/** An act while it is being put together. */
export type ActDraft = { id: string; type: ActType; at: string; by: string } & Record<string, unknown>

const served: ReadonlySet<ActType> = new Set(['contact', 'apply', 'supplement', 'attend', 'object', 'encounter'])
/** Acts that close another one, and must be about it. */
const closes: { readonly [type in ActType]?: ActType } = { 'procedure-end': 'procedure-start', return: 'leave-post' }

/** Puts together the log of acts of one file, earliest first. */
export class LogMaker {
  readonly acts: ActDraft[] = []
  readonly #draw: Draw
  readonly #moments: Moments
  readonly #values: SchemaValues
  readonly #mentions: Mentions
  readonly #actors: readonly string[]
  readonly #ids: readonly string[]

  constructor(draw: Draw, moments: Moments, values: SchemaValues, mentions: Mentions, actors: readonly string[]) {
    this.#draw = draw
    this.#moments = moments
    this.#values = values
    this.#mentions = mentions
    this.#actors = actors
    this.#ids = draw.chance(15) ? ['a/limits[0]', 'a/limits', 'valueOf', '受理', 'matter.kind', 'toString'] : []
  }

  /** Adds an act of a type, with whatever fields; undefined where the log does not allow one. */
  add(type: ActType, soon = false): ActDraft | undefined {
    const closed = closes[type]
    const opened = closed === undefined ? undefined : this.#draw.tryPick(this.acts.filter((act) => act.type === closed))
    if (closed !== undefined && opened === undefined) return undefined
    this.#moments.pass(soon)
    const act: ActDraft = { id: this.#id(), type, at: this.#moments.text(), by: this.#by(type) }
    Object.assign(act, this.#values.object(ownShapes[type], `occasion`), this.#common(type))
    if (opened !== undefined) Object.assign(act, { about: opened.id, by: opened.by })
    if (type === 'procedure-start') this.#procedure(act)
    this.acts.push(act)
    return act
  }

  /** Adds an act that an act pattern asks for, wholly or in part, on an occasion. */
  answer(pattern: ActPattern, occasion: string | undefined, defects: readonly string[]): void {
    const draw = this.#draw
    const act = this.add(draw.pick([pattern.type].flat()), draw.chance(50))
    if (act === undefined) return
    if (occasion !== undefined && closes[act.type] === undefined) this.#maybe(act, 'about', 70, 20, occasion)
    if (pattern.to !== undefined) this.#maybe(act, 'to', 70, 20, pattern.to)
    if (pattern.by !== undefined && draw.chance(60)) act.by = pattern.by
    if (pattern.form !== undefined) this.#maybe(act, 'form', 70, 15, draw.pick(pattern.form))
    for (const key of ['document', 'book'] as const)
      if (pattern[key] !== undefined) this.#maybe(act, key, 80, act.type === 'register' ? 0 : 10, pattern[key])
    if (pattern.what !== undefined) act.what = act.type === 'publish' ? [pattern.what] : pattern.what
    if (pattern.medium !== undefined) this.#maybe(act, 'medium', 75, 15, draw.pick(pattern.medium))
    if (pattern.contents !== undefined) this.#gives(act, 'contents', pattern.contents, Object.keys(contents))
    if (pattern.fields !== undefined) this.#gives(act, 'fields', pattern.fields, Object.keys(fields))
    if (pattern.namesEveryDefect) this.#maybe(act, 'items', 75, 15, draw.chance(60) ? defects : draw.some(defects, 60))
  }

  /** Adds acts that move the end of a limit, or would by a usual mistake. */
  computation(isStated: boolean): void {
    const draw = this.#draw
    if (!isStated && draw.chance(60)) return
    draw.weighted<unknown>(
      [
        3,
        () => {
          const start = this.add('procedure-start')
          if (start !== undefined) Object.assign(start, { requiredByLaw: true })
          if (draw.chance(80)) this.add('procedure-end')
        },
      ],
      [
        2,
        () => {
          Object.assign(this.add('forward') ?? {}, { to: 'government' })
          Object.assign(this.add('approve') ?? {}, { by: 'government' })
        },
      ],
      [1, () => this.add('accept')],
      [2, () => this.add('supplement')],
      [1, () => this.add('receive')],
    )
  }

  /** Gives an act what is owed; in one of several cases only a part of it, something else, or nothing. */
  #gives(
    act: ActDraft,
    key: 'contents' | 'fields',
    owed: readonly ContentSpec<string>[],
    all: readonly string[],
  ): void {
    const draw = this.#draw
    const full = owed.map((item) =>
      typeof item === 'string' ? item : 'item' in item ? item.item : draw.pick(item.anyOf),
    )
    const given = draw.weighted(
      [6, () => full],
      [2, () => draw.some(full, 60)],
      [1, () => [draw.pick(all)]],
      [1, () => undefined],
    )
    if (given === undefined) delete act[key]
    else act[key] = draw.chance(15) ? [...new Set([...given, draw.pick(all)])] : given
  }

  /** Sets a key, leaves it out, or leaves it as it came, by percent. */
  #maybe(act: ActDraft, key: string, set: number, leaveOut: number, value: unknown): void {
    const roll = this.#draw.int(0, 99)
    if (roll < set) act[key] = value
    else if (roll < set + leaveOut) delete act[key]
  }

  #common(type: ActType): Record<string, unknown> {
    const draw = this.#draw
    const about = draw.weighted(
      [5, () => undefined],
      [4, () => draw.tryPick(this.acts)?.id],
      [1, () => draw.pick(['matter', 'party'])],
    )
    const to = draw.chance(served.has(type) ? 85 : 60) ? this.#to(type) : undefined
    return {
      ...(to !== undefined && { to }),
      ...(about !== undefined && closes[type] === undefined && { about }),
      ...(draw.chance(20) && {
        contents: this.#values.of(commonShape.contents._zod.def.innerType, 'occasion.contents'),
      }),
      ...(draw.chance(20) && { form: this.#values.of(commonShape.form._zod.def.innerType, 'occasion.form') }),
      ...(draw.chance(5) && { asked: draw.chance(50) }),
    }
  }

  #procedure(act: ActDraft): void {
    if (this.#mentions.procedures.length > 0 && this.#draw.chance(75))
      act.kind = this.#draw.pick(this.#mentions.procedures)
    this.#maybe(act, 'requiredByLaw', 60, 25, true)
  }

  #id(): string {
    const special = this.#ids[this.acts.length]
    return special ?? `a${this.acts.length + 1}`
  }

  #by(type: ActType): string {
    const draw = this.#draw
    if (served.has(type) && draw.chance(85)) return 'person-served'
    return draw.chance(40) ? 'organ' : draw.pick(this.#actors)
  }

  #to(type: ActType): string {
    const draw = this.#draw
    if (served.has(type)) return draw.pick(this.#actors)
    return draw.chance(60) ? 'person-served' : draw.pick(this.#actors)
  }
}
