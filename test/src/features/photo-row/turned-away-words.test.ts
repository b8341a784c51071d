import { turnedAwayWords } from '@src/features/photo-row/turned-away-words'

const away = (why: 'NO_SUCH_MOVE' | 'TOO_MANY_PHOTOS' | 'FILE_GONE' | 'REFUSED') => ({ caseId: 'h1', key: why, why })

test('whoever added photos hears how many the case did not take, and why the last was not', () => {
  expect(turnedAwayWords([], '求助')).toBeUndefined()
  expect(turnedAwayWords([away('NO_SUCH_MOVE')], '求助')).toBe('有 1 张照片没加上：这件求助已经结束了')
  expect(turnedAwayWords([away('NO_SUCH_MOVE')], '诉求')).toBe('有 1 张照片没加上：这件诉求已经结束了')
  expect(turnedAwayWords([away('REFUSED'), away('FILE_GONE')], '求助')).toBe(
    '有 2 张照片没加上：手机里找不到那张了，再拍一张',
  )
})

test('a reason without words of its own has those of the cloud', () => {
  expect(turnedAwayWords([away('TOO_MANY_PHOTOS')], '求助')).toBe('有 1 张照片没加上：照片够多了，最多六张')
})
