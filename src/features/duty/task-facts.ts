import type { HelpAnswer } from '@core/contract/help'

type Facts = Pick<HelpAnswer, 'alsoCalled' | 'drill' | 'helpers' | 'missing' | 'people' | 'parts' | 'responder'>

/** What is out of the ordinary about the case in hand, one line each, as the member needs to know it. */
export function taskFacts({ alsoCalled, drill, helpers, missing, people, parts, responder }: Facts): readonly string[] {
  const leads = parts.includes('responder')
  const beside = leads ? helpers.map(({ name }) => name) : responder ? [responder.name] : []
  return [
    drill && '这是演练，不用真去，按步骤点一遍就行',
    beside.length > 0 && `和您一起去的：${beside.join('、')}`,
    ...alsoCalled.map(
      ({ name, phone, unit, door }) =>
        `同一件事${name || '另一家'}也来过电话：${[unit && `${unit} 单元`, door].filter(Boolean).join(' ')}，${phone}`,
    ),
    people === 2 && missing > 0 && '这类事要两个人，另一位正在找，到门口先等一等',
  ].filter((line): line is string => typeof line === 'string')
}
