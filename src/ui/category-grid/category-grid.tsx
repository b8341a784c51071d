import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import { role } from '../pressable/aria'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './category-grid.scss'

interface CategoryGridProps<Id extends string> {
  readonly label: string
  readonly items: readonly { readonly id: Id; readonly label: string; readonly icon: IconName }[]
  readonly chosen?: Id | undefined
  readonly onChoose: (id: Id) => void
}

/** One of several, by picture and word: four to a row, two in large print. */
export function CategoryGrid<Id extends string>({ label, items, chosen, onChoose }: CategoryGridProps<Id>) {
  return (
    <View className='ui-category-grid' aria-label={label} {...role('radiogroup')}>
      {items.map((item) => (
        <Pressable
          key={item.id}
          className={classNames('ui-category-grid__tile', item.id === chosen && 'ui-category-grid__tile--chosen')}
          role='radio'
          checked={item.id === chosen}
          spoken={item.label}
          onPress={() => onChoose(item.id)}
        >
          <Icon name={item.icon} size='large' className='ui-category-grid__icon' />
          <Text>{item.label}</Text>
          {item.id === chosen && (
            <View className='ui-category-grid__tick'>
              <Icon name='check' size='xs' />
            </View>
          )}
        </Pressable>
      ))}
    </View>
  )
}
