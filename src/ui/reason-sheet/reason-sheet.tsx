import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../button/button'
import { Choices } from '../choices/choices'
import { Field } from '../field/field'
import { Sheet } from '../sheet/sheet'
import { Text } from '../text/text'
import './reason-sheet.scss'

interface ReasonSheetProps {
  readonly title: string
  /** What follows from it, said before the choice. */
  readonly note: string
  readonly choices: readonly string[]
  readonly action: string
  /** A second question with its own choices: where a case goes from here. */
  readonly target?: { readonly label: string; readonly choices: readonly string[] }
  /** Under this key what is written stays on the phone until it has been sent. */
  readonly keptAs?: string | undefined
  /** Answers false when it was not sent. */
  readonly onSubmit: (reason: string, target: string) => Promise<unknown>
  readonly onClose: () => void
}

const REASON_MAX = 200

/** Asks why, with the usual answers at hand and room for one's own. Mount it anew for every question. */
export function ReasonSheet({ title, note, choices, action, target, keptAs, onSubmit, onClose }: ReasonSheetProps) {
  const [chosen, setChosen] = useState('')
  const { text: words, change: setWords, forget } = useKeptText(keptAs)
  const [goal, setGoal] = useState('')
  const reason = [chosen, words.trim()].filter(Boolean).join('，')
  const missing = target && goal === '' ? `先选${target.label}` : reason === '' ? '先选一个原因' : undefined
  const submit = async () => {
    if ((await onSubmit(reason, goal)) !== false) forget()
  }
  const foot = missing ? (
    <Button label={action} off={missing} />
  ) : (
    <Button label={action} busyLabel='正在办' onPress={submit} />
  )
  return (
    <Sheet open title={title} onClose={onClose} foot={foot}>
      <View className='ui-reasons'>
        <Text className='ui-reasons__note'>{note}</Text>
        {target && (
          <View className='ui-reasons__question'>
            <Text className='ui-reasons__label'>{target.label}</Text>
            <Choices label={target.label} choices={named(target.choices)} chosen={goal} onChoose={setGoal} />
          </View>
        )}
        <View className='ui-reasons__question'>
          {target && <Text className='ui-reasons__label'>原因</Text>}
          <Choices label='原因' choices={named(choices)} chosen={chosen} onChoose={setChosen} />
        </View>
        <Field label='自己说' hint='不写也行' value={words} maxLength={REASON_MAX - 40} onInput={setWords} />
      </View>
    </Sheet>
  )
}

const named = (words: readonly string[]) => words.map((word) => ({ id: word, label: word }))
