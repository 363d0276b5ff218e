import { explain, type Judgement, judge, parseCaseFile } from 'officium'
import { judgeWithEngine } from 'officium/json-rules-engine'
import { atMost, contender, type Task, timesFaster } from '../task'
import { type BenchCase, benchCases, describe, type Size } from './cases'
import { type Conditions, conditionsOf } from './conditions'
import { jsonLogicEngine } from './engines/json-logic'
import { jsonRulesEngine } from './engines/json-rules-engine'
import { compiled } from './engines/officium'
import { publicodes } from './engines/publicodes'
import { zen } from './engines/zen'

const ours = 'officium judge'
const engines = [compiled, zen, jsonRulesEngine, jsonLogicEngine, publicodes]

/** The judgement of one evaluator is the reference for the other. */
async function judging(one: BenchCase): Promise<Task> {
  const { file, options } = one
  const inputs = [file]
  const byEngine = await judgeWithEngine(file, options)
  const byUs = judge(file, options)
  return {
    id: `judge-${one.rulebook.id}-${one.size}`,
    title: `Judging a case file: ${describe(one)}`,
    contenders: [
      contender({ name: ours, inputs, expected: [byEngine], run: (given) => judge(given, options) }),
      contender({
        name: 'officium judge, and every verdict explained',
        inputs,
        expected: [byEngine.verdicts.map((verdict) => explain(verdict, 'zh'))],
        run: (given) => judge(given, options).verdicts.map((verdict) => explain(verdict, 'zh')),
      }),
      contender<typeof file, Judgement>({
        name: 'json-rules-engine, by judgeWithEngine',
        promises: true,
        inputs,
        expected: [byUs],
        run: (given) => judgeWithEngine(given, options),
      }),
      contender({
        name: 'reading the file: JSON.parse and parseCaseFile',
        inputs: [one.text],
        expected: [file],
        run: (text) => parseCaseFile(JSON.parse(text)),
      }),
    ],
    targets: [
      timesFaster(ours, 50, 'json-rules-engine, by judgeWithEngine'),
      atMost(ours, 1, 'reading the file: JSON.parse and parseCaseFile'),
    ],
  }
}

/** What the conditions come to by plain comparison, read off the engine that the rulebook ran in. */
function evaluating(one: BenchCase, conditions: Conditions, byEngine: Judgement): Task {
  const { file, options } = one
  const share = Math.round(conditions.share * 100)
  const statuses = ({ verdicts }: Judgement): readonly string[] => verdicts.map(({ status }) => status)
  return {
    id: `conditions-${one.rulebook.id}-${one.size}`,
    title: `The ${conditions.trees.length} conditions that decide it (${share} % of all; the others rest on unknown facts): ${describe(one)}`,
    contenders: [
      contender({
        name: ours,
        nearest: 'all of it: facts derived, every condition, verdicts with their grounds',
        inputs: [file],
        expected: [statuses(byEngine)],
        run: (given) => statuses(judge(given, options)),
      }),
      ...engines.map(({ prepare, ...rest }) => {
        const evaluate = prepare(conditions)
        return contender({ ...rest, inputs: [null], expected: [conditions.holds], run: evaluate })
      }),
    ],
    targets: [timesFaster(ours, 20, zen.name), timesFaster(compiled.name, 20, zen.name)],
  }
}

/** The work on case files of the given sizes, of every rulebook. */
export async function ruleTasks(sizes: readonly Size[]): Promise<readonly Task[]> {
  const tasks: Task[] = []
  for (const one of benchCases(sizes)) {
    tasks.push(await judging(one))
    // Short files leave most facts open, on which engines of two values have nothing to say.
    if (one.size !== 'long') continue
    const conditions = await conditionsOf(one)
    if (conditions.trees.length === 0) continue
    tasks.push(evaluating(one, conditions, await judgeWithEngine(one.file, one.options)))
  }
  return tasks
}
