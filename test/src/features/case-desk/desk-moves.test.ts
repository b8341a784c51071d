import type { HelpMove } from '@core/help/help-request'
import { deskMoves, isFirst } from '@src/features/case-desk/desk-moves'

const placesOf = (moves: readonly HelpMove[], paused = false) => deskMoves({ moves }, paused).map(({ sheet }) => sheet)
const openOf = (moves: readonly HelpMove[], paused = false) =>
  deskMoves({ moves }, paused).flatMap(({ sheet, open }) => (open ? [sheet] : []))

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
  expect(deskMoves({ moves: ['assign'] }, false).filter(isFirst)).toHaveLength(1)
  expect(deskMoves({ moves: ['release'] }, false).filter(isFirst)).toHaveLength(0)
})
