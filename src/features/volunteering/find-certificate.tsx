import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Text } from '../../ui/text/text'

const CODE_MAX = 80

/** For whoever holds a paper: its code brings the same page. */
export function FindCertificate({ onFind }: { readonly onFind: (code: string) => void }) {
  const [typed, setTyped] = useState('')
  const code = typed.replace(/\s/g, '')
  const fault = /^[A-Za-z0-9_-]{10,64}$/.test(code) ? undefined : '先把编号填全'
  return (
    <View className='stack'>
      <Text>拿到一张服务证明，想知道真不真：填上面的编号，查到的和纸上一样才是真的。</Text>
      <Field label='证明编号' value={typed} maxLength={CODE_MAX} onInput={setTyped} />
      <Button label='查一查' off={fault} onPress={() => onFind(code)} />
    </View>
  )
}
