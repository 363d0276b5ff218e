import { OfficiumError, type Path, type Text } from '../errors'

export type InputErrorCode =
  | 'usage'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'file-too-large'
  | 'not-utf-8'
  | 'syntax'
  | 'duplicate-key'
  | 'too-many-aliases'
  | 'nothing-found'
  | 'unknown-rulebook'
  | 'unknown-name'
  | 'mapping'
  | 'row'

export interface Position {
  readonly line: number
  readonly column: number
}

/** An argument or a file that cannot be used. */
export class InputError extends OfficiumError<InputErrorCode> {
  override readonly name = 'InputError'
  readonly file: string | undefined
  readonly position: Position | undefined

  constructor(
    code: InputErrorCode,
    text: Text,
    where: { readonly file?: string; readonly position?: Position; readonly path?: Path } = {},
  ) {
    super(code, where.path ?? [], text)
    this.file = where.file
    this.position = where.position
  }
}

/** An argument of the command line that cannot be used. */
export const usageError = (text: Text): InputError => new InputError('usage', text)
