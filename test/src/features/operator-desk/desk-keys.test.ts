import { deedOf } from '@src/features/operator-desk/desk-keys'
import { keyPressOf, type RawKey } from '@src/platform/keyboard/key-press'

const idle = (key: string, ctrl = false) => deedOf({ key, ctrl, typing: 'nothing' })
const typing = (key: string, ctrl = false) => deedOf({ key, ctrl, typing: 'line' })
const RAW: RawKey = {
  key: '1',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 49,
  repeat: false,
}

describe('a key at the desk', () => {
  test('chooses what it is about by its digit', () => {
    expect(idle('1')).toEqual({ do: 'choose', category: 'leak' })
    expect(idle('8')).toEqual({ do: 'choose', category: 'other' })
    expect(idle('9')).toBeNull()
  })

  test('answers the question about danger', () => {
    expect(idle('0')).toEqual({ do: 'answer', emergency: 'none' })
    expect(idle('q')).toEqual({ do: 'answer', emergency: '120' })
    expect(idle('W')).toEqual({ do: 'answer', emergency: '119' })
    expect(idle('s')).toEqual({ do: 'same' })
  })

  test('is a letter of the text while somebody writes', () => {
    for (const key of ['1', '0', 'q', 'T']) expect(typing(key)).toBeNull()
  })

  test('picks up, leaves and sends in every state', () => {
    expect(typing('F2')).toEqual({ do: 'pickUp' })
    expect(typing('Escape')).toEqual({ do: 'leave' })
    expect(typing('Enter', true)).toEqual({ do: 'send' })
    expect(idle('Enter', true)).toEqual({ do: 'send' })
  })

  test('goes on to the next question by Enter in a field, and presses a button by Enter outside', () => {
    expect(typing('Enter')).toEqual({ do: 'next' })
    expect(idle('Enter')).toBeNull()
    expect(deedOf({ key: 'Enter', ctrl: false, typing: 'text' })).toBeNull()
  })

  test('is a digit of the number as long as there is none: nobody waits for the cursor', () => {
    expect(deedOf({ key: '1', ctrl: false, typing: 'nothing' }, false)).toEqual({ do: 'dial', digit: '1' })
  })

  test('with Ctrl belongs to the browser, unless it sends', () => {
    expect(idle('t', true)).toBeNull()
  })
})

describe('a key of the browser', () => {
  test('counts as pressed', () => {
    expect(keyPressOf(RAW, 'nothing')).toEqual({ key: '1', ctrl: false, typing: 'nothing' })
  })

  test('is nobody’s while a Chinese word is being composed: Enter takes the word and files nothing', () => {
    expect(keyPressOf({ ...RAW, key: 'Enter', isComposing: true }, 'line')).toBeNull()
    expect(keyPressOf({ ...RAW, key: 'Enter', keyCode: 229 }, 'line')).toBeNull()
  })

  test('held down is pressed once', () => {
    expect(keyPressOf({ ...RAW, repeat: true }, 'nothing')).toBeNull()
  })
})
