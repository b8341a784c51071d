import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type KeptText, useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Sheet } from '../../ui/sheet/sheet'
import { Text } from '../../ui/text/text'

interface Second {
  readonly label: string
  readonly placeholder: string
  readonly most: number
}

interface WordsSheetProps {
  readonly title: string
  /** Who will read it, and what follows. */
  readonly note: string
  readonly label: string
  readonly placeholder: string
  readonly most: number
  readonly action: string
  readonly keptAs: string
  /** A second thing to be said, such as where to turn instead. */
  readonly second?: Second
  readonly photos?: ReactNode
  /** What the words still wait for. */
  readonly waits?: string | undefined
  /** Answers false when it was not sent. */
  readonly onSubmit: (words: string, second: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Something said to the owner of a case, kept on the phone until it has been sent. */
export function WordsSheet(p: WordsSheetProps) {
  const { title, note, second, photos, onClose } = p
  const first = useKeptText(p.keptAs)
  const more = useKeptText(second && `${p.keptAs}:2`)
  return (
    <Sheet open title={title} onClose={onClose} foot={<SendWords {...p} first={first} more={more} />}>
      <View className='stack'>
        <Text className='muted'>{note}</Text>
        <Field
          kind='textarea'
          label={p.label}
          value={first.text}
          maxLength={p.most}
          placeholder={p.placeholder}
          onInput={first.change}
        />
        {second && (
          <Field
            label={second.label}
            value={more.text}
            maxLength={second.most}
            placeholder={second.placeholder}
            onInput={more.change}
          />
        )}
        {photos}
      </View>
    </Sheet>
  )
}

interface SendWordsProps extends Pick<WordsSheetProps, 'label' | 'second' | 'waits' | 'action' | 'onSubmit'> {
  readonly first: KeptText
  readonly more: KeptText
}

function SendWords({ label, second, waits, action, onSubmit, first, more }: SendWordsProps) {
  const missing = firstOf([
    first.text.trim() === '' && `先写${label}`,
    second !== undefined && more.text.trim() === '' && `先写${second.label}`,
    waits,
  ])
  const submit = async () => {
    if (!(await onSubmit(first.text.trim(), more.text.trim()))) return
    first.forget()
    more.forget()
  }
  return missing ? (
    <Button label={action} off={missing} />
  ) : (
    <Button label={action} busyLabel='正在发' onPress={submit} />
  )
}

function firstOf(words: readonly (string | false | undefined)[]): string | undefined {
  return words.find((one): one is string => typeof one === 'string')
}
