import type { AppealView } from '@core/appeals/appeal-view'
import type { Category } from '@core/help/categories'
import type { Address } from '@core/people/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { useCommunity } from '../../platform/community'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { CategoryGrid } from '../../ui/category-grid/category-grid'
import { ListRow } from '../../ui/list-row/list-row'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { CATEGORY_TILES } from '../../words/category-icons'
import { addressWords } from '../../words/place-words'
import type { StaffSheetProps } from './staff-sheet-props'

/** It cannot wait for days: a member is sent for, and the case goes on there. Where to is asked when nobody wrote down the unit. */
export function ToHelpSheet({ appeal, moves, pickerOf }: StaffSheetProps) {
  const [category, choose] = useState<Category>()
  const [address, put] = useState(addressOf(appeal))
  const [picking, pick] = useState(false)
  const missing = category === undefined ? '先选是什么事' : isEnough(address) ? undefined : '先选哪栋哪单元'
  const send = () =>
    moves.replaceBy(() => sendHelp(appeal, category ?? 'other', address), '正在找最近的党员，消息发给居民了')
  if (picking) return pickerOf({ address, onChoose: put, onClose: () => pick(false) })
  return (
    <Sheet
      open
      title='要人马上去？'
      onClose={moves.close}
      foot={
        missing ? (
          <Button label='马上派人' off={missing} />
        ) : (
          <Button label='马上派人' busyLabel='正在派' onPress={send} />
        )
      }
    >
      <View className='stack'>
        <Text className='muted'>按求助办：党员 10 分钟到，半小时办好。这件诉求就到这里，居民接着看那件求助。</Text>
        <CategoryGrid label='什么事' items={CATEGORY_TILES} chosen={category} onChoose={choose} />
        <WherePart address={address} onPick={() => pick(true)} />
      </View>
    </Sheet>
  )
}

interface WherePartProps {
  readonly address: Address | null
  readonly onPick: () => void
}

/** Whoever is sent has to know the house and the unit; an appeal may have been about neither. */
function WherePart({ address, onPick }: WherePartProps) {
  const community = useCommunity()
  const words = community.status === 'ready' && address ? addressWords(address, community.data.buildings) : undefined
  if (isEnough(address) && words)
    return (
      <Card flush>
        <ListRow icon='pin' title={words} value='换地方' spoken={`去${words}，换地方`} onPress={onPick} />
      </Card>
    )
  return (
    <>
      <Text className='muted'>这件诉求没写单元，党员不知道上哪儿去。问一下居民，再选。</Text>
      <Button kind='secondary' icon='pin' label='选哪栋哪单元' onPress={onPick} />
    </>
  )
}

function addressOf({ place }: AppealView): Address | null {
  return place && { buildingId: place.buildingId, unit: place.unit ?? '', door: place.door ?? '' }
}

function isEnough(address: Address | null): boolean {
  return address !== null && address.unit !== ''
}

/** The case as it stands afterwards. A second try after a lost answer sends nobody else. */
async function sendHelp(
  { id: appealId }: AppealView,
  category: Category,
  address: Address | null,
): Promise<AppealView> {
  await callCloud('appeals', 'toHelp', { appealId, category, ...(address && { address }) })
  const seen = await callCloud('appeals', 'watch', { appealId, version: 0 })
  if (seen.unchanged) throw new Error('the whole case was asked for')
  return seen.appeal
}
