import { CATEGORY_WORDS } from '@core/help/categories'
import { useCommunity } from '../../platform/community'
import type { Unsent } from '../../platform/help/unsent/unsent'
import { REQUEST_TRAY } from '../../platform/help/unsent/unsent-request'
import { trayOf } from '../../platform/photos/photo-trays'
import { useRecording } from '../../platform/voice/recordings'
import { ListRow } from '../../ui/list-row/list-row'
import { clipSeconds } from '../../ui/voice-clip/voice-clip.shared'
import { CATEGORY_ICONS } from '../../words/category-icons'
import { addressWords } from '../../words/place-words'

/** What the unsent request says: what, where, and in whose words. */
export function UnsentRows({ unsent }: { readonly unsent: Unsent }) {
  const { category, text } = unsent.input
  const place = useUnsentPlace(unsent)
  const photos = trayOf(REQUEST_TRAY).length
  const said = useRecording(unsent.input.clientKey)
  return (
    <>
      <ListRow icon={CATEGORY_ICONS[category]} title={CATEGORY_WORDS[category]} />
      {place !== undefined && <ListRow icon='pin' title={place} />}
      {text !== '' && <ListRow icon='doc' title={text} />}
      {said && <ListRow icon='mic' title={`${clipSeconds(said.durationMs)} 秒录音，发出去以后接着传`} />}
      {photos > 0 && <ListRow icon='camera' title={`${photos} 张照片，发出去以后接着传`} />}
    </>
  )
}

/** Where help is to come to; undefined until the buildings are known. */
export function useUnsentPlace({ input }: Unsent): string | undefined {
  const community = useCommunity()
  return community.status === 'ready' ? addressWords(input.address, community.data.buildings) : undefined
}
