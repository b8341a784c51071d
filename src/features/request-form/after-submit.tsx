import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import './request-form.scss'

const PROMISES = [
  ['1 分钟内', '问离您最近的值班党员'],
  ['10 分钟内', '到您家，路上看得见他在哪'],
  ['30 分钟内', '把事办好；办不完的，讲清怎么接着办'],
] as const

interface AfterSubmitProps {
  readonly title: string
  /** No member is on duty, so none can be asked. */
  readonly nobody?: boolean
}

/** What happens next, by what time: said before it is asked. */
export function AfterSubmit({ title, nobody = false }: AfterSubmitProps) {
  const promises = nobody ? [['马上', '通知值班长安排人来'] as const, ...PROMISES.slice(1)] : PROMISES
  return (
    <Card tone='sunken'>
      <Text className='promises__title'>{title}</Text>
      {promises.map(([by, what]) => (
        <View key={by} className='promises__row'>
          <Text className='promises__by'>{by}</Text>
          <Text className='promises__what'>{what}</Text>
        </View>
      ))}
    </Card>
  )
}
