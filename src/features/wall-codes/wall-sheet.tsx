import type { CommunityAnswer } from '@core/contract/people'
import type { Building } from '@core/people/community'
import { buildingWords } from '@core/people/place-name'
import { Image, View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Text } from '../../ui/text/text'
import { pledgeWords } from '../../words/durations'
import { promiseFor } from '../../words/promise'
import './wall-sheet.scss'

interface WallSheetProps {
  readonly community: CommunityAnswer
  readonly building: Building
  /** Of the code's picture; undefined while there is none: its place stays empty. */
  readonly url: string | undefined
}

const STEPS = ['用微信扫这个码', '点一下什么事', '填门牌和电话', '点“马上求助”'] as const

/** What hangs in the stairwell: read from two metres away, by somebody who has a burst pipe at home. */
export function WallSheet({ community, building, url }: WallSheetProps) {
  return (
    <View className='wall-sheet'>
      <View className='wall-sheet__head'>
        <View className='wall-sheet__mark' />
        <Text className='wall-sheet__brand'>民声驿站</Text>
        <Text className='wall-sheet__community'>{community.name}</Text>
      </View>
      <View className='wall-sheet__call'>
        <Text className='wall-sheet__title'>有困难，扫一扫</Text>
        <Text className='wall-sheet__promise'>{promiseWords(community.pledges)}</Text>
      </View>
      <Code name={buildingWords(building.name)} url={url} />
      <View className='wall-sheet__phone'>
        <Text className='wall-sheet__ask'>不会扫？打电话也一样，24 小时有人接</Text>
        <Text
          className={classNames(
            'wall-sheet__line',
            community.hotline.length > SHORT_NUMBER && 'wall-sheet__line--long',
          )}
        >
          {community.hotline}
        </Text>
      </View>
      <View className='wall-sheet__danger'>
        <Text>胸痛昏迷打 120</Text>
        <Text>着火煤气打 119</Text>
        <Text>有人打架打 110</Text>
      </View>
    </View>
  )
}

/** The code, whose it is, and what to do with it. */
function Code({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  return (
    <View className='wall-sheet__middle'>
      <View className='wall-sheet__code'>
        {url !== undefined && <Image className='wall-sheet__picture' src={url} mode='aspectFit' {...SILENT} />}
      </View>
      <View className='wall-sheet__side'>
        <Text className={`wall-sheet__building wall-sheet__building--${lengthOf(name)}`}>{name}</Text>
        {STEPS.map((words, nth) => (
          <View key={words} className='wall-sheet__step'>
            <Text className='wall-sheet__number'>{nth + 1}</Text>
            <Text className='wall-sheet__words'>{words}</Text>
          </View>
        ))}
        <Text className='wall-sheet__note'>填过就记住，楼栋已经选好</Text>
      </View>
    </View>
  )
}

// In a browser the img itself lies inside, and an img without words is read out by its address. What it is for stands beside it.
const SILENT = process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: '' } } : { 'aria-hidden': true as const }

/** A number without its city's. */
const SHORT_NUMBER = 10

const FEW_SIGNS = 5
const SOME_SIGNS = 10

/** Letters as large as the name lets them be. */
function lengthOf(name: string): 'short' | 'middling' | 'long' {
  if (name.length <= FEW_SIGNS) return 'short'
  return name.length <= SOME_SIGNS ? 'middling' : 'long'
}

/** The promise itself where every kind has the same; on paper nothing may stand that does not hold for all. */
function promiseWords(pledges: CommunityAnswer['pledges']): string {
  const pledge = promiseFor(pledges, null)
  if (!pledge) return '说一声就有党员来，一天 24 小时'
  return `党员 ${pledgeWords(pledge.arriveMs)}到家，${pledgeWords(pledge.settleMs)}办好，一天 24 小时`
}
