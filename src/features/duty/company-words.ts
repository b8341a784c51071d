import type { HelpAnswer } from '@core/contract/help-answers'
import { isolated } from '@core/kit/isolated'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { beThereWords } from '../../words/step-words'

type Case = Pick<HelpAnswer, 'responder' | 'arrivedAt' | 'arriveBy'>

/** Whom one would join, and how far they are: the promise is theirs to keep, so nobody is hurried to a door that has been reached. */
export function companyWords({ responder, arrivedAt, arriveBy }: Case, now: EpochMs): readonly string[] {
  const name = responder?.name ?? '接单的人'
  if (arrivedAt !== null) return [`${isolated(name)} ${clockTime(arrivedAt)} 到了，一个人办不了`]
  return [...(responder ? [`${name}已经接了，一个人办不了`] : []), beThereWords(arriveBy, now)]
}
