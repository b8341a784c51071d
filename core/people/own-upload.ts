/** Kinds of files a phone may bring: photos and voice. */
export const UPLOAD_KINDS = ['jpg', 'mp3', 'm4a', 'webm'] as const

export type UploadKind = (typeof UPLOAD_KINDS)[number]

export interface Upload {
  /** Whoever sends it, by the id that `people.me` answers. */
  readonly personId: string
  /** Made once by the phone for one file: a retry lands on the same file. 8–64 letters, digits, `-` or `_`. */
  readonly clientKey: string
  readonly kind: UploadKind
}

/** Where in the cloud's storage somebody's file lies. The owner is part of it, so that the server can tell whose a file is by its id alone. */
export function uploadPath({ personId, clientKey, kind }: Upload): string {
  return `uploads/${personId}/${clientKey}.${kind}`
}

const FILE_ID = /^cloud:\/\/[\w.-]+\/uploads\/([A-Za-z0-9]+)\/[A-Za-z0-9_-]{8,64}\.([a-z0-9]+)$/

/** Whether a file id names a file of these kinds that this person has put there themselves. Another's file, and any other path, is not. */
export function isOwnUpload(fileId: string, personId: string, kinds: readonly UploadKind[]): boolean {
  const [, owner, kind] = FILE_ID.exec(fileId) ?? []
  return owner === personId && kinds.some((allowed) => allowed === kind)
}

/** The key a file was uploaded with: what screens may know of it, as it names neither place nor owner. Empty for no upload of ours. */
export function uploadKeyOf(fileId: string): string {
  return /\/([A-Za-z0-9_-]{8,64})\.[a-z0-9]+$/.exec(fileId)?.[1] ?? ''
}
