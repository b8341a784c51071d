import type { EpochMs } from '@core/kit/time'
import type { SignUpView } from '@core/volunteering/activity-view'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { partWords } from './own-part-words'

/** Where the caller stands with a slot, before everything else of the page. */
export function OwnPart({ own, now }: { readonly own: SignUpView; readonly now: EpochMs }) {
  const { tone, title, body } = partWords(own, now)
  return (
    <Notice tone={tone} title={title}>
      {body !== '' && <Text>{body}</Text>}
    </Notice>
  )
}
