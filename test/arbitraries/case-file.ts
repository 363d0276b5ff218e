import * as fc from 'fast-check'
import { type CaseFileInput, type JudgeOptions, parseCaseFile, type Rulebook } from '../../src/index'
import { Draw } from './draw'
import { FileMaker } from './file-maker'
import { mentionsOf } from './mentions'
import { neededInputs } from './probe'
import { smaller } from './smaller'

/** A case file and how it is to be judged. */
export interface JudgedCase {
  readonly file: CaseFileInput
  readonly options: Omit<JudgeOptions, 'rulebook'>
}

/**
 * Valid, varied case files for a rulebook, whichever it is: it is asked which acts, attributes, findings, limits and
 * occasions its rules name, and its rules are made to apply, to be kept, to be broken and to be left open. Files get
 * smaller by leaving out acts, findings, attributes and sections.
 */
export function caseFiles(rulebook: Rulebook): fc.Arbitrary<JudgedCase> {
  const mentions = mentionsOf(rulebook)
  const needed = neededInputs(rulebook, mentions)
  return new CaseFiles((draw) => new FileMaker(draw, rulebook, mentions, needed).make())
}

class CaseFiles extends fc.Arbitrary<JudgedCase> {
  readonly #make: (draw: Draw) => JudgedCase

  constructor(make: (draw: Draw) => JudgedCase) {
    super()
    this.#make = make
  }

  generate(random: fc.Random): fc.Value<JudgedCase> {
    return new fc.Value(this.#make(new Draw(random)), undefined)
  }

  canShrinkWithoutContext(value: unknown): value is JudgedCase {
    return typeof value === 'object' && value !== null && 'file' in value && 'options' in value
  }

  shrink(value: JudgedCase): fc.Stream<fc.Value<JudgedCase>> {
    return fc
      .stream(smaller(value))
      .filter(({ file }) => isValid(file))
      .map((item) => new fc.Value(item, undefined))
  }
}

function isValid(file: CaseFileInput): boolean {
  try {
    parseCaseFile(file)
    return true
  } catch {
    return false
  }
}
