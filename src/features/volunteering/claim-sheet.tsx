import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Choices } from '../../ui/choices/choices'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface ClaimSheetProps {
  readonly onClaim: (groupName: string) => Promise<boolean>
  readonly onClose: () => void
}

const ALONE = { id: 'alone', label: '我自己来' } as const
const GROUP = { id: 'group', label: '几个人一起' } as const

/** Alone or with others, and what claiming means. */
export function ClaimSheet({ onClaim, onClose }: ClaimSheetProps) {
  const [how, setHow] = useState<'alone' | 'group'>('alone')
  const [groupName, setGroupName] = useState('')
  const off = how === 'group' && groupName.trim() === '' ? '先给你们起个名' : undefined
  const claim = async () => {
    if (await onClaim(how === 'group' ? groupName.trim() : '')) onClose()
  }
  return (
    <Sheet
      open
      title='认领这个心愿'
      onClose={onClose}
      foot={<Button label='认领' busyLabel='正在认领' off={off} onPress={claim} />}
    >
      <View className='stack'>
        <Text>认领以后看得到怎么找对方。一周内办好；办不了请放回去，让别人来。</Text>
        <Choices label='几个人' choices={[ALONE, GROUP]} chosen={how} onChoose={setHow} />
        {how === 'group' && (
          <Field label='你们叫什么' value={groupName} maxLength={20} placeholder='3 栋帮帮团' onInput={setGroupName} />
        )}
      </View>
    </Sheet>
  )
}
