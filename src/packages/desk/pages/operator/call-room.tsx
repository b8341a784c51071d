import type { CommunityAnswer } from '@core/contract/people'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import { unitWords } from '@core/people/place-name'
import { View } from '@tarojs/components'
import type { CallDraft } from '../../../../features/operator-desk/call-draft'
import { CallForm } from '../../../../features/operator-desk/call-form'
import { CallerSide } from '../../../../features/operator-desk/caller-side'
import { ScriptBar } from '../../../../features/operator-desk/script-bar'
import { scriptBefore } from '../../../../features/operator-desk/script-words'
import { SendSide } from '../../../../features/operator-desk/send-side'
import { DeskScreen, type DeskScreenProps } from '../../../../features/screen/desk-screen'
import { Dialog } from '../../../../ui/dialog/dialog'
import { promiseFor } from '../../../../words/promise'
import type { Room } from './use-room'

interface CallRoomProps {
  readonly frame: Omit<DeskScreenProps, 'children'>
  readonly community: CommunityAnswer
  readonly room: Room
  readonly draft: CallDraft
  readonly now: EpochMs
}

/** While a call lasts: who rings, what it is about, who could come. */
export function CallRoom({ frame, community, room, draft, now }: CallRoomProps) {
  const { call, givingUp, giveUp } = room
  const { emergency, pickedUpAt, category } = draft
  const promise = promiseFor(community.pledges, category)
  const arriveBy = promise && pickedUpAt + promise.arriveMs
  const words = scriptBefore({ emergency, around: call.around, arriveBy })
  return (
    <DeskScreen
      {...frame}
      left={
        <CallerSide
          buildings={community.buildings}
          call={call}
          draft={draft}
          promise={promise}
          now={now}
          onOpen={({ id }) => room.choose(id)}
        />
      }
      aside={<SendSide {...{ community, call, draft, promise, now }} onGiveUp={() => giveUp(true)} />}
      overlay={givingUp ? <GivingUp room={room} /> : <SameTrouble room={room} />}
    >
      <View className='call-room'>
        <CallForm call={call} draft={draft} onSame={room.same.ask} />
        <ScriptBar title={emergency === 'none' ? '派单后这样说' : '现在这样说'} words={words} />
      </View>
    </DeskScreen>
  )
}

function GivingUp({ room: { call, giveUp } }: Pick<CallRoomProps, 'room'>) {
  const stay = () => giveUp(false)
  const go = () => {
    giveUp(false)
    call.discard()
  }
  return (
    <Dialog
      open
      title='这通不用派人？'
      body='记下的内容会清掉，不建求助。'
      safe={{ label: '接着记', onPress: stay }}
      other={{ label: '不派，清掉', onPress: go }}
      onClose={stay}
    />
  )
}

/** Nothing is joined by one key: what becomes of this call is said first. */
function SameTrouble({ room: { same } }: Pick<CallRoomProps, 'room'>) {
  const { asked } = same
  if (!asked) return null
  return (
    <Dialog
      open
      title={`和 ${asked.number} 是同一件？`}
      body={`${unitWords(asked)}，${clockTime(asked.startedAt)} 报的。这位的电话和门牌会记在那一件里，去的人接单后看得到；不再另派人。`}
      safe={{ label: '不是，接着记', onPress: same.deny }}
      other={{ label: '是同一件', onPress: same.confirm }}
      onClose={same.deny}
    />
  )
}
