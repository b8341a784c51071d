import type { HelpAnswer } from '@core/contract/help-answers'
import { callCloud } from '../cloud/call-cloud'
import { CloudFailure } from '../cloud/failure'

/** Where the recording of a case can be heard for an hour. Throws CloudFailure, and NOT_FOUND when its file is gone. */
export async function recordingAddress({ id, recording }: Pick<HelpAnswer, 'id' | 'recording'>): Promise<string> {
  const { files } = await callCloud('help', 'files', { helpId: id })
  const found = files.find(({ key }) => key === recording?.key)
  if (!found) throw new CloudFailure('NOT_FOUND')
  return found.url
}
