import type { AppealView } from '@core/appeals/appeal-view'
import type { Category } from '@core/help/categories'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import { Button } from '../../ui/button/button'
import { CategoryGrid } from '../../ui/category-grid/category-grid'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import { CATEGORY_TILES } from '../../words/category-icons'
import type { StaffSheetProps } from './staff-sheet-props'

/** It cannot wait for days: a member is sent for, and the case goes on there. */
export function ToHelpSheet({ appeal, moves }: StaffSheetProps) {
  const [category, choose] = useState<Category>()
  const send = () => moves.replaceBy(() => sendHelp(appeal, category ?? 'other'), '正在找最近的党员，消息发给居民了')
  return (
    <Sheet
      open
      title='要人马上去？'
      onClose={moves.close}
      foot={
        category ? (
          <Button label='马上派人' busyLabel='正在派' onPress={send} />
        ) : (
          <Button label='马上派人' off='先选是什么事' />
        )
      }
    >
      <View className='stack'>
        <Text className='muted'>按求助办：党员 10 分钟到，半小时办好。这件诉求就到这里，居民接着看那件求助。</Text>
        <CategoryGrid label='什么事' items={CATEGORY_TILES} chosen={category} onChoose={choose} />
      </View>
    </Sheet>
  )
}

/** The case as it stands afterwards. A second try after a lost answer sends nobody else. */
async function sendHelp({ id: appealId }: AppealView, category: Category): Promise<AppealView> {
  await callCloud('appeals', 'toHelp', { appealId, category })
  const seen = await callCloud('appeals', 'watch', { appealId, version: 0 })
  if (seen.unchanged) throw new Error('the whole case was asked for')
  return seen.appeal
}
