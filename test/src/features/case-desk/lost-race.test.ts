import { lostRaceWords } from '@src/features/case-desk/lost-race'
import { COMING, WAITING } from '../../words/known-case'

test('who took it first is said by name and minute', () => {
  expect(lostRaceWords(WAITING, COMING)).toBe('慢了一步，林建平 14:20 已经接了')
})

test('a case that ended meanwhile says how', () => {
  expect(lostRaceWords(WAITING, { ...WAITING, status: 'withdrawn' })).toBe('慢了一步，居民刚刚取消了')
  expect(lostRaceWords(COMING, { ...COMING, status: 'settled' })).toBe('慢了一步，刚刚报办好了')
})

test('where nothing has changed, the refusal speaks for itself', () => {
  expect(lostRaceWords(COMING, COMING)).toBeNull()
})
