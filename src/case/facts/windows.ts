import { type Fact, known, type Missing, unknown } from '../../rule/fact'
import type { CaseContext, Occasion } from '../context'

const attribute = (path: string): Missing => ({ kind: 'attribute', path })

/** The areas of service of the window that takes the occasion's item. */
export function windowAreasOfItem(context: CaseContext, occasion: Occasion): Fact<readonly string[]> {
  const { catalogue = [] } = context.file.unit ?? {}
  const index = catalogue.findIndex(({ id }) => id === occasion.id)
  const path = `unit.catalogue[${index}].window`
  const window = catalogue[index]?.window
  if (window === undefined) return unknown([attribute(path)])
  const areas = areasOf(context, window)
  return areas === undefined
    ? unknown([attribute(`units.${window}.areas`)])
    : known(areas, [path, `units.${window}.areas`])
}

/** The areas of service of all windows together; unknown while the file does not tell them of every unit. */
export function windowAreas({ file: { units = {} } }: CaseContext): Fact<readonly string[]> {
  const found = new Set<string>()
  const missing: Missing[] = []
  const from: string[] = []
  for (const [id, { isWindow, areas }] of Object.entries(units)) {
    if (isWindow === undefined) missing.push(attribute(`units.${id}.isWindow`))
    else if (isWindow && areas === undefined) missing.push(attribute(`units.${id}.areas`))
    else {
      from.push(`units.${id}.isWindow`)
      if (!isWindow) continue
      from.push(`units.${id}.areas`)
      for (const area of areas ?? []) found.add(area)
    }
  }
  if (Object.keys(units).length === 0) missing.push(attribute('units'))
  return missing.length === 0 ? known([...found], from) : unknown(missing)
}

const areasOf = ({ file: { units } }: CaseContext, id: string): readonly string[] | undefined =>
  units !== undefined && Object.hasOwn(units, id) ? units[id]?.areas : undefined
