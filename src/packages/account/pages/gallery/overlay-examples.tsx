import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../ui/button/button'
import { Dialog } from '../../../../ui/dialog/dialog'
import { ReasonSheet } from '../../../../ui/reason-sheet/reason-sheet'
import { Sheet } from '../../../../ui/sheet/sheet'
import { Text } from '../../../../ui/text/text'
import type { ToastMessage } from '../../../../ui/toast/shown-for'
import { Toast } from '../../../../ui/toast/toast'
import type { ExamplesProps } from './example'

type Shown = 'none' | 'sheet' | 'dialog' | 'toast' | 'reasons' | 'alert'

const NEWS: Partial<Record<Shown, ToastMessage>> = {
  toast: { id: 1, text: '已告诉林建平', tone: 'done' },
  alert: { id: 2, text: '没发出去，网断了', tone: 'alert' },
}

export function OverlayExamples({ elder }: ExamplesProps) {
  const [shown, setShown] = useState<Shown>('none')
  const close = () => setShown('none')
  return (
    <View className='gallery__stack'>
      <Button kind='secondary' label='抽屉' onPress={() => setShown('sheet')} />
      <Button kind='secondary' label='对话框' onPress={() => setShown('dialog')} />
      <Button kind='secondary' label='轻提示' onPress={() => setShown('toast')} />
      <Button kind='secondary' label='坏消息' onPress={() => setShown('alert')} />
      <Button kind='secondary' label='问原因' onPress={() => setShown('reasons')} />
      <Sheet
        open={shown === 'sheet'}
        title='换个地方'
        onClose={close}
        foot={<Button label='就在这儿' onPress={close} />}
      >
        <Text>桐花里 7 栋 2 单元 301</Text>
      </Sheet>
      {shown === 'reasons' && (
        <ReasonSheet
          title='还没好？'
          note='马上重新找人，还是最近的先问。'
          choices={['没修好', '又坏了', '说好的没做']}
          action='还没好'
          onSubmit={async () => close()}
          onClose={close}
        />
      )}
      <Dialog
        open={shown === 'dialog'}
        title='要取消求助吗？'
        body='林建平已经走到半路，取消后他会收到消息。'
        safe={{ label: '接着等', onPress: close }}
        other={{ label: '取消求助', onPress: close }}
        onClose={close}
      />
      <Toast elder={elder} message={NEWS[shown]} onGone={close} />
    </View>
  )
}
