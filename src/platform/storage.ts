import Taro from '@tarojs/taro'

/** What the phone remembers under a key; undefined when nothing, or nothing readable, is there. */
export function remembered<T>(key: string): T | undefined {
  try {
    const value: unknown = Taro.getStorageSync(owned(key))
    return value === '' || value == null ? undefined : (value as T)
  } catch {
    return undefined
  }
}

/** Remembers a value, or forgets it when undefined. A full or forbidden storage loses comfort, never the action at hand. */
export function remember(key: string, value: unknown): void {
  try {
    if (value === undefined) Taro.removeStorageSync(owned(key))
    else Taro.setStorageSync(owned(key), value)
  } catch {
    // Private windows forbid storage altogether.
  }
}

/** Two windows of the local build may be two people; what one remembers is not the other's. */
function owned(key: string): string {
  if (LOCAL_BUILD) {
    const { personOfWindow } = require('./cloud/person-of-window') as typeof import('./cloud/person-of-window')
    return `${personOfWindow()}:${key}`
  }
  return key
}
