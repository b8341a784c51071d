import type { EpochMs } from '@core/kit/time'
import type { WishSaying } from '@core/volunteering/wish'
import type { WishView } from '@core/volunteering/wish-view'
import { View } from '@tarojs/components'
import { useCommunity } from '../../platform/community'
import { callPhone } from '../../platform/phone-call'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { LongText } from '../../ui/long-text/long-text'
import { Notice } from '../../ui/notice/notice'
import { heading } from '../../ui/pressable/aria'
import { SectionTitle } from '../../ui/section-title/section-title'
import { Tag } from '../../ui/tag/tag'
import { Text } from '../../ui/text/text'
import { maskedPhone } from '../../words/phone-words'
import { addressWords } from '../../words/place-words'
import { WishHeld } from './wish-held'
import { nextWords, wishStanding } from './wish-words'
import './wish.scss'

interface WishBodyProps {
  readonly wish: WishView
  readonly now: EpochMs
  readonly onJudge: (of: WishSaying, show: boolean) => Promise<unknown>
}

/** One wish: how it stands and what happens next, then whatever this viewer may know. */
export function WishBody({ wish, now, onJudge }: WishBodyProps) {
  const standing = wishStanding(wish)
  const next = nextWords(wish, now)
  return (
    <>
      <View className='wish'>
        <View className='wish__tags'>
          <Tag {...standing} />
        </View>
        <Text className='wish__title' {...heading(2)}>
          {wish.title}
        </Text>
      </View>
      {next !== '' && (
        <Notice tone={standing.tone === 'grey' ? 'sunken' : standing.tone}>
          <Text>{next}</Text>
        </Notice>
      )}
      <WishHeld wish={wish} onJudge={onJudge} />
      {wish.detail !== '' && (
        <Card>
          <LongText text={wish.detail} what='心愿' />
        </Card>
      )}
      <Whereabouts wish={wish} />
      <Company wish={wish} />
      <Said title='收到的时候说' words={wish.receipt?.note ?? ''} />
      <Said title='谢谢的话' words={wish.thanks} />
    </>
  )
}

/** Door and telephone, for those alone whom the cloud tells them. */
function Whereabouts({ wish: { address, ownerName, ownerPhone, part } }: { readonly wish: WishView }) {
  const community = useCommunity()
  if (part === 'owner' || ownerName === '') return null
  const buildings = community.status === 'ready' ? community.data.buildings : []
  const where = address && addressWords(address, buildings)
  return (
    <Card flush>
      <ListRow icon='user' title={ownerName} note='只有认领的人和社区看得到' />
      {where && <ListRow icon='pin' title={where} />}
      {ownerPhone !== '' && (
        <ListRow icon='phone' title='打电话' value={maskedPhone(ownerPhone)} onPress={() => callPhone(ownerPhone)} />
      )}
    </Card>
  )
}

function Company({ wish: { claim } }: { readonly wish: WishView }) {
  if (claim === null || claim.names.length === 0) return null
  return (
    <>
      <SectionTitle title={claim.groupName === '' ? '谁在办' : claim.groupName} />
      <Card>
        <Text>{claim.names.join('、')}</Text>
        {claim.note !== '' && <View className='muted'>{claim.note}</View>}
      </Card>
    </>
  )
}

function Said({ title, words }: { readonly title: string; readonly words: string }) {
  if (words === '') return null
  return (
    <>
      <SectionTitle title={title} />
      <Card tone='green'>
        <LongText text={words} what={title} />
      </Card>
    </>
  )
}
