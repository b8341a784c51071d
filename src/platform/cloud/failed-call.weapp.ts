import { CloudFailure } from './failure'

/**
 * WeChat's numbers for a cloud that is there and has too much to do: it is in trouble, did not answer its own gateway in
 * time, is past its quota or its calls at once, or the function was stopped for its time (errcode.html of 云开发).
 */
const BUSY: ReadonlySet<number> = new Set([
  ...[-501_001, -501_002, -501_003, -501_004, -501_015, -501_016, -501_018],
  ...[-504_003, -604_102, -404_010],
])

/** The cloud was reached, and its function broke down. */
const BROKEN: ReadonlySet<number> = new Set([-404_011, -504_001, -504_002])

/** What a failed `wx.cloud.callFunction` means; undefined for anything that may be the network's. */
export function failureOfCall(error: unknown): CloudFailure | undefined {
  const code = numberIn(error)
  if (BUSY.has(code)) return new CloudFailure('CLOUD_BUSY')
  return BROKEN.has(code) ? new CloudFailure('UNEXPECTED') : undefined
}

/** Some phones tell the number in the words only. */
function numberIn(error: unknown): number {
  const { errCode, errMsg } = (error ?? {}) as { readonly errCode?: unknown; readonly errMsg?: unknown }
  const inWords = Number(/errCode:\s*(-\d+)/.exec(`${errMsg ?? ''}`)?.[1])
  return typeof errCode === 'number' && errCode !== -1 ? errCode : inWords
}
