import type * as z from 'zod/mini'
import { commonShape, ownShapes } from '../../src/case/schema/act-shapes'
import { matterSchema } from '../../src/case/schema/matter'
import { partySchema, personSchema, postSchema } from '../../src/case/schema/people'
import { unitSchema } from '../../src/case/schema/unit'
import type { Performance } from '../../src/case/spec'
import { type ActType, type FindingId, roles } from '../../src/case/vocabulary'
import type { Rulebook } from '../../src/index'
import type { NormRule } from '../../src/norm/rulebook'
import { type ActDraft, LogMaker } from './acts'
import type { JudgedCase } from './case-file'
import type { Draw } from './draw'
import { type AskedFinding, findingsFor } from './findings'
import type { Mentions } from './mentions'
import { Moments } from './moments'
import { optionsFor } from './options'
import { SchemaValues } from './schema-values'
import { stateDueDays } from './stated'
import { granted, grants, type Wish, wishesFor } from './steer'

const papers = ['p1', 'p2', 'p3']
const people = ['zhang', 'li', 'wang']
const units = ['permits', 'land']
const posts = ['window-1', 'window-2']
const allTypes = Object.keys(ownShapes) as ActType[]

/** Makes one case file for a rulebook: some of its rules are in focus, and are made to apply and to be answered. */
export class FileMaker {
  readonly #draw: Draw
  readonly #rulebook: Rulebook
  readonly #mentions: Mentions
  readonly #zone: string | undefined
  readonly #moments: Moments
  readonly #values: SchemaValues
  readonly #focus: readonly { readonly rule: NormRule; readonly wishes: readonly Wish[] }[]
  readonly #log: LogMaker
  readonly #asked: AskedFinding[] = []

  constructor(draw: Draw, rulebook: Rulebook, mentions: Mentions, needed: ReadonlySet<string>) {
    this.#draw = draw
    this.#rulebook = rulebook
    this.#mentions = mentions
    this.#zone = draw.weighted([8, () => undefined], [1, () => 'UTC'], [1, () => 'America/New_York'])
    this.#moments = new Moments(draw, this.#zone)
    const actors = [...people, ...units, draw.pick(Object.keys(roles))]
    const thin = draw.chance(10)
    this.#values = new SchemaValues({
      draw,
      moments: this.#moments,
      actors,
      posts,
      papers,
      preferred: (path) => mentions.values.get(path) ?? mentions.byKey.get(path.slice(path.lastIndexOf('.') + 1)) ?? [],
      presence: (path) => {
        if (thin) return 20
        const named =
          mentions.values.has(path) || needed.has(path) || needed.has(path.replace(/^occasion\./, 'acts.*.'))
        return named ? 82 : path.split('.').length > 2 ? 50 : 8
      },
    })
    this.#focus = Array.from({ length: draw.int(1, 5) }, () => {
      const rule = draw.pick(mentions.rules)
      return { rule, wishes: draw.chance(85) ? this.#wishes(rule) : [] }
    })
    this.#log = new LogMaker(draw, this.#moments, this.#values, mentions, actors)
  }

  make(): JudgedCase {
    const draw = this.#draw
    const start = this.#moments.now
    const matter = draw.chance(93) ? this.#section('matter', matterSchema) : undefined
    if (matter !== undefined) this.#limits(matter)
    const acts = this.#acts(matter)
    const made = {
      id: draw.pick(['2024-017', '案卷 一']),
      ...(this.#zone !== undefined && { timeZone: this.#zone }),
      ...(draw.chance(18) ? { log: 'partial' } : draw.chance(20) ? { log: 'complete' } : {}),
      ...(matter && { matter: stateDueDays(matter, acts, draw, this.#zone) }),
      ...(draw.chance(75) && { party: this.#section('party', partySchema) }),
      people: this.#record(people, 'people', personSchema),
      units: this.#units(),
      posts: this.#staffed(this.#record(posts, 'posts', postSchema), acts),
      ...((acts.length > 0 || draw.chance(50)) && { acts }),
      ...(draw.chance(88) && { findings: findingsFor(draw, this.#moments, this.#mentions, this.#asked, acts) }),
      ...(draw.chance(60) && {
        unit: this.#windows(oneOfEach(this.#values.object(unitSchema._zod.innerType._zod.def.shape, 'unit'))),
      }),
    }
    const file = JSON.parse(JSON.stringify(made)) as JudgedCase['file']
    return { file, options: optionsFor(draw, this.#rulebook, start, this.#moments.now) }
  }

  /** Posts of which those who leave are mostly the first holders, where the rules ask about it. */
  #staffed(record: Record<string, unknown>, acts: readonly ActDraft[]): Record<string, unknown> {
    const draw = this.#draw
    if (!this.#mentions.values.has('absence.ofHolderA')) return record
    const staffed = { ...record }
    for (const act of acts) {
      if ((act.type !== 'leave-post' && act.type !== 'cover') || !draw.chance(70)) continue
      const post = draw.pick(posts)
      const holder = act.type === 'cover' ? draw.pick(people) : String(act.by)
      if (!people.includes(holder)) continue
      Object.assign(act, { post, ...(act.type === 'cover' && { holder }) })
      const others = people.filter((id) => id !== holder)
      const holders = draw.chance(80) ? [holder, ...others] : [...others, holder]
      staffed[post] = { ...(staffed[post] as object | undefined), holders, isWindow: draw.chance(70) }
    }
    return staffed
  }

  /** Units with what the rules ask of windows, where they ask anything. */
  #units(): Record<string, object> {
    const draw = this.#draw
    const areas = this.#mentions.values.get('unit.windowAreas') ?? this.#mentions.values.get('item.windowAreas')
    return Object.fromEntries(
      units.map((id) => [
        id,
        areas === undefined
          ? {}
          : {
              ...(draw.chance(85) && { isWindow: draw.chance(75) }),
              ...(draw.chance(85) && { areas: draw.chance(50) ? areas : draw.some(areas, 50) }),
            },
      ]),
    )
  }

  /** A unit with items of the areas that rules in focus ask for, mostly taken by its own units. */
  #windows(unit: Record<string, unknown>): Record<string, unknown> {
    if (!this.#mentions.values.has('item.windowAreas')) return unit
    const asked = this.#focus
      .flatMap(({ wishes }) => wishes.filter(({ leaf, hold }) => leaf.fact === 'item.area' && hold))
      .map(({ leaf }, index) => ({ id: `item-${index}`, area: leaf.value }))
    const catalogue = [...((unit.catalogue as readonly object[] | undefined) ?? []), ...asked]
    if (catalogue.length === 0) return unit
    const taken = (item: object) => (this.#draw.chance(80) ? { ...item, window: this.#draw.pick(units) } : item)
    return { ...unit, catalogue: catalogue.map(taken) }
  }

  /** What makes a rule apply: its own condition, and that none displaces it. */
  #wishes({ gates }: NormRule): readonly Wish[] {
    const displaced = gates.displacers.flatMap(({ when }) =>
      this.#draw.chance(85) ? wishesFor(when, this.#draw, false) : [],
    )
    return [...displaced, ...wishesFor(gates.own, this.#draw)]
  }

  #section(name: 'matter' | 'party', schema: typeof matterSchema | typeof partySchema): Record<string, unknown> {
    const shape: Readonly<Record<string, z.core.$ZodType>> = schema._zod.innerType._zod.def.shape
    const section = this.#values.object(shape, name)
    for (const wish of this.#focus.flatMap(({ wishes }) => wishes)) this.#grant(section, shape, name, wish)
    return section
  }

  /** Sets a key of an object so that a wish about it comes true. */
  #grant(
    object: Record<string, unknown>,
    shape: Readonly<Record<string, z.core.$ZodType>>,
    section: string,
    wish: Wish,
  ): void {
    const key = wish.leaf.fact.slice(section.length + 1)
    const schema = wish.leaf.fact.startsWith(`${section}.`) && Object.hasOwn(shape, key) ? shape[key] : undefined
    if (schema === undefined) return
    const value = granted(wish, this.#draw, () => this.#values.present(schema, wish.leaf.fact))
    if (value !== undefined) object[key] = value
  }

  /** Limits of the sources that the rules in focus are about. */
  #limits(matter: Record<string, unknown>): void {
    for (const {
      rule: { occasion, shows },
    } of this.#focus) {
      const isAbout = ('each' in occasion && occasion.each === 'limit') || shows?.due?.kind === 'within-limit'
      if (!isAbout || !this.#draw.chance(85)) continue
      const sources = 'each' in occasion && occasion.each === 'limit' ? occasion.of : undefined
      const limits = Array.isArray(matter.limits) ? matter.limits : []
      matter.limits = [...limits, this.#values.limit(sources && this.#draw.pick(sources))]
    }
  }

  #record(
    ids: readonly string[],
    name: string,
    schema: typeof personSchema | typeof postSchema,
  ): Record<string, unknown> {
    return Object.fromEntries(
      ids.map((id) => [id, this.#values.object(schema._zod.innerType._zod.def.shape, `${name}.*`)]),
    )
  }

  /** Occasions for the rules in focus, acts that answer them, and others. */
  #acts(matter: Record<string, unknown> | undefined): readonly ActDraft[] {
    const draw = this.#draw
    const log = this.#log
    const { patterns, occasionTypes, actTypes, measures } = this.#mentions
    const defects = ((matter?.defects ?? []) as readonly { readonly item: string }[]).map(({ item }) => item)
    if (draw.chance(40) && actTypes.includes('apply')) log.add('apply')
    for (const { rule, wishes } of this.#focus) {
      this.#away(wishes, matter)
      this.#play(rule, wishes, defects)
    }
    const count = draw.weighted([2, () => 0], [8, () => draw.int(1, 4)], [4, () => draw.int(5, 10)])
    for (let step = 0; step < count; step++) {
      draw.weighted<unknown>(
        [3, () => patterns.length > 0 && log.answer(draw.pick(patterns), draw.tryPick(log.acts)?.id, defects)],
        [2, () => occasionTypes.length > 0 && log.add(draw.pick(occasionTypes))],
        [2, () => actTypes.length > 0 && log.add(draw.pick(actTypes))],
        [1, () => log.add(draw.pick(allTypes))],
        [1, () => measures.length > 0 && Object.assign(log.add('measure') ?? {}, { kind: draw.pick(measures) })],
      )
    }
    return log.acts
  }

  /** Lets the handler leave, where a rule asks that the handler be away. */
  #away(wishes: readonly Wish[], matter: Record<string, unknown> | undefined): void {
    const wanted = wishes.some((wish) => wish.leaf.fact === 'handler.present' && !grants(true, wish))
    if (!wanted || matter === undefined) return
    matter.handler ??= 'zhang'
    Object.assign(this.#log.add('leave-post') ?? {}, { by: matter.handler })
  }

  /** Lets the occasion of a rule happen, as its condition asks, and answers it, once or twice. */
  #play({ occasion, shows, outcomes }: NormRule, wishes: readonly Wish[], defects: readonly string[]): void {
    const draw = this.#draw
    const log = this.#log
    if (shows?.due?.kind === 'within-limit' && draw.chance(80)) log.add('apply')
    const types =
      'once' in occasion
        ? []
        : occasion.each === 'act'
          ? [occasion.type].flat()
          : occasion.each === 'limit'
            ? [occasion.from].flat()
            : []
    const type = draw.tryPick(types)
    const act = type === undefined ? undefined : log.add(type)
    if (act !== undefined) {
      for (const wish of wishes)
        this.#grant(
          act,
          { ...ownShapes[act.type], contents: commonShape.contents, form: commonShape.form },
          'occasion',
          wish,
        )
    }
    if (act?.type === 'leave-post' && this.#mentions.values.has('absence.minutes') && draw.chance(75)) {
      if (!people.includes(String(act.by))) Object.assign(act, { by: draw.pick(people) })
      const back = { by: act.by, about: act.id, ...(draw.chance(40) && { at: act.at }) }
      Object.assign(log.add('return') ?? {}, back)
    }
    const asked = [...wishes, ...outcomes.flatMap((outcome) => wishesFor(outcome.if, draw, draw.chance(50)))]
    for (const wish of asked) if (wish.leaf.fact.startsWith('finding.')) this.#ask(wish, act)
    for (const { leaf, hold } of wishes)
      if (leaf.fact === 'performed' && hold)
        for (const pattern of (leaf.params as unknown as Performance).acts) log.answer(pattern, act?.id, defects)
    if ('each' in occasion && occasion.each === 'limit') log.computation(shows?.stated === true)
    const target =
      act?.id ?? draw.tryPick('each' in occasion && occasion.each === 'staff' ? people : log.acts.map(({ id }) => id))
    for (const pattern of shows?.performance?.acts ?? []) {
      if (draw.chance(75)) log.answer(pattern, target, defects)
      if (draw.chance(pattern.namesEveryDefect ? 40 : 15)) log.answer(pattern, target, defects)
    }
  }

  #ask(wish: Wish, act: ActDraft | undefined): void {
    const about = String(wish.leaf.params?.about)
    this.#asked.push({
      what: wish.leaf.fact.slice('finding.'.length) as FindingId,
      about: about === 'matter' ? 'matter' : act?.id,
      wish,
    })
  }
}

/** A unit whose catalogue and list of matters name each thing once. */
function oneOfEach(unit: Record<string, unknown>): Record<string, unknown> {
  const named = (['catalogue', 'matters'] as const).flatMap((key) => {
    const list = unit[key] as readonly { readonly id: string }[] | undefined
    return list === undefined ? [] : [[key, [...new Map(list.map((item) => [item.id, item])).values()]]]
  })
  return { ...unit, ...Object.fromEntries(named) }
}
