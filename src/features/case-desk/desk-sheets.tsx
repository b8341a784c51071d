import type { HelpAnswer } from '@core/contract/help-answers'
import type { EpochMs } from '@core/kit/time'
import { type ReactNode, useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Ready } from '../../platform/remote'
import type { Tell } from '../../platform/use-toast'
import { Dialog } from '../../ui/dialog/dialog'
import { ReasonSheet } from '../../ui/reason-sheet/reason-sheet'
import { REASONS, REFER_QUESTION, STATION } from '../../words/reasons'
import { type DeskQuestionProps, deskHands, type StationProps } from './desk-hands'
import type { DeskSheet } from './desk-sheet'
import { JoinSheet } from './join-sheet'
import { PAUSE_LENGTHS, pauseMinutes } from './pause-words'
import { Helper, Send, TakeOver } from './send-questions'

interface AskingProps {
  readonly sheet: DeskSheet
  readonly ready: Ready<HelpAnswer>
  readonly now: EpochMs
  readonly tell: Tell
  /** Asks what kind of appeal it becomes. */
  readonly station: (p: StationProps) => ReactNode
  readonly onMoved?: (() => void) | undefined
  readonly onClose: () => void
}

/** What the coordinator is asked before a move, and what is done then. Mount it anew for every question. */
export function DeskQuestion({ sheet, ready, now, tell, station, onMoved, onClose }: AskingProps) {
  const [before] = useState(ready.data)
  const Asked = QUESTIONS[sheet]
  const hands = deskHands({ ready, before, tell, moved: onMoved, close: onClose })
  return <Asked help={ready.data} now={now} hands={hands} station={station} />
}

const QUESTIONS: Readonly<Record<DeskSheet, (p: DeskQuestionProps) => ReactNode>> = {
  send: Send,
  takeOver: TakeOver,
  release: Replace,
  helper: Helper,
  join: Join,
  pause: Pause,
  resume: Resume,
  refer: PassOn,
  drill: Drill,
  clearDanger: ClearDanger,
}

function Replace({ help, hands }: DeskQuestionProps) {
  const helpId = help.id
  return (
    <ReasonSheet
      title='换一个人？'
      note='现在的接单人会收到通知，马上接着问下一位，时限不变。'
      choices={REASONS.replace}
      action='换人'
      onSubmit={(reason) => hands.act(() => callCloud('help', 'release', { helpId, reason }), '已经在找下一位')}
      onClose={hands.close}
    />
  )
}

function Join({ help, hands }: DeskQuestionProps) {
  const helpId = help.id
  return (
    <JoinSheet
      help={help}
      onJoin={({ id: withId, number }) =>
        hands.act(() => callCloud('help', 'join', { helpId, withId }), `和 ${number} 并成一趟了`)
      }
      onClose={hands.close}
    />
  )
}

function Pause({ help, hands }: DeskQuestionProps) {
  const pause = (reason: string, length: string) =>
    callCloud('help', 'pause', { helpId: help.id, reason, minutes: pauseMinutes(length) })
  return (
    <ReasonSheet
      title='先停计时？'
      note='两个时限都停住，居民看得到原因和停到几点。到点自己接着走。'
      choices={REASONS.pause}
      target={{ label: '停多久', choices: PAUSE_LENGTHS }}
      action='停计时'
      onSubmit={(reason, length) => hands.act(() => pause(reason, length), '计时停住了，居民看得到原因')}
      onClose={hands.close}
    />
  )
}

function Resume({ help, hands }: DeskQuestionProps) {
  const resume = () => callCloud('help', 'resume', { helpId: help.id })
  return (
    <Dialog
      open
      title='接着计时？'
      body='两个时限从现在接着走，还没人接的马上接着问。'
      safe={{ label: '接着计时', onPress: () => hands.act(resume, '计时接着走了') }}
      other={{ label: '再停会儿', onPress: hands.close }}
      onClose={hands.close}
    />
  )
}

function PassOn({ help, hands, station: Station }: DeskQuestionProps) {
  const helpId = help.id
  const [why, goOnThere] = useState<string>()
  if (why !== undefined) return <Station helpId={helpId} reason={why} onSend={hands.act} onClose={hands.close} />
  return (
    <ReasonSheet
      {...REFER_QUESTION}
      onSubmit={async (reason, to) => {
        if (to === STATION) return goOnThere(reason)
        await hands.act(() => callCloud('help', 'refer', { helpId, reason, to }), '已经转出去了')
      }}
      onClose={hands.close}
    />
  )
}

function ClearDanger({ help, hands }: DeskQuestionProps) {
  const helpId = help.id
  return (
    <ReasonSheet
      title='这件没有危险？'
      note='危险标记会拿掉，接单人那里也一样。原因记在案上，之后又说到危险会再标出来。'
      choices={REASONS.clearDanger}
      action='没有危险'
      onSubmit={(reason) => hands.act(() => callCloud('help', 'clearDanger', { helpId, reason }), '危险标记拿掉了')}
      onClose={hands.close}
    />
  )
}

function Drill({ help, hands }: DeskQuestionProps) {
  const mark = () => callCloud('help', 'drill', { helpId: help.id })
  return (
    <Dialog
      open
      title='标成演练？'
      body='标了撤不回来：处处写明“演练”，不算进任何数字。真有人等着的别标。'
      safe={{ label: '不标', onPress: hands.close }}
      other={{ label: '标成演练', onPress: () => hands.act(mark, '标成演练了') }}
      onClose={hands.close}
    />
  )
}
