import { endedAs, goneFrom, seenOn } from '@src/features/duty/called-off'
import { COMING, WAITING } from '../../words/known-case'

const task = { ...COMING, parts: ['responder' as const] }
const EMPTY = { task: null, also: [], done: [] }
const held = { held: ['h1'], calledOff: [] }

describe('a case that has left a member’s hand', () => {
  test('is remembered from the moment it is in it, for whoever holds it alone', () => {
    expect(seenOn({ ...EMPTY, task }, { held: [], calledOff: [] }).held).toEqual(['h1'])
    expect(seenOn({ ...EMPTY, task: { ...task, parts: ['helperComing'] } }, { held: [], calledOff: [] }).held).toEqual(
      [],
    )
  })
  test('is asked about once it is neither in hand nor settled, and until that is known', () => {
    expect(goneFrom(['h1'], EMPTY)).toEqual(['h1'])
    expect(seenOn(EMPTY, held).held).toEqual(['h1'])
    expect(goneFrom(['h1'], { ...EMPTY, task })).toEqual([])
    expect(goneFrom(['h1'], { ...EMPTY, also: [task], task: { ...task, id: 'h2' } })).toEqual([])
    expect(goneFrom(['h1'], { ...EMPTY, done: [{ ...WAITING, status: 'settled' }] as never })).toEqual([])
  })
  test('is told by its house and unit when its resident called it off, and once', () => {
    const ended = { ...task, status: 'withdrawn' as const, place: { ...task.place, door: null } }
    const told = endedAs(ended, held)
    expect(told).toEqual({ held: [], calledOff: [{ id: 'h1', words: '7 栋 2 单元取消了，您不用去了' }] })
    expect(endedAs(ended, told)).toEqual(told)
  })
  test('is no news when it ended otherwise', () => {
    expect(endedAs({ ...task, status: 'referred' }, held)).toEqual({ held: [], calledOff: [] })
    expect(endedAs({ ...task, status: 'waiting' }, held)).toEqual({ held: [], calledOff: [] })
  })
})
