import { CloudError } from '../cloud-error'

/** Longest path, bytes of UTF-8 (COS object keys). */
const LONGEST_BYTES = 850
/** What WeChat's naming rule leaves out; `?`, `#` and `%` would also not survive the SDK's own encodeURI. */
const FORBIDDEN = /[\p{Cc}\\?#%"<>|:]/u

/** Returns the path when the cloud would accept it; fails with INVALID_PARAM otherwise, among others for `..`. */
export function checkedCloudPath(path: unknown): string {
  if (typeof path !== 'string' || path === '') throw refused('empty')
  if (Buffer.byteLength(path) > LONGEST_BYTES) throw refused(`longer than ${LONGEST_BYTES} bytes`)
  if (FORBIDDEN.test(path)) throw refused('has a forbidden character')
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw refused('has an empty or relative part')
  }
  return path
}

/** `cloud://<env>.<bucket>/<path>` → path; null when the text is no file of this environment. */
export function pathOfFileId(fileId: unknown, prefix: string): string | null {
  return typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null
}

function refused(why: string): CloudError {
  return new CloudError('INVALID_PARAM', `cloudPath ${why}`)
}
