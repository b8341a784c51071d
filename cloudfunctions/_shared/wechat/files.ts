import { cloud } from './cloud'

/** The cloud's storage, as far as functions look into it. */
export interface Files {
  /** Addresses of these files, good for so many seconds; files that are gone are not in it. One round trip, at most 50 files. */
  addresses(fileIds: readonly string[], maxAgeS: number): Promise<ReadonlyMap<string, string>>
}

export const files: Files = {
  async addresses(fileIds, maxAge) {
    if (fileIds.length === 0) return new Map()
    const fileList = fileIds.map((fileID) => ({ fileID, maxAge }))
    const answer = (await cloud.getTempFileURL({ fileList: fileList as never })) as Answer
    const found = (answer.fileList ?? []).filter(({ tempFileURL }) => tempFileURL !== '')
    return new Map(found.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]))
  },
}

interface Answer {
  readonly fileList?: readonly { readonly fileID: string; readonly tempFileURL: string }[]
}
