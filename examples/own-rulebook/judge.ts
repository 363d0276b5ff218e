import { readFileSync } from 'node:fs'
import { type CaseFileInput, type Judgement, judge } from 'officium'
import { parse } from 'yaml'
import { netherlands } from './calendar'
import { nieuwdam } from './rulebook'

/** Reads one of the case files of this folder. */
export const caseFile = (name: string): CaseFileInput =>
  parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8'))

/** Judges one of them as of a day, under other readings of the by-law if the host has chosen any. */
export const judgement = (
  name: string,
  asOf: string,
  interpretations: Readonly<Record<string, string>> = {},
): Judgement => judge(caseFile(name), { rulebook: nieuwdam, calendar: netherlands, asOf, interpretations })
