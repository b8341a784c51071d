import { cloud } from './cloud'

/** The cloud's storage, as far as functions look into it. */
export interface Files {
  /** Writes a file of the town's own under this path, over one that lies there; answers its id. */
  keep(path: string, bytes: Buffer): Promise<string>
  /** Addresses of these files, good for so many seconds; files that are gone are not in it. One round trip, at most 50 files. */
  addresses(fileIds: readonly string[], maxAgeS: number): Promise<ReadonlyMap<string, string>>
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

  async remove(fileIds) {
    for (let from = 0; from < fileIds.length; from += AT_ONCE)
      await cloud.deleteFile({ fileList: fileIds.slice(from, from + AT_ONCE) })
  },
}

interface Answer {
  readonly fileList?: readonly { readonly fileID: string; readonly tempFileURL: string }[]
}
