import type { RungView } from '@core/help/desk-facts'
import { minutes, seconds } from '@core/kit/time'
import { ladderLines } from '@src/features/case-desk/ladder-lines'
import { START, WAITING } from '../../words/known-case'

const rung = (key: string, at: number, more: Partial<RungView> = {}): RungView => ({
  ...{ key, at, kind: 'helpUnaccepted', tell: ['coordinator'], climbed: false },
  ...more,
})

const UNACCEPTED = rung('a', START + minutes(3))
const SECRETARY = rung('b', START + minutes(5), { tell: ['secretary'] })
const BREACH = rung('c', START + minutes(10), { kind: 'arriveBreached', tell: ['coordinator', 'resident'] })

test('the first rung left is next, names whom it tells and counts down to its minute', () => {
  const [first, second] = ladderLines([SECRETARY, UNACCEPTED], WAITING, START + minutes(1) + seconds(40))
  expect(first).toMatchObject({
    title: '下一级：告诉值班长赵明远',
    when: '14:23',
    note: '还没人接，还有 1 分 20 秒',
    state: 'current',
  })
  expect(second).toMatchObject({ title: '告诉书记', when: '14:25', state: 'future' })
})

test('a climbed rung says who has been told, and a broken promise stays visible', () => {
  const climbed = [UNACCEPTED, SECRETARY, BREACH].map((one) => ({ ...one, climbed: true }))
  const lines = ladderLines(climbed, WAITING, START + minutes(11))
  expect(lines.map(({ title, state }) => [title, state])).toEqual([
    ['已告诉值班长赵明远', 'done'],
    ['已告诉书记', 'done'],
    ['已告诉值班长赵明远、居民', 'overdue'],
  ])
})

test('a rung whose minute has passed is told at the engine’s next turn, not counted below zero', () => {
  const [line] = ladderLines([UNACCEPTED], WAITING, START + minutes(4))
  expect(line?.note).toBe('还没人接，马上就告诉')
})
