import type { HelpMove } from '@core/help/help-request'
import { deskMoves, isFirst } from '@src/features/case-desk/desk-moves'
import { type ShutFacts, shutWords } from '@src/features/case-desk/shut-words'
import { WAITING } from '../../words/known-case'

const RUNNING = { ...WAITING, parts: ['coordinator' as const] }

const deskOf = (moves: readonly HelpMove[], paused = false) => deskMoves({ ...RUNNING, moves }, paused)

const placesOf = (moves: readonly HelpMove[], paused = false) => deskOf(moves, paused).map(({ sheet }) => sheet)
const openOf = (moves: readonly HelpMove[], paused = false) =>
  deskOf(moves, paused).flatMap(({ sheet, open }) => (open ? [sheet] : []))

test('every place stays where it is, whatever may be pressed', () => {
  expect(placesOf(['assign', 'refer'])).toEqual(placesOf([]))
})

test('a button may be pressed exactly when the cloud listed its move', () => {
  expect(openOf(['assign', 'takeOver', 'refer'])).toEqual(['send', 'takeOver', 'refer'])
  expect(openOf([])).toEqual([])
})

test('while the clocks stand still, the place that stopped them starts them again', () => {
  const places = placesOf(['pause', 'resume'], true)
  expect(places.indexOf('resume')).toBe(placesOf([]).indexOf('pause'))
  expect(places).not.toContain('pause')
})

test('in a case of danger, which never stands still, the same place clears the danger', () => {
  const places = placesOf(['clearDanger'])
  expect(places.indexOf('clearDanger')).toBe(placesOf([]).indexOf('pause'))
  expect(openOf(['clearDanger'])).toEqual(['clearDanger'])
  expect(openOf(['clearDanger', 'resume'], true)).toEqual(['resume'])
})

test('to find somebody comes first, as long as nobody is there', () => {
  expect(deskOf(['assign']).filter(isFirst)).toHaveLength(1)
  expect(deskOf(['release']).filter(isFirst)).toHaveLength(0)
})

test('a place that may not be pressed says why', () => {
  expect(deskOf(['assign']).filter(({ open, shut }) => !open && shut === '')).toEqual([])
  expect(deskOf(['assign']).find(({ sheet }) => sheet === 'send')?.shut).toBe('')
})

describe('why not', () => {
  const of = (over: Partial<ShutFacts>): ShutFacts => ({ ...RUNNING, ...over })
  const taken = of({ status: 'accepted', responder: { name: '林建平' } })

  test('a case that nobody has is not stopped, and has nobody to replace', () => {
    expect(shutWords('pause', of({}))).toBe('还没人接，停了就没人管了')
    expect(shutWords('release', of({}))).toBe('还没人接，没有人可换')
    expect(shutWords('helper', of({}))).toBe('还没人接，先派一位')
  })

  test('where life may be at stake no clock stands still', () => {
    expect(shutWords('pause', of({ emergency: ['119'] }))).toBe('有危险的事不能停计时')
  })

  test('a case that somebody has needs nobody sent', () => {
    expect(shutWords('send', taken)).toBe('林建平已经接了，要换就按“换人”')
    expect(shutWords('takeOver', of({ status: 'arrived' }))).toBe('人已经到居民家了，接不过来了')
  })

  test('what is over is over, and who may only look hears whose desk it is', () => {
    expect(shutWords('send', of({ status: 'referred' }))).toBe('已经转出去了')
    expect(shutWords('send', of({ parts: [] }))).toBe('这里只看不动，值班长才按得了')
  })
})
