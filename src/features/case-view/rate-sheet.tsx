import { View } from '@tarojs/components'
import { useState } from 'react'
import { useKeptText } from '../../platform/use-kept-text'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { RateFaces, type Rating } from '../../ui/rate-faces/rate-faces'
import { Sheet } from '../../ui/sheet/sheet'

interface RateSheetProps {
  readonly open: boolean
  readonly helpId: string
  readonly responderName: string
  /** Answers false when it was not sent. */
  readonly onConfirm: (stars: Rating | null, note: string) => Promise<boolean>
  readonly onClose: () => void
}

const NOTE_MAX = 200

/** The resident's nod: it closes the case with a face and a word more, or with neither. */
export function RateSheet({ open, helpId, responderName, onConfirm, onClose }: RateSheetProps) {
  const [stars, setStars] = useState<Rating>()
  const { text: note, change: setNote, forget } = useKeptText(`rate:${helpId}`)
  const confirm = async (given: Rating | null) => {
    if (await onConfirm(given, note)) forget()
  }
  const foot = (
    <>
      <Button kind='quiet' width='fit' label='先不打分' busyLabel='正在记下' onPress={() => confirm(null)} />
      {stars === undefined ? (
        <Button label='确认办好' off='先点一个脸' />
      ) : (
        <Button label='确认办好' busyLabel='正在记下' onPress={() => confirm(stars)} />
      )}
    </>
  )
  return (
    <Sheet open={open} title='办得怎么样？' onClose={onClose} foot={foot}>
      <View className='stack'>
        <RateFaces question={`${responderName}办得怎么样`} value={stars} onRate={setStars} />
        <Field kind='textarea' label='还想说两句' hint='不写也行' value={note} maxLength={NOTE_MAX} onInput={setNote} />
      </View>
    </Sheet>
  )
}
