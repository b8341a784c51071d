import { callCloud } from '../cloud/call-cloud'

/** Takes an own upload out of the cloud again, unless it stands in a case. What fails stays there, known and private, until it is swept away: nobody waits for it. Never throws. */
export async function deleteUpload(fileId: string): Promise<void> {
  await callCloud('people', 'dropUpload', { fileId }).catch(() => undefined)
}
