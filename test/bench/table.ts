import Table from 'cli-table3'
import type { ContenderReport, TargetReport, TaskReport } from './report'

const rounded = (number: number): string => (number >= 100 ? String(Math.round(number)) : number.toPrecision(2))

/** A number of nanoseconds in the unit that suits it. */
function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${rounded(nanoseconds)} ns`
  if (nanoseconds < 1e6) return `${rounded(nanoseconds / 1e3)} µs`
  return `${rounded(nanoseconds / 1e6)} ms`
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))} %`

const row = ({ name, nearest, right, cost, ratio }: ContenderReport): string[] => [
  nearest === undefined ? name : `${name}\n  (${nearest})`,
  right === 1 ? 'right' : `WRONG: ${percent(right)} right`,
  duration(cost.median),
  `${rounded(ratio.median)} × (${ratio.quartiles.map(rounded).join(' to ')})`,
]

function targetLine({ of, than, atMost, reached, met }: TargetReport): string {
  const spread = `quartiles ${reached.quartiles.map(rounded).join(' to ')}`
  const [aim, is] =
    atMost < 1
      ? [`at least ${Math.round(1 / atMost)} times as fast as ${than}`, `${rounded(1 / reached.median)} times`]
      : [`at most ${atMost} times the cost of ${than}`, `${rounded(reached.median)} times, ${spread}`]
  return `  ${met ? 'met    ' : 'NOT MET'} ${of}: ${aim}; is ${is}`
}

/** A task as a table, and whether its targets are met. */
export function taskTable({ title, contenders, targets }: TaskReport): string {
  const table = new Table({
    head: ['', 'answers', 'a call', 'cost'],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', 'left', 'right', 'right'],
  })
  table.push(...contenders.map(row))
  return [title, table.toString(), ...targets.map(targetLine), ''].join('\n')
}
