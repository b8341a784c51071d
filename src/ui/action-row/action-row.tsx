import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/icon-names'
import type { Press } from '../pressable/gate'
import { Pressable } from '../pressable/pressable'
import { Text } from '../text/text'
import './action-row.scss'

interface RowAction {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  /** An arrow after the word: it leads to another page. */
  readonly leads?: boolean
  readonly onPress: Press
  readonly spoken?: string | undefined
}

const MOST_SIDE_BY_SIDE = 2

/** In large print; what is more takes two lines. */
const MOST_IN_A_LINE = 4

/** The actions at the foot of a slip: two stand side by side, three to five carry the icon above the word. */
export function ActionRow({ actions }: { readonly actions: readonly RowAction[] }) {
  const stacked = actions.length > MOST_SIDE_BY_SIDE
  return (
    <View
      className={classNames(
        'ui-action-row',
        stacked && 'ui-action-row--stacked',
        actions.length > MOST_IN_A_LINE && 'ui-action-row--many',
      )}
    >
      {actions.map((action) => (
        <Pressable
          key={action.id}
          className='ui-action-row__action'
          onPress={action.onPress}
          spoken={action.spoken ?? action.label}
        >
          {action.icon && <Icon name={action.icon} size={stacked ? 'medium' : 'small'} />}
          <Text>{action.label}</Text>
          {action.leads && <Icon name='right' size='small' />}
        </Pressable>
      ))}
    </View>
  )
}
