// Judges the three case files and explains what came out: `npx tsx examples/own-rulebook/main.ts`, after `npm run build`.
import { explain } from 'officium'
import { judgement } from './judge'

const days = { 'in-time': '2025-06-30', 'too-late': '2024-06-30', 'standing-still': '2026-05-15' }

for (const [name, asOf] of Object.entries(days)) {
  const verdicts = judgement(name, asOf).verdicts.filter(({ status }) => status !== 'not-triggered')
  console.log([`${name}.yaml (${asOf})`, ...verdicts.map((verdict) => explain(verdict, 'en'))].join('\n\n'), '\n')
}
