import type { RunReason, TimeRunKind } from './ledger'
import { noReason } from './run-reason'

/** A run of time on a time line, half-open. */
export interface TimePiece {
  readonly kind: TimeRunKind
  readonly from: number
  readonly until: number
  readonly reason: RunReason
}

/** A piece, or nothing where it would be empty. */
export function piece(kind: TimeRunKind, from: number, until: number, reason: RunReason = noReason): TimePiece[] {
  return from < until ? [{ kind, from, until, reason }] : []
}
