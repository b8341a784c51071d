import type { WishSaying } from '@core/volunteering/wish'
import type { WishView } from '@core/volunteering/wish-view'
import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { Notice } from '../../ui/notice/notice'
import { SAYING_WORDS } from './wish-words'

interface WishHeldProps {
  readonly wish: Pick<WishView, 'part' | 'held'>
  readonly onJudge: (of: WishSaying, show: boolean) => Promise<unknown>
}

/** Words that did not pass the check: whoever looks after wishes says whether others read them, and everybody else reads that there are some. */
export function WishHeld({ wish: { part, held }, onJudge }: WishHeldProps) {
  const waiting = held.filter(({ state }) => state === 'held')
  if (waiting.length === 0) return null
  if (part !== 'supervisor') {
    const own = waiting.some(({ kept }) => !kept)
    return (
      <Notice tone='sunken' icon='eyeoff'>
        {own ? '您写的话社区看过，别人才看得到' : '有几句话社区在看，看过就在这里'}
      </Notice>
    )
  }
  return (
    <>
      {waiting.map(({ of }) => (
        <Notice key={of} tone='gold' icon='eyeoff' title={`${SAYING_WORDS[of]}没通过微信的内容核对`}>
          {of === 'text' ? (
            '请仔细看过再放出去'
          ) : (
            <View className='wish__tags'>
              <SmallButton label='放出来' spoken={`${SAYING_WORDS[of]}，放出来`} onPress={() => onJudge(of, true)} />
              <SmallButton label='不放' spoken={`${SAYING_WORDS[of]}，不放`} onPress={() => onJudge(of, false)} />
            </View>
          )}
        </Notice>
      ))}
    </>
  )
}
