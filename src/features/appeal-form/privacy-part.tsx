import { View } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import { Card } from '../../ui/card/card'
import { ListRow } from '../../ui/list-row/list-row'
import { Switch } from '../../ui/switch/switch'
import { SightCard } from './sight-card'
import type { AppealHandles } from './use-appeal'
import './appeal-form.scss'

/** What each switch does: in large print in fewer words, but never in none. */
const NOTES = {
  anonymous: {
    plain: '办事的人看不到您的姓名电话，也没法打给您，结果在这里看',
    large: '办的人不知道您是谁，没法打给您，结果在这里看',
  },
  mayPublish: { plain: '社区改写过、去掉姓名门牌，邻居才看得到', large: '去掉姓名门牌，给邻居看' },
} as const

/** Under whose name, and whether neighbours may read how it was handled; who sees what stands below and changes with it. */
export function PrivacyPart({ appeal: { draft, change } }: { readonly appeal: AppealHandles }) {
  const print = useElder() ? 'large' : 'plain'
  return (
    <View className='stack'>
      <Card flush>
        <ListRow
          title='匿名反映'
          note={NOTES.anonymous[print]}
          trailing={<Switch on={draft.anonymous} onChange={(anonymous) => change({ anonymous })} spoken='匿名反映' />}
        />
        <ListRow
          title='办好后公开'
          note={NOTES.mayPublish[print]}
          trailing={
            <Switch on={draft.mayPublish} onChange={(mayPublish) => change({ mayPublish })} spoken='办好后公开' />
          }
        />
      </Card>
      <SightCard anonymous={draft.anonymous} />
    </View>
  )
}
