/** How WeChat and the phone are set, from before the mini-program starts. */
export interface PhoneSettings {
  /** px; WeChat's own letters. */
  readonly fontSizeSetting?: number
  readonly fontSizeScaleFactor?: number
  readonly screenReader?: boolean
  /** WeChat has not asked its owner yet about what is private in this mini-program. */
  readonly firstUse?: boolean
}

export function settings(): PhoneSettings {
  return window.phoneSettings ?? {}
}
