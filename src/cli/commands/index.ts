import { audit } from './audit'
import { check } from './check'
import { due } from './due'
import { judge } from './judge'
import { rules } from './rules'
import type { CommandSpec } from './spec'

export const commands: readonly CommandSpec[] = [due, judge, check, rules, audit]
