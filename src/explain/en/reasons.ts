import type { ReasonCode } from '../../verdict'
import type { Told } from '../told'

type Sentence = (told: Told) => string

/** Where only the latest due time is known, it is late by this at least. */
const by = ({ late, due }: Told): string =>
  late === undefined ? '' : `, ${due === undefined ? 'at least ' : ''}${late} late`
const on = ({ done }: Told): string => (done === undefined ? '' : ` on ${done}`)

/** The sentence of each reason. */
export const enReasons: { readonly [R in ReasonCode]: Sentence } = {
  'done-in-time': (told) => `It was done${told.due === undefined ? '' : ' in time'}${on(told)}${told.acts}.`,
  done: (told) => `It was done${on(told)}${told.acts}.`,
  'done-late': (told) =>
    told.done === undefined
      ? `It was done too late${told.acts}${by(told)}.`
      : `It was done only on ${told.done}${told.acts}${by(told)}.`,
  'not-done': (told) =>
    `${told.hasActs && told.lacks ? `What was done${told.acts} is incomplete; it` : 'It'} was still not done at the time of the judgement${by(told)}.`,
  excused: (told) =>
    `It was not done in time${by(told)}, but for a reason that the rules recognise; nothing is breached.`,
  'not-yet': (told) =>
    told.isSuspended
      ? 'It has not been done; the limit stands still.'
      : told.isNotRunning
        ? 'It has not been done; the limit has not begun to run.'
        : told.isOpenEnded
          ? 'It has not been done; there is no due time yet.'
          : `It has not been done yet${told.due === undefined && !told.isAwaiting ? '' : ', and there is still time'}.`,
  'limit-not-running': () => 'The limit has not begun to run, or stands still.',
  repeated: (told) =>
    `Several notices were given${told.acts}: a later one names what the first ought to have named, so that not everything was told at one time.`,
  applied: (told) =>
    told.stated === undefined
      ? 'It is as the clause says, and is treated so.'
      : `The due time that the body recorded or told is ${told.stated}, as the clause gives it.`,
  miscounted: (told) =>
    `The due time that the body recorded or told is ${told.stated ?? 'another'}: just what leaving this clause out gives${told.due === undefined ? '' : `. By the clause it is ${told.due}`}.`,
  'left-out-too-much': (told) =>
    `The due time that the body recorded or told is ${told.stated ?? 'another'}${told.due === undefined ? '' : `, and should be ${told.due}`}: more time was left out than this clause allows.`,
  'differs-otherwise': (told) =>
    `The due time that the body recorded or told is ${told.stated ?? 'another'}${told.due === undefined ? '' : `, and should be ${told.due}`}; they differ, but not because this clause was left out.`,
  'in-scope': () => 'It is within the scope of the rules.',
  'counts-as': () => 'This is what the clause means.',
  attributed: ({ role = 'the responsible person', holder, holderId }) =>
    holder !== undefined
      ? `${role} is ${holder}.`
      : holderId !== undefined
        ? `${role} can be told (${holderId}).`
        : `The responsibility lies with ${role}.`,
  holds: () => 'It is as the clause requires.',
  'does-not-hold': () => 'It is not as the clause requires.',
  found: () => 'What the clause forbids is the case.',
  'found-proper': () => 'What the clause forbids is not the case.',
  'used-banned': (told) => `What the clause forbids was done${told.acts}.`,
  'not-used': () => 'What the clause forbids was not done.',
  used: (told) => `What the clause allows was done${on(told)}${told.acts}.`,
  'not-needed': () => 'What the clause allows has not been done; that breaches nothing.',
  extended: (told) =>
    `The extension was told as required${on(told)}${told.acts}, while there was still time to tell it; it is valid.`,
  'extended-too-late': (told) =>
    `The extension was told only${told.done === undefined ? '' : ` on ${told.done}`}${told.acts}, after the time for telling it${by(told)}; it is void.`,
  'extension-not-told': (told) =>
    `The time for telling the extension is over and it has not been told as required${by(told)}; it is void.`,
  'extension-without-ground': () => 'It was found that the condition for an extension is not met; it is void.',
  'extension-not-yet-told': ({ due }) =>
    `The extension has not been told as required yet${due === undefined ? '' : '; there is still time'}.`,
  deemed: () => 'By this clause the matter counts as concluded in time.',
  'measure-due': () => 'The conditions of the clause are met; no such measure is on record.',
  'measure-taken': () => 'A measure that the clause allows has been taken.',
  'reward-due': () => 'The conditions of a reward are met, and none is on record.',
  'reward-given': () => 'A reward that the clause allows was given.',
  aggravated: () => 'A circumstance calls for a heavier measure.',
  mitigated: () => 'A circumstance calls for a lighter measure.',
  'points-due': () => 'The conditions of the clause are met.',
  'points-counted': () => 'Points are counted by this clause.',
  passed: () => 'The total reaches the pass mark.',
  failed: () => 'The total does not reach the pass mark.',
  'in-order': (told) => `The steps were taken in their order${told.acts}.`,
  'out-of-order': (told) => `The steps were not taken in their order${told.acts}.`,
  'right-lost': (told) =>
    told.done === undefined
      ? `It was not done in time${by(told)}; the right is lost.`
      : `It was done only on ${told.done}${told.acts}${by(told)}; the right is lost.`,
  'right-kept': (told) => `It was done in time${on(told)}${told.acts}; the right is kept.`,
  'right-open': (told) => `It has not been done yet${told.due === undefined ? '' : '; there is still time'}.`,
  'no-occasion': () => 'The case file holds no occasion for the clause.',
  'not-applicable': ({ sameDue }) =>
    sameDue === undefined
      ? 'The conditions of the clause are not met.'
      : `With or without this clause the limit ends on ${sameDue}.`,
  'not-in-force': () => 'The clause was not in force on the relevant date.',
  displaced: ({ displacer }) => `A special rule comes first${displacer === undefined ? '' : ` (${displacer})`}.`,
  'facts-missing': (told) =>
    told.isTriggerOpen
      ? 'Something is not known: it cannot be told whether the clause applies.'
      : 'Something is not known: it cannot be decided.',
  'judgement-missing': (told) =>
    told.isTriggerOpen
      ? 'Whether the clause applies can be told only once a person has judged.'
      : 'It can be decided only once a person has judged.',
}
