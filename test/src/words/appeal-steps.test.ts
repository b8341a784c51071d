import type { AppealView } from '@core/appeals/appeal-view'
import { appealSteps } from '@src/words/appeal-steps'

const at = (time: string) => Date.parse(`2026-03-${time}:00+08:00`)

const told = (part: Partial<AppealView>) =>
  ({
    ...{
      status: 'submitted',
      outcome: 'open',
      acceptBy: at('03T17:30'),
      answerBy: at('16T17:30'),
      answerByCertain: true,
    },
    ...{ inside: null, coordinator: { name: '赵明远', phone: '' } },
    timeline: [{ at: at('02T14:20'), move: 'submit', words: '' }],
    ...part,
  }) as AppealView

const lines = (appeal: AppealView, now: number) =>
  appealSteps(appeal, now, 'owner').map(({ title, when, state }) => [title, when, state])

test('the way of a fresh case is told to its end, each step with its latest time', () => {
  expect(lines(told({}), at('02T14:21'))).toEqual([
    ['您反映了这件事', '14:20', 'done'],
    ['等社区受理', '现在', 'current'],
    ['告诉您谁来办', '最晚 3月3日 17:30', 'future'],
    ['给您答复', '最晚 3月16日 17:30', 'future'],
    ['解决没有，您说了算', undefined, 'future'],
  ])
})

test('a limit that is over stands where the present stood', () => {
  expect(lines(told({}), at('04T09:00'))[1]).toEqual(['等社区受理', '已过时间', 'overdue'])
})

test('to whom it went, and what was noted, stand with their steps', () => {
  const note = { no: 1, at: at('05T10:00'), name: '林建平', words: '料到了，明天换', photos: [] }
  const appeal = told({
    status: 'assigned',
    inside: { notes: [note] } as unknown as NonNullable<AppealView['inside']>,
    timeline: [
      { at: at('03T09:00'), move: 'assign', words: '桐南片' },
      { at: at('05T10:00'), move: 'note', words: '' },
    ],
  })
  expect(appealSteps(appeal, at('05T11:00'), 'owner').slice(0, 2)).toMatchObject([
    { title: '交给办理人', note: '桐南片', state: 'handed' },
    { title: '有新进展', note: '料到了，明天换', state: 'done' },
  ])
})
