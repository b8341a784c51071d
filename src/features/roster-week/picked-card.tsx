import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { ROSTER_PROBLEM_WORDS } from '@core/roster/problem'
import type { PlaceView, SlotView, WeekView } from '@core/roster/week-view'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { Text } from '../../ui/text/text'
import { bandHours, leadWords, nearDay, workWords } from '../../words/shift-words'
import type { Picked } from './picked'

interface PickedCardProps {
  readonly week: WeekView
  readonly picked: Picked
  readonly now: EpochMs
  readonly onTakeDown: () => Promise<unknown>
  readonly onLetGo: () => void
}

/** The shift under the hand: what it lacks, or who is on it and how they came there. */
export function PickedCard({ week, picked, now, onTakeDown, onLetGo }: PickedCardProps) {
  const slot = week.slots.find(({ key }) => key === picked.slot)
  const place = slot?.places.find(({ personId }) => personId === picked.personId)
  if (!slot) return null
  if (!place) return <FreePlace week={week} slot={slot} now={now} onLetGo={onLetGo} />
  return <TakenPlace week={week} slot={slot} place={place} onTakeDown={onTakeDown} onLetGo={onLetGo} />
}

interface FreePlaceProps {
  readonly week: WeekView
  readonly slot: SlotView
  readonly now: EpochMs
  readonly onLetGo: () => void
}

function FreePlace({ week, slot, now, onLetGo }: FreePlaceProps) {
  const { post, band } = partsOf(week, slot)
  const free = Math.max(slot.missing, slot.needed - slot.places.length)
  const begins =
    slot.from <= now
      ? `已经开始，到 ${clockTime(slot.to)}`
      : `${clockTime(slot.from)} 开始，${leadWords(slot.from, now)}`
  const alone = post?.zoneId == null ? '' : '不补的话由邻近网格的人去，到得慢些。'
  return (
    <View className='roster-free'>
      <Text className='roster-free__title'>
        {post?.name} {nearDay(slot.date, week.today)}
        {band?.name}班 {slot.state === 'over' ? '当时' : ''}缺 {free} 人
      </Text>
      <Text className='roster-free__words'>
        {begins}。{slot.state === 'over' ? '' : alone}
      </Text>
      <View className='roster-free__foot'>
        <SmallButton label='先放着' onPress={onLetGo} />
      </View>
    </View>
  )
}

const WHY_WORDS: Readonly<Record<PlaceView['why'], string>> = {
  rotation: '轮班排到的',
  override: '值班长排的',
  swap: '和别人调来的',
  signUp: '自己报名的',
}

interface TakenPlaceProps extends Omit<FreePlaceProps, 'now'> {
  readonly place: PlaceView
  readonly onTakeDown: () => Promise<unknown>
}

function TakenPlace({ week, slot, place, onTakeDown, onLetGo }: TakenPlaceProps) {
  const { post, band } = partsOf(week, slot)
  const person = week.people.find(({ id }) => id === place.personId)
  const silent = person?.reachable === false
  return (
    <View className='roster-taken'>
      <Text className='roster-taken__title'>{place.name}</Text>
      <Text className='roster-taken__words'>
        {post?.name} {nearDay(slot.date, week.today)}
        {band?.name}班{band && ` ${bandHours(band)}`}，{WHY_WORDS[place.why]}
      </Text>
      {person && (
        <Text className='roster-taken__words'>
          本周 {person.shifts} 个班，{workWords(person.workMs)}
        </Text>
      )}
      {place.problem !== null && <Notice tone='alert' icon='st-over' title={ROSTER_PROBLEM_WORDS[place.problem]} />}
      {silent && slot.state !== 'over' && (
        <Notice tone='alert' icon='wifioff' title='通知不到这个人'>
          <Text>没有提醒次数，也没有能打通的电话，有求助不会派给他。请他在“我的班”里点“补足提醒”，或换一个人。</Text>
        </Notice>
      )}
      <View className='roster-taken__foot'>
        {week.mayEdit && slot.state !== 'over' && (
          <SmallButton label='撤下' spoken={`撤下${place.name}`} onPress={onTakeDown} />
        )}
        <SmallButton label='好了' onPress={onLetGo} />
      </View>
    </View>
  )
}

function partsOf(week: WeekView, slot: SlotView) {
  const post = week.posts.find(({ id }) => id === slot.postId)
  return { post, band: post?.bands.find(({ id }) => id === slot.bandId) }
}
