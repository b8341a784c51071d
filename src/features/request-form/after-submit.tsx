import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import './request-form.scss'

const PROMISES = [
  ['1 分钟内', '问离您最近的值班党员'],
  ['10 分钟内', '到您家，路上看得见他在哪'],
  ['30 分钟内', '把事办好；办不完的，讲清怎么接着办'],
] as const

/** What happens next, by what time: said before it is asked. */
export function AfterSubmit({ title }: { readonly title: string }) {
  return (
    <Card tone='sunken'>
      <Text className='promises__title'>{title}</Text>
      {PROMISES.map(([by, what]) => (
        <View key={by} className='promises__row'>
          <Text className='promises__by'>{by}</Text>
          <Text className='promises__what'>{what}</Text>
        </View>
      ))}
    </Card>
  )
}
