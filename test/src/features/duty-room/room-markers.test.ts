import { minutes } from '@core/kit/time'
import { roomMarkers, spokenRoom } from '@src/features/duty-room/room-markers'
import { ROW, START } from '../../words/known-case'

const LIN = { memberId: 'm1', name: '林建平', lng: 120.11, lat: 30.21, placedAt: START, busy: false }
const PLACES = { rows: [ROW], members: [LIN], chosen: undefined, now: START }

test('members stand where they last were by their surname, and cases at their building', () => {
  expect(roomMarkers(PLACES)).toEqual([
    { id: 'member:m1', lng: 120.11, lat: 30.21, label: '林', tone: 'other' },
    { id: ROW.id, lng: 120.1, lat: 30.2, label: '漏水堵水', tone: 'case' },
  ])
})

test('a place half an hour old is not drawn', () => {
  const ids = roomMarkers({ ...PLACES, now: START + minutes(31) }).map(({ id }) => id)
  expect(ids).toEqual([ROW.id])
})

test('the chosen case alone stands on its building', () => {
  expect(roomMarkers({ ...PLACES, chosen: ROW.id }).at(-1)?.tone).toBe('home')
})

test('the plan can be heard', () => {
  expect(spokenRoom([ROW], [LIN])).toBe('平面图，1 件求助，1 位党员在岗，0 位在办')
})

test('an emergency says so on the plan', () => {
  const rows = [{ ...ROW, emergency: ['119' as const] }]
  expect(roomMarkers({ ...PLACES, rows }).at(-1)).toMatchObject({ caption: '紧急 119' })
})
