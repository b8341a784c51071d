import { View } from '@tarojs/components'
import { callCloud } from '../../platform/cloud/call-cloud'
import { drawerOf, useKept } from '../../platform/use-kept'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'
import type { StaffSheetProps } from './staff-sheet-props'

interface PublicWords {
  readonly title: string
  readonly question: string
  readonly answer: string
}

const NOTHING: PublicWords = { title: '', question: '', answer: '' }

/** Words for everybody, written anew: what the owner and the handler wrote stays where it is. */
export function PublishSheet({ appeal: { id: appealId, publicRecord }, moves }: StaffSheetProps) {
  const { value, change, forget } = useKept<PublicWords>(drawerOf(`publish:${appealId}`))
  const words = value ?? publicRecord ?? NOTHING
  const put = (part: Partial<PublicWords>) => change((before) => ({ ...(before ?? words), ...part }))
  const { title, question, answer } = words
  const publish = async () => {
    const input = { appealId, title: title.trim(), question: question.trim(), answer: answer.trim() }
    if (await moves.replaceBy(() => callCloud('appeals', 'publish', input), '公开了，邻居都看得到')) forget()
  }
  const missing = [title, question, answer].some((one) => one.trim() === '') ? '三处都要写' : undefined
  return (
    <Sheet
      open
      title='公开办理结果'
      onClose={moves.close}
      foot={
        missing ? <Button label='公开' off={missing} /> : <Button label='公开' busyLabel='正在发' onPress={publish} />
      }
    >
      <View className='stack'>
        <Text className='muted'>用自己的话重新写。姓名、号码、门牌都不要写，写了发不出去。</Text>
        <Field label='标题' value={title} maxLength={40} onInput={(next) => put({ title: next })} />
        <Field
          kind='textarea'
          label='反映了什么'
          value={question}
          maxLength={500}
          onInput={(next) => put({ question: next })}
        />
        <Field
          kind='textarea'
          label='怎么办的'
          value={answer}
          maxLength={500}
          onInput={(next) => put({ answer: next })}
        />
      </View>
    </Sheet>
  )
}

export function UnpublishDialog({ appeal: { id: appealId }, moves }: StaffSheetProps) {
  return (
    <Dialog
      open
      title='不再公开？'
      body='邻居就看不到了，办理记录还在。'
      safe={{ label: '接着公开', onPress: moves.close }}
      other={{
        label: '不再公开',
        onPress: () => moves.replaceBy(() => callCloud('appeals', 'unpublish', { appealId }), '收回来了'),
      }}
      onClose={moves.close}
    />
  )
}
