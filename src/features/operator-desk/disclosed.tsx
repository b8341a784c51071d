import type { Disclosure } from '@core/contract/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callCloud } from '../../platform/cloud/call-cloud'
import type { Attempt } from '../../platform/use-attempt'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Text } from '../../ui/text/text'
import { spotWords } from '../../words/place-words'
import './operator-desk.scss'

interface DisclosedProps {
  readonly helpId: string
  readonly attempt: Attempt
}

/** Door and telephone of a case somebody else filed: behind a reason, and gone with the page. */
export function Disclosed({ helpId, attempt }: DisclosedProps) {
  const [reason, setReason] = useState('')
  const [told, setTold] = useState<Disclosure>()
  const ask = async () => setTold(await attempt(() => callCloud('desk', 'disclose', { helpId, reason: reason.trim() })))
  if (told)
    return (
      <View className='disclosed'>
        <Text className='disclosed__phone'>{told.phone}</Text>
        <Text>
          {told.name}，{spotWords(told)}
        </Text>
        {told.careNotes !== '' && <Text className='muted'>{told.careNotes}</Text>}
      </View>
    )
  return (
    <>
      <Field
        label='看门牌和电话'
        hint='理由会记下来'
        value={reason}
        maxLength={200}
        placeholder='比如：来电人又打来了'
        onInput={setReason}
      />
      {reason.trim() === '' ? (
        <Button kind='secondary' label='看' off='先写为什么要看' />
      ) : (
        <Button kind='secondary' icon='eye' label='看门牌和电话' onPress={ask} />
      )}
    </>
  )
}
