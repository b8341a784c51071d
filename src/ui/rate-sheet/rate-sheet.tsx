import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../button/button'
import { Field } from '../field/field'
import { RateFaces, type Rating } from '../rate-faces/rate-faces'
import { Sheet } from '../sheet/sheet'

interface RateSheetProps {
  readonly title: string
  readonly question: string
  readonly action: string
  /** Under this key what is written stays on the phone until it has been sent. */
  readonly keptAs: string
  /** Answers false when it was not sent. */
  readonly onConfirm: (stars: Rating | null, note: string) => Promise<boolean>
  readonly onClose: () => void
}

const NOTE_MAX = 200

/** The last word of whoever it was done for: with a face and a word more, or with neither. */
export function RateSheet({ title, question, action, keptAs, onConfirm, onClose }: RateSheetProps) {
  const [stars, setStars] = useState<Rating>()
  const { text: note, change: setNote, forget } = useKeptText(keptAs)
  const confirm = async (given: Rating | null) => {
    if (await onConfirm(given, note)) forget()
  }
  const foot = (
    <>
      <Button kind='quiet' width='fit' label='先不打分' busyLabel='正在记下' onPress={() => confirm(null)} />
      {stars === undefined ? (
        <Button label={action} off='先点一个脸' />
      ) : (
        <Button label={action} busyLabel='正在记下' onPress={() => confirm(stars)} />
      )}
    </>
  )
  return (
    <Sheet open title={title} onClose={onClose} foot={foot}>
      <View className='stack'>
        <RateFaces question={question} value={stars} onRate={setStars} />
        <Field kind='textarea' label='还想说两句' hint='不写也行' value={note} maxLength={NOTE_MAX} onInput={setNote} />
      </View>
    </Sheet>
  )
}
