import { barrierWords } from '@src/features/my-shifts/barrier-words'
import { shift } from '../../support/swap'

const TODAY = '2026-11-21'
const at = (hour: number) => Date.parse(`2026-11-22T${String(hour).padStart(2, '0')}:00:00+08:00`)
const EARLY = { ...shift, postName: '桐北苑', from: at(8), to: at(13) }
const asked = { fromName: '林建平', inReturn: null }
const because = (code: string) => barrierWords({ ...asked, barrier: { code: code as 'TWICE', other: null } }, TODAY)

test('somebody who can take a shift reads no reason', () => {
  expect(barrierWords({ ...asked, barrier: null }, TODAY)).toBeUndefined()
})

test('somebody who cannot reads the one reason that is theirs', () => {
  expect(barrierWords({ ...asked, barrier: { code: 'OVERLAP', other: EARLY } }, TODAY)).toBe(
    '您那时要上桐北苑明天早班 8–13，这个班接不了',
  )
  expect(because('TWICE')).toBe('这个班您本来就在，换不成')
  expect(because('ON_LEAVE')).toMatch(/请了假.*销假/)
  expect(because('LACKS_ROLE')).toMatch(/身份/)
  expect(barrierWords({ ...asked, inReturn: EARLY, barrier: { code: 'THEY_CANNOT', other: null } }, TODAY)).toBe(
    '林建平上不了您的明天早班，换不成',
  )
})
