/** The number of insertions, deletions, substitutions and swaps that turn one text into another. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      next.push(best)
    }
    before = row
    row = next
  }
  return row[b.length]!
}

const longestCompared = 60

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '')
}

/** The known names nearest to a misspelt one, best first, at most three; none where nothing is near. */
export function nearest(name: string, known: Iterable<string>): string[] {
  if (name.length > longestCompared) return []
  const wanted = plain(name)
  const tolerance = Math.max(1, Math.floor(wanted.length / 3))
  const found: [string, number][] = []
  for (const candidate of known) {
    const text = plain(candidate)
    const begins = wanted.length > 2 && text.startsWith(wanted)
    if (!begins && Math.abs(text.length - wanted.length) > tolerance) continue
    const d = begins ? tolerance : distance(wanted, text)
    if (d <= tolerance) found.push([candidate, d])
  }
  return found
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([candidate]) => candidate)
}
