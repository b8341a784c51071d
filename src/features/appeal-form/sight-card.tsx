import { whoSeesAppeal } from '@core/appeals/who-sees'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '../../ui/card/card'
import { Text } from '../../ui/text/text'
import { sightLines } from '../../words/appeal-sights'
import './appeal-form.scss'

/** Who sees what of an appeal filed like this: asked of the rules that make every answer about it. */
export function SightCard({ anonymous }: { readonly anonymous: boolean }) {
  const lines = useMemo(() => sightLines(whoSeesAppeal({ anonymous })), [anonymous])
  return (
    <View aria-live='polite'>
      <Card tone='sunken'>
        <Text className='appeal-form__title'>谁看得到什么</Text>
        {lines.map(({ what, who }) => (
          <View key={what} className='appeal-form__row'>
            <Text className='appeal-form__what'>{what}</Text>
            <Text className='appeal-form__who'>{who}</Text>
          </View>
        ))}
      </Card>
    </View>
  )
}
