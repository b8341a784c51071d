import type { Category } from '@core/help/categories'
import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { role } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import { CATEGORY_TILES } from '../../words/category-icons'
import { KeySign } from './key-sign'
import './operator-desk.scss'

interface CategoryKeysProps {
  readonly chosen: Category | null
  readonly onChoose: (category: Category) => void
}

/** What it is about: a picture, a word and the digit that chooses it. */
export function CategoryKeys({ chosen, onChoose }: CategoryKeysProps) {
  return (
    <View className='kinds' aria-label='什么事' {...role('radiogroup')}>
      {CATEGORY_TILES.map(({ id, label, icon }, index) => (
        <Pressable
          key={id}
          className={classNames('kinds__one', id === chosen && 'kinds__one--chosen')}
          role='radio'
          checked={id === chosen}
          spoken={label}
          onPress={() => onChoose(id)}
        >
          <Icon name={icon} className='kinds__icon' />
          <Text>{label}</Text>
          <KeySign sign={String(index + 1)} />
        </Pressable>
      ))}
    </View>
  )
}
