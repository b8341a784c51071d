import type { BookRow } from '@core/contract/handover-book'
import { View } from '@tarojs/components'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

const WORDS_MAX = 200

/** What is asked for in words. */
export type WordedQuestion = 'handOn' | 'close'

const WORDS: Readonly<Record<WordedQuestion, { title: string; label: string; placeholder: string; action: string }>> = {
  handOn: { title: '交给下一班', label: '办到哪一步了', placeholder: '比如：打了两次，没人接', action: '交下去' },
  close: { title: '办好了', label: '怎么办的', placeholder: '比如：回了电话，约明天上门', action: '记下' },
}

interface EntrySheetProps {
  readonly row: BookRow
  readonly question: WordedQuestion
  /** Answers false when it was not sent. */
  readonly onSubmit: (words: string) => Promise<boolean>
  readonly onClose: () => void
}

/** A word for whoever reads it next; it may be left out. */
export function EntrySheet({ row, question, onSubmit, onClose }: EntrySheetProps) {
  const { title, label, placeholder, action } = WORDS[question]
  const kept = useKeptText(`book:${question}:${row.id}`)
  const submit = async () => {
    if (!(await onSubmit(kept.text.trim()))) return
    kept.forget()
    onClose()
  }
  return (
    <Sheet open title={title} onClose={onClose} foot={<Button label={action} busyLabel='正在记' onPress={submit} />}>
      <View className='stack'>
        <Text>{row.words}</Text>
        <Field
          kind='textarea'
          label={label}
          hint='不写也行'
          value={kept.text}
          maxLength={WORDS_MAX}
          placeholder={placeholder}
          onInput={kept.change}
        />
      </View>
    </Sheet>
  )
}
