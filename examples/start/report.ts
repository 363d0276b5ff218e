import { createColors } from 'picocolors'
import { casesSection } from './cases'
import { onTimeSection } from './on-time'
import { heading, type Language, type Screen, text } from './screen'
import { targetsSection } from './targets'

const sections = [
  { title: text('一、县各级机关的三个案卷', '1. Three case files of the county’s organs'), section: casesSection },
  { title: text('二、波士顿：按时与超期', '2. Boston: on time or late'), section: onTimeSection },
  { title: text('三、波士顿：目标期限', '3. Boston: the target dates'), section: targetsSection },
]

/** The whole report: three case files explained, and two audits of a city's own answers. */
export function report(lang: Language, color = false): string {
  const screen: Screen = { lang, colors: createColors(color) }
  const parts = sections.map(({ title, section }) => ({ title: title[lang], ...section(screen) }))
  const summary = parts.map((part) => part.summary).join(text('；', '; ')[lang]) + text('。', '.')[lang]
  return [
    ...parts.flatMap(({ title, lines }) => [heading(title, screen), ...lines, '']),
    screen.colors.bold(summary),
    '',
  ].join('\n')
}
