import { createHold } from '@src/ui/pressable/hold'

const AT = { x: 100, y: 500 }

function givenControl() {
  const told: string[] = []
  const hold = createHold({ onHold: () => void told.push('hold'), onLift: () => void told.push('lift') })
  return { hold, told }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('a finger', () => {
  test('that lies holds, and its lifting is told; the tap it leaves behind is none', () => {
    const { hold, told } = givenControl()
    hold.touch(AT)
    jest.advanceTimersByTime(340)
    expect(told).toEqual([])
    jest.advanceTimersByTime(20)
    expect(told).toEqual(['hold'])
    hold.end()
    expect(told).toEqual(['hold', 'lift'])
    expect([hold.leavesTap(), hold.leavesTap()]).toEqual([true, false])
  })
  test('that goes at once only taps', () => {
    const { hold, told } = givenControl()
    hold.touch(AT)
    hold.end()
    jest.advanceTimersByTime(1_000)
    expect([told, hold.leavesTap()]).toEqual([[], false])
  })
  test('that moves the page does not hold; one that holds may tremble', () => {
    const { hold, told } = givenControl()
    hold.touch(AT)
    hold.move({ x: 100, y: 480 })
    jest.advanceTimersByTime(1_000)
    expect(told).toEqual([])
    hold.end()
    hold.touch(AT)
    hold.move({ x: 105, y: 505 })
    jest.advanceTimersByTime(400)
    hold.move({ x: 160, y: 560 })
    hold.end()
    expect(told).toEqual(['hold', 'lift'])
  })
  test('that has held takes no tap away from one that comes later', () => {
    const { hold } = givenControl()
    hold.touch(AT)
    jest.advanceTimersByTime(400)
    hold.end()
    jest.advanceTimersByTime(600)
    expect(hold.leavesTap()).toBe(false)
  })
})
