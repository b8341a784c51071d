import { paramsOf, queryOf } from '@src/platform/params'

describe('page parameters', () => {
  test('survive the way through a query', () => {
    expect(queryOf({ id: 'h 1', from: '消息' })).toBe('?id=h%201&from=%E6%B6%88%E6%81%AF')
    expect(paramsOf({ id: 'h%201', from: '%E6%B6%88%E6%81%AF' })).toEqual({ id: 'h 1', from: '消息' })
  })
  test('are none for a page opened without', () => {
    expect(queryOf({})).toBe('')
    expect(paramsOf({ id: undefined })).toEqual({})
  })
  test('are unpacked from the scene of a scanned code', () => {
    expect(paramsOf({ scene: 'id%3Dh7%26from%3Ddoor' })).toEqual({ id: 'h7', from: 'door' })
  })
  test('are left as they are when they were never encoded', () => {
    expect(paramsOf({ note: '100%' })).toEqual({ note: '100%' })
  })
})
