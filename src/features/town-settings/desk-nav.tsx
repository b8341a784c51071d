import { View } from '@tarojs/components'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import type { IconName } from '../../ui/icon/icon-names'
import { landmark } from '../../ui/pressable/aria'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './desk-nav.scss'

export interface NavEntry<Id extends string> {
  readonly id: Id
  readonly icon: IconName
  readonly title: string
  /** Work lies there that is not saved. */
  readonly open: boolean
}

interface DeskNavProps<Id extends string> {
  readonly entries: readonly NavEntry<Id>[]
  readonly current: Id
  readonly onChoose: (id: Id) => void
}

/** What an administration looks after, one below the other. */
export function DeskNav<Id extends string>({ entries, current, onChoose }: DeskNavProps<Id>) {
  return (
    <View className='town-nav' aria-label='管什么' {...landmark('navigation')}>
      {entries.map(({ id, icon, title, open }) => (
        <Pressable
          key={id}
          className={classNames('town-nav__one', id === current && 'town-nav__one--current')}
          role='link'
          spoken={[title, open && '没保存', id === current && '正在看'].filter(Boolean).join('，')}
          onPress={() => onChoose(id)}
        >
          <Icon name={icon} />
          <Text className='town-nav__title'>{title}</Text>
          {open && <Text className='town-nav__open'>没保存</Text>}
        </Pressable>
      ))}
    </View>
  )
}
