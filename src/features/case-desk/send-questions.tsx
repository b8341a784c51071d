import { callCloud } from '../../platform/cloud/call-cloud'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import type { DeskQuestionProps } from './desk-hands'
import { SendSheet } from './send-sheet'

/** Somebody for a case that has nobody: sent outright, or asked first. */
export function Send({ help, now, hands }: DeskQuestionProps) {
  const helpId = help.id
  const mayAsk = help.moves.includes('offer')
  return (
    <SendSheet
      help={help}
      now={now}
      title='派谁去？'
      action={(name) => `派${name}去`}
      onSend={({ memberId, name }) =>
        hands.act(() => callCloud('help', 'assign', { helpId, memberId }), `派${name}去了`)
      }
      onAsk={
        mayAsk
          ? (chosen) => {
              const memberIds = chosen.map(({ memberId }) => memberId)
              return hands.act(() => callCloud('help', 'offer', { helpId, memberIds }), `正在问 ${memberIds.length} 位`)
            }
          : undefined
      }
      onClose={hands.close}
    />
  )
}

/** The case for the coordinator or for somebody they name; whoever has it hears that it is not theirs any more. */
export function TakeOver(props: DeskQuestionProps) {
  const { help, now, hands } = props
  const helpId = help.id
  const mine = () => hands.act(() => callCloud('help', 'takeOver', { helpId, memberId: null }), '这一件归您了')
  if (!help.responder)
    return (
      <Dialog
        open
        title='您自己去？'
        body='这一件就归您，居民看到您的名字，不再问别人。'
        safe={{ label: '我来接', onPress: mine }}
        other={{ label: '再等等', onPress: hands.close }}
        onClose={hands.close}
      />
    )
  return (
    <SendSheet
      help={help}
      now={now}
      title={`从${help.responder.name}手里接过来`}
      action={(name) => `交给${name}`}
      above={<Button kind='secondary' icon='hands' label='我自己去' onPress={mine} />}
      onSend={({ memberId, name }) =>
        hands.act(() => callCloud('help', 'takeOver', { helpId, memberId }), `交给${name}了`)
      }
      onClose={hands.close}
    />
  )
}

/** A second pair of hands beside the responder, who may say no. */
export function Helper({ help, now, hands }: DeskQuestionProps) {
  const helpId = help.id
  return (
    <SendSheet
      help={help}
      now={now}
      title='再请谁一起去？'
      action={(name) => `请${name}一起去`}
      onSend={({ memberId, name }) =>
        hands.act(() => callCloud('help', 'addHelper', { helpId, memberId }), `正在问${name}`)
      }
      onClose={hands.close}
    />
  )
}
