import type { HelpAnswer } from '@core/contract/help-answers'
import type { HandState } from '@core/help/parts'
import { isolated } from '@core/kit/isolated'
import { clockTime } from '@core/kit/local-time'

type Facts = Pick<
  HelpAnswer,
  'alsoCalled' | 'arrivedAt' | 'drill' | 'hand' | 'helpers' | 'missing' | 'people' | 'responder'
>

/** What is out of the ordinary about the case in hand, one line each, as the member needs to know it. */
export function taskFacts(help: Facts): readonly string[] {
  const { alsoCalled, drill, missing, people } = help
  return [
    drill && '这是演练，不用真去，按步骤点一遍就行',
    ...companyOf(help),
    ...alsoCalled.map(
      ({ name, phone, unit, door }) =>
        `同一件事${name || '另一家'}也来过电话：${[unit && `${unit} 单元`, door].filter(Boolean).join(' ')}，${phone}`,
    ),
    people === 2 && missing > 0 && '这类事要两个人，另一位正在找，到门口先等一等',
  ].filter((line): line is string => typeof line === 'string')
}

/** Who else is on it, and how far: whoever goes to join somebody hears that they are there already. */
function companyOf({ arrivedAt, hand, helpers, responder }: Facts): readonly (string | false)[] {
  if (hand && responder) {
    const there = arrivedAt !== null && `${isolated(responder.name)} ${clockTime(arrivedAt)} 已经到了`
    if (there) return [hand.arrivedAt === null ? `${there}，在等您` : there]
    return [`和您一起去的：${responder.name}`]
  }
  const names = (state: HandState) => helpers.filter((one) => one.state === state).map(({ name }) => name)
  const [coming, there] = [names('coming'), names('arrived')]
  return [
    coming.length > 0 && `和您一起去的：${coming.join('、')}`,
    there.length > 0 && `搭手的${there.join('、')}已经到了`,
  ]
}
