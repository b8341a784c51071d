import { openPage } from '../../platform/navigation'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './roster-grid.scss'

/** Over the names of the posts: the way to where they, their bands and their turns are decided. */
export function PlanLink() {
  return (
    <Pressable className='roster-grid__plan' role='link' spoken='岗位与轮班' onPress={() => openPage('planDesk')}>
      <Text>岗位与轮班</Text>
      <Icon name='right' size='xs' />
    </Pressable>
  )
}
