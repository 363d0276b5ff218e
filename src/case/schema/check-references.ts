import { maximumIssues } from './bounds'
import { reject } from './issue'
import { actorNames, isActor, isObject, type Known } from './known'
import { nearestActor, nearestObject } from './suggest'
import type { Limit } from './types'

type Payload = Parameters<typeof reject>[0]
type Refer = (name: string | undefined, ...path: (string | number)[]) => void

const single = new Set('by to target agent onBehalfOf replaces via presiding window post holder from paidBy'.split(' '))
const several = new Set(['alsoAsked', 'staff', 'units'])

function referrer(known: Known, payload: Payload): Refer {
  return (name, ...path) => {
    if (name === undefined || isActor(known, name) || payload.issues.length >= maximumIssues) return
    reject(payload, { code: 'unknown-reference', near: nearestActor(name, actorNames(known)) }, ...path)
  }
}

function limits(refer: Refer, list: readonly Limit[] | undefined, ...path: (string | number)[]): void {
  list?.forEach((limit, i) => {
    refer(limit.department, ...path, i, 'department')
  })
}

function checkActs(known: Known, payload: Payload, refer: Refer): void {
  known.acts.forEach((act, i) => {
    const record: Readonly<Record<string, unknown>> = act
    for (const key in record) {
      const value = record[key]
      if (single.has(key) && typeof value === 'string') refer(value, 'acts', i, key)
      else if (several.has(key) && Array.isArray(value)) {
        value.forEach((name: string, j) => {
          refer(name, 'acts', i, key, j)
        })
      }
    }
    if ('limit' in act) refer(act.limit?.department, 'acts', i, 'limit', 'department')
    checkAbout(known, payload, act.about, 'acts', i, 'about')
  })
}

function checkAbout(known: Known, payload: Payload, about: string | undefined, ...path: (string | number)[]): void {
  if (about === undefined || isObject(known, about) || payload.issues.length >= maximumIssues) return
  reject(payload, { code: 'unknown-about', near: nearestObject(about, known) }, ...path)
}

function checkMatter({ file: { matter } }: Known, refer: Refer): void {
  if (matter === undefined) return
  refer(matter.responsibleUnit, 'matter', 'responsibleUnit')
  refer(matter.handler, 'matter', 'handler')
  refer(matter.leadDepartment, 'matter', 'leadDepartment')
  matter.departments?.forEach(({ id, limit }, i) => {
    refer(id, 'matter', 'departments', i, 'id')
    refer(limit?.department, 'matter', 'departments', i, 'limit', 'department')
  })
  limits(refer, matter.limits, 'matter', 'limits')
}

function checkPeople({ file: { party, people = {}, units = {}, posts = {} } }: Known, refer: Refer): void {
  refer(party?.agent, 'party', 'agent')
  party?.persons?.forEach((name, i) => {
    refer(name, 'party', 'persons', i)
  })
  for (const [key, { unit, post }] of Object.entries(people)) {
    refer(unit, 'people', key, 'unit')
    refer(post, 'people', key, 'post')
  }
  for (const [key, { parent }] of Object.entries(units)) refer(parent, 'units', key, 'parent')
  for (const [key, { unit, holders }] of Object.entries(posts)) {
    refer(unit, 'posts', key, 'unit')
    holders?.forEach((name, i) => {
      refer(name, 'posts', key, 'holders', i)
    })
  }
}

function checkUnit({ file: { unit } }: Known, refer: Refer): void {
  if (unit === undefined) return
  unit.catalogue?.forEach((item, i) => {
    refer(item.window, 'unit', 'catalogue', i, 'window')
    limits(refer, item.limits, 'unit', 'catalogue', i, 'limits')
  })
  unit.commitments?.forEach(({ limit }, i) => {
    refer(limit?.department, 'unit', 'commitments', i, 'limit', 'department')
  })
  unit.checks?.forEach(({ by }, i) => {
    refer(by, 'unit', 'checks', i, 'by')
  })
  unit.assessments?.forEach((assessment, i) => {
    refer(assessment.of, 'unit', 'assessments', i, 'of')
  })
  unit.attendance?.forEach(({ person, signedBy }, i) => {
    refer(person, 'unit', 'attendance', i, 'person')
    refer(signedBy, 'unit', 'attendance', i, 'signedBy')
  })
  unit.routines?.forEach(({ by }, i) => {
    refer(by, 'unit', 'routines', i, 'by')
  })
  unit.matters?.forEach(({ handler }, i) => {
    refer(handler, 'unit', 'matters', i, 'handler')
  })
}

/** Every name that refers to someone or something is known to the file or the vocabulary. */
export function checkReferences(known: Known, payload: Payload): void {
  const refer = referrer(known, payload)
  checkActs(known, payload, refer)
  known.findings.forEach(({ about, person }, i) => {
    checkAbout(known, payload, about, 'findings', i, 'about')
    refer(person, 'findings', i, 'person')
  })
  checkMatter(known, refer)
  checkPeople(known, refer)
  checkUnit(known, refer)
}
