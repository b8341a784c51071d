import { contactIn, type Draft, missingIn, submission } from '@src/features/request-form/draft'

const address = { buildingId: 'b7', unit: '2', door: '301' }
const zhou = { name: '周秀兰', phone: '13800002046' }
const draft: Draft = { clientKey: 'key-of-this-phone', category: 'leak', text: '水管漏了' }

describe('a draft', () => {
  test('takes name and phone from what is known until they are typed', () => {
    expect(contactIn(draft, zhou)).toEqual(zhou)
    expect(contactIn({ ...draft, phone: '' }, zhou)).toEqual({ name: '周秀兰', phone: '' })
  })
  test('says what is missing, one thing at a time and in the order of the page', () => {
    expect(missingIn({ ...draft, category: null }, null, { name: '', phone: '' })).toBe('先选什么事')
    expect(missingIn(draft, null, { name: '', phone: '' })).toBe('先说在哪儿')
    expect(missingIn(draft, address, { name: ' ', phone: '' })).toBe('怎么称呼您？')
    expect(missingIn(draft, address, { name: '周', phone: '1380000' })).toBe('先留个能打通的电话')
    expect(missingIn(draft, address, zhou)).toBeUndefined()
  })
  test('becomes no submission while anything is missing', () => {
    expect(submission(draft, { address: null, contact: zhou })).toBeUndefined()
  })
  test('goes with the recording that is up, and without one that is not', () => {
    const recording = { fileId: 'cloud://town/1.mp3', durationMs: 8_000 }
    expect(submission(draft, { address, contact: zhou, recording })).toMatchObject({ recording })
    expect(submission(draft, { address, contact: zhou })).not.toHaveProperty('recording')
  })
  test('keeps its key when it is sent, so that sending again makes no second case', () => {
    expect(submission(draft, { address, contact: zhou })).toMatchObject({
      clientKey: 'key-of-this-phone',
      category: 'leak',
      address,
    })
  })
})
