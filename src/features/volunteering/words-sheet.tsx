import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface WordsSheetProps {
  readonly title: string
  readonly note: string
  readonly label: string
  readonly action: string
  readonly first?: string
  readonly maxLength: number
  /** Said on the button as long as nothing is written; absent where nothing need be. */
  readonly needed?: string
  readonly keptAs: string
  /** Answers false when it was not sent. */
  readonly onSubmit: (words: string) => Promise<boolean>
  readonly onClose: () => void
}

/** A few words of one's own before something is done. What is written stays until it was sent. */
export function WordsSheet(p: WordsSheetProps) {
  const kept = useKeptText(p.keptAs)
  const [touched, touch] = useState(kept.text !== '')
  const words = touched ? kept.text : (p.first ?? '')
  const off = p.needed !== undefined && words.trim() === '' ? p.needed : undefined
  const submit = async () => {
    if (!(await p.onSubmit(words.trim()))) return
    kept.forget()
    p.onClose()
  }
  const write = (text: string) => {
    touch(true)
    kept.change(text)
  }
  return (
    <Sheet
      open
      title={p.title}
      onClose={p.onClose}
      foot={<Button label={p.action} busyLabel='正在办' off={off} onPress={submit} />}
    >
      <View className='stack'>
        <Text className='muted'>{p.note}</Text>
        <Field
          kind='textarea'
          label={p.label}
          hint={p.needed === undefined ? '不写也行' : undefined}
          value={words}
          maxLength={p.maxLength}
          onInput={write}
        />
      </View>
    </Sheet>
  )
}
