import Taro from '@tarojs/taro'

/** What found no room on the phone; it lasts as long as this run of the app. */
const unsaved = new Map<string, unknown>()

/** What the phone remembers under a key; undefined when nothing, or nothing readable, is there. */
export function remembered<T>(key: string): T | undefined {
  if (unsaved.has(owned(key))) return unsaved.get(owned(key)) as T
  try {
    const value: unknown = Taro.getStorageSync(owned(key))
    return value === '' || value == null ? undefined : (value as T)
  } catch {
    return undefined
  }
}

/**
 * Remembers a value, or forgets it when undefined. False when the phone is full or forbids it: the value is then known
 * until the app is closed, so that a page that is left and opened again has lost nothing.
 */
export function remember(key: string, value: unknown): boolean {
  const name = owned(key)
  try {
    if (value === undefined) Taro.removeStorageSync(name)
    else Taro.setStorageSync(name, value)
    unsaved.delete(name)
    return true
  } catch {
    unsaved.set(name, value)
    return value === undefined
  }
}

/** Forgets everything but these keys, what found no room included. */
export function forgetAllBut(kept: readonly string[]): void {
  const own = owned('')
  const known = new Set(kept.map(owned))
  const isToGo = (key: string) => key.startsWith(own) && !known.has(key)
  for (const key of [...unsaved.keys()].filter(isToGo)) unsaved.delete(key)
  try {
    for (const key of Taro.getStorageInfoSync().keys.filter(isToGo)) Taro.removeStorageSync(key)
  } catch {
    // Where nothing can be remembered there is nothing to forget.
  }
}

/** Two windows of the local build may be two people; what one remembers is not the other's. */
export function owned(key: string): string {
  if (LOCAL_BUILD) {
    const { personOfWindow } = require('./cloud/person-of-window') as typeof import('./cloud/person-of-window')
    return `${personOfWindow()}:${key}`
  }
  return key
}
