import type { AppealView } from '@core/appeals/appeal-view'
import { appealApology, appealChip, appealHeadline, promiseWords } from '@src/words/appeal-words'

const at = (time: string) => Date.parse(`2026-03-${time}:00+08:00`)
const NOW = at('02T14:20')

const standing = (part: Partial<AppealView> = {}) =>
  ({
    ...{
      status: 'submitted',
      outcome: 'open',
      number: 'SQ0302-7K3P',
      acceptBy: at('03T17:30'),
      answerBy: at('16T17:30'),
    },
    ...{ answerByCertain: true, handler: null, coordinator: { name: '赵明远', phone: '1' } },
    ...{ confirmBy: null, reopenBy: null, mergedInto: null, inside: null, extendedDays: null },
    ...part,
  }) as AppealView

describe('what is promised', () => {
  test('has a date and a time of day: first who handles it, then an answer', () => {
    expect(promiseWords(standing())).toBe('最晚 3月3日 17:30 告诉您谁来办')
    expect(promiseWords(standing({ status: 'assigned' }))).toBe('最晚 3月16日 17:30 给您答复')
  })
  test('is "about" while the days off are not published', () => {
    expect(promiseWords(standing({ status: 'accepted', answerByCertain: false }))).toBe(
      '最晚 约 3月16日 17:30 给您答复',
    )
  })
  test('is nothing once it is answered', () => {
    expect(promiseWords(standing({ status: 'answered' }))).toBe('')
  })
})

describe('a promise that was not kept', () => {
  test('comes first, with whoever pushes it on', () => {
    expect(appealApology(standing(), NOW)).toBeNull()
    expect(appealApology(standing(), at('03T17:30'))).toEqual({
      title: '对不起，说好 3月3日 17:30 告诉您谁来办，没有做到',
      note: '值班长赵明远在催办，也可以直接打给他',
    })
  })
  test('is the step in the list, too', () => {
    expect(appealChip(standing({ status: 'assigned' }), at('17T09:00'))).toEqual({ status: 'over', label: '答复晚了' })
  })
})

test('whoever brought it reads whom it is with', () => {
  const handler = { kind: 'zone', name: '桐南片', people: [] } as const
  expect(appealHeadline(standing({ status: 'assigned', handler }))).toEqual({
    title: '桐南片在办',
    note: '最晚 3月16日 17:30 给您答复',
  })
})

test('whoever only follows reads how it ends for somebody else, and what is left to them', () => {
  const read = (part: Partial<AppealView>) => Object.values(appealHeadline(standing(part))).join('，')
  const ends: readonly Partial<AppealView>[] = [
    { status: 'answered' },
    { status: 'declined', reopenBy: NOW },
    { status: 'withdrawn' },
    { status: 'closed', outcome: 'toHelp' },
    { status: 'closed', outcome: 'solved' },
  ]
  expect(ends.map(read)).toEqual([
    '社区答复了，等反映的人说解决没有',
    '这件事没有受理，您那里还没好，可以自己再说一件',
    '反映的人撤回了，您那里还没好，可以自己再说一件',
    '转成求助，马上有人去看，您那里还没好，可以自己再说一件',
    '这件事办完了，您那里还没好，可以自己再说一件',
  ])
  const mergedInto = { id: 'a1', number: 'SQ0302-9XYZ' }
  expect(read({ status: 'merged', mergedInto })).toBe('和另一件并在一起办，您接着跟 SQ0302-9XYZ，有了答复告诉您')
})

test('an ended case says how it ended', () => {
  const label = (outcome: AppealView['outcome']) => appealChip(standing({ status: 'closed', outcome }), NOW).label
  expect([label('solved'), label('notSolved'), label('cannotDo'), label('notRated')]).toEqual([
    '已解决',
    '没解决',
    '办不了，已说明',
    '已办结',
  ])
})
