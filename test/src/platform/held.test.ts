import { afterFailure, fresh, heldOf, LOADING, whileAsking } from '@src/platform/held'

describe('what a remote holds', () => {
  test('is an error when the first answer does not come', () => {
    expect(afterFailure(LOADING, 'OFFLINE')).toEqual({ status: 'failed', code: 'OFFLINE' })
  })
  test('begins with what is known, marked stale, and keeps it when no answer comes', () => {
    expect(heldOf(undefined)).toBe(LOADING)
    const known = heldOf('case')
    expect(known).toEqual({ status: 'ready', data: 'case', stale: true })
    expect(afterFailure(whileAsking(known), 'OFFLINE')).toEqual(known)
  })
  test('stays on the screen, marked stale, when a later answer does not come', () => {
    expect(afterFailure(fresh('case'), 'OFFLINE')).toEqual({ status: 'ready', data: 'case', stale: true })
  })
  test('gives way to loading on a retry after an error', () => {
    expect(whileAsking(afterFailure(LOADING, 'OFFLINE'))).toEqual({ status: 'loading' })
  })
  test('does not flicker while a newer answer is asked for', () => {
    expect(whileAsking(fresh('case'))).toEqual({ status: 'ready', data: 'case', stale: false })
  })
})
