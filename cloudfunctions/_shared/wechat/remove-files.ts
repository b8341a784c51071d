import { cloud } from './cloud'

/** WeChat takes so many at once. */
const AT_ONCE = 50

/** Removes files from the storage. Each has a fate of its own there: one that is gone already stops no other. */
export async function removeFiles(fileIds: readonly string[]): Promise<void> {
  for (let from = 0; from < fileIds.length; from += AT_ONCE)
    await cloud.deleteFile({ fileList: fileIds.slice(from, from + AT_ONCE) })
}
