import { type CallDraft, newCall } from '@src/features/operator-desk/call-draft'
import type { FieldName } from '@src/features/operator-desk/desk-keys'
import { nextStop } from '@src/features/operator-desk/next-question'

const HOME = { buildingId: 'building-7', unit: '2', door: '301' }
const STRANGER: CallDraft = {
  ...newCall('key-of-one-call', 0),
  phone: '13900006612',
  emergency: 'none',
  category: 'leak',
  place: '7-2-301',
}

const from = (field: FieldName | null, over: Partial<CallDraft> = {}, address: typeof HOME | undefined = HOME) =>
  nextStop({ ...STRANGER, ...over }, address, field)

describe('Enter leads', () => {
  test('through the questions in the order of the page: where, what, who', () => {
    expect(from('place')).toBe('text')
    expect(from('text', { text: '漏水' })).toBe('name')
  })

  test('past a description that stays empty', () => {
    expect(from('text')).toBe('name')
    expect(from('name', { name: '周阿姨' })).toBe('name')
  })

  test('out of the fields where a key answers', () => {
    expect(from('phone', { emergency: null })).toBe('keys')
    expect(from('phone', { category: null })).toBe('keys')
    expect(from('text', { emergency: null })).toBe('keys')
  })

  test('back to what was passed over', () => {
    expect(nextStop({ ...STRANGER, name: '周阿姨' }, undefined, 'text')).toBe('place')
    expect(from('name', { phone: '139' })).toBe('phone')
  })

  test('past what is known already, and nowhere when nothing is open', () => {
    expect(from('place', { text: '漏水' })).toBe('name')
    expect(from('text', { text: '漏水', name: '周阿姨' })).toBe('text')
    expect(from(null, { text: '漏水', name: '周阿姨' })).toBe('keys')
  })
})
