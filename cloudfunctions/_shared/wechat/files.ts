import { cloud } from './cloud'

/** The cloud's storage, as far as functions look into it. */
export interface Files {
  /** Writes a file of the town's own under this path, over one that lies there; answers its id. */
  keep(path: string, bytes: Buffer): Promise<string>
  /** Addresses of these files, good for so many seconds; files that are gone are not in it. One round trip, at most 50 files. */
  addresses(fileIds: readonly string[], maxAgeS: number): Promise<ReadonlyMap<string, string>>
  /** The ids of files at these paths, whether there are any or not. At most one round trip, and none once a path has been asked for. */
  idsOf(paths: readonly string[]): Promise<readonly string[]>
  /** Removes files. Each has a fate of its own: one that is gone already stops no other. */
  remove(fileIds: readonly string[]): Promise<void>
}

/** WeChat takes so many at once. */
const AT_ONCE = 50

export const files: Files = {
  async keep(cloudPath, fileContent) {
    return (await cloud.uploadFile({ cloudPath, fileContent })).fileID
  },

  async addresses(fileIds, maxAge) {
    if (fileIds.length === 0) return new Map()
    const fileList = fileIds.map((fileID) => ({ fileID, maxAge }))
    const answer = (await cloud.getTempFileURL({ fileList: fileList as never })) as Answer
    const found = (answer.fileList ?? []).filter(({ tempFileURL }) => tempFileURL !== '')
    return new Map(found.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]))
  },

  async idsOf(paths) {
    if (paths.length === 0) return []
    const before = await beginning()
    return paths.map((path) => `${before}${path}`)
  },

  async remove(fileIds) {
    for (let from = 0; from < fileIds.length; from += AT_ONCE)
      await cloud.deleteFile({ fileList: fileIds.slice(from, from + AT_ONCE) })
  },
}

/** An id begins with environment and bucket, which no function is told; it only is of a file it has put there itself. */
const SIGNPOST = 'signpost.txt'

let known: Promise<string> | undefined

function beginning(): Promise<string> {
  known ??= files.keep(SIGNPOST, Buffer.from(SIGNPOST)).then((fileId) => fileId.slice(0, -SIGNPOST.length))
  // A call that failed is no answer for the next one.
  known.catch(() => {
    known = undefined
  })
  return known
}

interface Answer {
  readonly fileList?: readonly { readonly fileID: string; readonly tempFileURL: string }[]
}
