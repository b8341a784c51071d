import { deedOf } from '@src/features/operator-desk/desk-keys'
import { type KeyPress, keyPressOf, type RawKey } from '@src/platform/keyboard/key-press'

const PRESS: KeyPress = { key: '', ctrl: false, shift: false, typing: 'nothing', inside: '' }
const idle = (key: string, ctrl = false) => deedOf({ ...PRESS, key, ctrl })
const typing = (key: string, ctrl = false) => deedOf({ ...PRESS, key, ctrl, typing: 'line', inside: 'desk-place' })
const telling = (over: Partial<KeyPress>) =>
  deedOf({ ...PRESS, key: 'Enter', typing: 'text', inside: 'desk-text', ...over })
const RAW: RawKey = {
  key: '1',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
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
    expect(typing('Enter')).toEqual({ do: 'next', from: 'place' })
    expect(idle('Enter')).toBeNull()
  })

  test('goes on by Enter from the description too; with Shift it is a new line there', () => {
    expect(telling({})).toEqual({ do: 'next', from: 'text' })
    expect(telling({ shift: true })).toBeNull()
    expect(telling({ ctrl: true })).toEqual({ do: 'send' })
  })

  test('is a digit of the number as long as there is none: nobody waits for the cursor', () => {
    expect(deedOf({ ...PRESS, key: '1' }, false)).toEqual({ do: 'dial', digit: '1' })
  })

  test('with Ctrl belongs to the browser, unless it sends', () => {
    expect(idle('t', true)).toBeNull()
  })
})

describe('a key of the browser', () => {
  test('counts as pressed', () => {
    expect(keyPressOf(RAW, 'nothing')).toEqual({ ...PRESS, key: '1' })
  })

  test('is nobody’s while a Chinese word is being composed: Enter takes the word and files nothing', () => {
    expect(keyPressOf({ ...RAW, key: 'Enter', isComposing: true }, 'line')).toBeNull()
    expect(keyPressOf({ ...RAW, key: 'Enter', keyCode: 229 }, 'line')).toBeNull()
  })

  test('held down is pressed once', () => {
    expect(keyPressOf({ ...RAW, repeat: true }, 'nothing')).toBeNull()
  })
})
