import { matterSchema } from '../../src/case/schema/matter'
import { partySchema, personSchema, postSchema } from '../../src/case/schema/people'
import { unitSchema } from '../../src/case/schema/unit'
import { ownShapes } from '../../src/case/schema/act-shapes'
import { type ActType, roles } from '../../src/case/vocabulary'
import type { Rulebook } from '../../src/index'
import type { NormRule } from '../../src/norm/rulebook'
import { type ActDraft, LogMaker } from './acts'
import type { JudgedCase } from './case-file'
import type { Draw } from './draw'
import { findingsFor } from './findings'
import type { Mentions } from './mentions'
import { Moments } from './moments'
import { optionsFor } from './options'
import { SchemaValues } from './schema-values'
import { stateDueDays } from './stated'
import { noWishes, steer, type Wishes } from './steer'

const papers = ['p1', 'p2', 'p3']
const people = ['zhang', 'li', 'wang']
const units = ['permits', 'land']
const posts = ['window-1', 'window-2']
const allTypes = Object.keys(ownShapes) as ActType[]

/** Makes one case file for a rulebook. */
export class FileMaker {
  readonly #draw: Draw
  readonly #rulebook: Rulebook
  readonly #mentions: Mentions
  readonly #zone: string | undefined
  readonly #moments: Moments
  readonly #values: SchemaValues
  readonly #wishes: Wishes = noWishes()
  readonly #focus: readonly NormRule[]
  readonly #log: LogMaker

  constructor(draw: Draw, rulebook: Rulebook, mentions: Mentions, needed: ReadonlySet<string>) {
    this.#draw = draw
    this.#rulebook = rulebook
    this.#mentions = mentions
    this.#zone = draw.weighted([8, () => undefined], [1, () => 'UTC'], [1, () => 'America/New_York'])
    this.#moments = new Moments(draw, this.#zone)
    const actors = [...people, ...units, draw.pick(Object.keys(roles))]
    const thin = draw.chance(15)
    this.#values = new SchemaValues({
      draw,
      moments: this.#moments,
      actors,
      papers,
      preferred: (path) => mentions.values.get(path) ?? [],
      presence: (path) => {
        if (thin) return 20
        const named = mentions.values.has(path) || needed.has(path) || needed.has(path.replace(/^occasion\./, 'acts.*.'))
        return named ? 75 : path.split('.').length > 2 ? 50 : 8
      },
    })
    this.#focus = Array.from({ length: draw.int(1, 4) }, () => draw.pick(mentions.rules))
    this.#log = new LogMaker(draw, this.#moments, this.#values, mentions, actors)
  }

  make(): JudgedCase {
    const draw = this.#draw
    const start = this.#moments.now
    for (const rule of this.#focus) if (draw.chance(80)) steer(rule.gates.own, draw, this.#wishes)
    const matter = draw.chance(92) ? this.#section('matter', matterSchema) : undefined
    const acts = this.#acts(matter)
    const made = {
      id: draw.pick(['2024-017', '案卷 一']),
      ...(this.#zone !== undefined && { timeZone: this.#zone }),
      ...(draw.chance(20) ? { log: 'partial' } : draw.chance(20) ? { log: 'complete' } : {}),
      ...(matter && { matter: stateDueDays(matter, acts, draw, this.#zone) }),
      ...(draw.chance(60) && { party: this.#section('party', partySchema) }),
      people: this.#record(people, 'people', personSchema),
      units: Object.fromEntries(units.map((id) => [id, {}])),
      posts: this.#record(posts, 'posts', postSchema),
      ...((acts.length > 0 || draw.chance(50)) && { acts }),
      ...(draw.chance(80) && { findings: findingsFor(draw, this.#moments, this.#mentions, this.#wishes, acts) }),
      ...(draw.chance(35) && { unit: this.#values.object(unitSchema._zod.def.shape, 'unit') }),
    }
    const file = JSON.parse(JSON.stringify(made)) as JudgedCase['file']
    return { file, options: optionsFor(draw, this.#rulebook, start, this.#moments.now) }
  }

  #section(name: 'matter' | 'party', schema: typeof matterSchema | typeof partySchema): Record<string, unknown> {
    const section = this.#values.object(schema._zod.def.shape, name)
    for (const [fact, value] of this.#wishes.attributes) {
      const key = fact.slice(name.length + 1)
      if (fact.startsWith(`${name}.`) && Object.hasOwn(schema._zod.def.shape, key) && fits(value)) section[key] = value
    }
    return section
  }

  #record(ids: readonly string[], name: string, schema: typeof personSchema | typeof postSchema): Record<string, unknown> {
    return Object.fromEntries(ids.map((id) => [id, this.#values.object(schema._zod.def.shape, `${name}.*`)]))
  }

  /** Occasions for the rules in focus, acts that answer them, and others. */
  #acts(matter: Record<string, unknown> | undefined): readonly ActDraft[] {
    const draw = this.#draw
    const { patterns, occasionTypes, actTypes, measures } = this.#mentions
    const defects = ((matter?.defects ?? []) as readonly { readonly item: string }[]).map(({ item }) => item)
    const count = draw.weighted([1, () => 0], [8, () => draw.int(1, 5)], [6, () => draw.int(6, 12)])
    const steps = [...this.#focus.map((rule) => () => this.#occasion(rule, defects)), ...Array.from({ length: count }, () => () => {
      draw.weighted<unknown>(
        [3, () => patterns.length > 0 && this.#log.answer(draw.pick(patterns), draw.tryPick(this.#log.acts), defects)],
        [3, () => occasionTypes.length > 0 && this.#log.add(draw.pick(occasionTypes))],
        [2, () => actTypes.length > 0 && this.#log.add(draw.pick(actTypes))],
        [1, () => this.#log.add(draw.pick(allTypes))],
        [1, () => measures.length > 0 && Object.assign(this.#log.add('measure') ?? {}, { kind: draw.pick(measures) })],
      )
    })]
    for (const step of steps) step()
    return this.#log.acts
  }

  #occasion({ occasion, shows }: NormRule, defects: readonly string[]): void {
    const draw = this.#draw
    const types = 'once' in occasion ? [] : occasion.each === 'act' ? [occasion.type].flat() : occasion.each === 'limit' ? [occasion.from].flat() : []
    const type = draw.tryPick(types)
    const act = type === undefined ? undefined : this.#log.add(type)
    if (act !== undefined) {
      for (const [key, value] of this.#wishes.fields) if (Object.hasOwn(ownShapes[act.type], key) && fits(value)) act[key] = value
      if (this.#wishes.fields.has('contents')) act.contents = this.#wishes.fields.get('contents')
    }
    for (const pattern of shows?.performance?.acts ?? []) {
      if (draw.chance(70)) this.#log.answer(pattern, act ?? draw.tryPick(this.#log.acts), defects)
    }
  }
}

/** Whether a wished value is one that an attribute can have as it is, and no list of records. */
const fits = (value: unknown): boolean => typeof value !== 'number' && (!Array.isArray(value) || value.every((item) => typeof item === 'string'))

