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

const FILE_ID = /^cloud:\/\/[\w.-]+\/uploads\/([A-Za-z0-9]+)\/([A-Za-z0-9_-]{8,64})\.([a-z0-9]+)$/

/** Whose upload a file id names, and which; null for any other file. */
export function uploadIn(fileId: string): Upload | null {
  const [, personId = '', clientKey = '', ending] = FILE_ID.exec(fileId) ?? []
  const kind = UPLOAD_KINDS.find((one) => one === ending)
  return kind ? { personId, clientKey, kind } : null
}

/** Whether a file id names a file of these kinds that this person has put there themselves. Another's file, and any other path, is not. */
export function isOwnUpload(fileId: string, personId: string, kinds: readonly UploadKind[]): boolean {
  const upload = uploadIn(fileId)
  return upload?.personId === personId && kinds.includes(upload.kind)
}

/** The key a file was uploaded with: what screens may know of it, as it names neither place nor owner. Empty for no upload of ours. */
export function uploadKeyOf(fileId: string): string {
  return /\/([A-Za-z0-9_-]{8,64})\.[a-z0-9]+$/.exec(fileId)?.[1] ?? ''
}
