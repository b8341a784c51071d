import { ACCEPT_DAYS, type AppealCategory } from '@core/appeals/settings'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import './appeal-form.scss'

/** What happens next, within how many working days; the clock times stand on the case, where days off are counted. */
export function AfterAppeal({ category }: { readonly category: AppealCategory | undefined }) {
  const promises = [
    [`${ACCEPT_DAYS} 个工作日`, '社区受理，告诉您谁来办'],
    [category ? `${category.answerDays} 个工作日` : '3～15 个工作日', '给您答复，解决没有您来说'],
  ] as const
  return (
    <Card tone='sunken'>
      <Text className='appeal-form__title'>提交以后</Text>
      {promises.map(([by, what]) => (
        <View key={what} className='appeal-form__row'>
          <Text className='appeal-form__what'>{by}</Text>
          <Text className='appeal-form__who'>{what}</Text>
        </View>
      ))}
    </Card>
  )
}
