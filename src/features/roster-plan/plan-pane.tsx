import { View } from '@tarojs/components'
import { SmallButton } from '../../ui/button/small-button'
import { DeskPane } from '../../ui/desk-frame/desk-pane'
import { Text } from '../../ui/text/text'
import { BandForm } from './band-form'
import { EffectPane } from './effect-pane'
import { effectLine } from './effect-words'
import type { PartProps } from './part-props'
import type { PickedPart } from './picked-part'
import { PostForm } from './post-form'
import { RulesForm } from './rules-form'
import type { Outlook } from './use-outlook'
import { freeMondayOf } from './work'
import './plan-form.scss'
import './plan-effect.scss'

interface PlanPaneProps extends PartProps {
  readonly picked: PickedPart | undefined
  readonly outlook: Outlook | null
  readonly mayEdit: boolean
  readonly today: string
  readonly onShow: (slot: string) => void
}

/** The part in hand and what the work does to the weeks ahead; with nothing in hand, all of what it does. */
export function PlanPane(p: PlanPaneProps) {
  const { bench, picked, outlook, mayEdit, onPick, onShow } = p
  if (!mayEdit)
    return (
      <DeskPane title='岗位与轮班'>
        <Text className='plan-note'>岗位和轮班由值班长改。您看到的是现在用的这一版。</Text>
      </DeskPane>
    )
  const form = picked && formOf(p, picked)
  if (!form)
    return (
      <DeskPane>
        <EffectPane bench={bench} outlook={outlook} onShow={onShow} />
      </DeskPane>
    )
  return (
    <DeskPane
      foot={bench.changes.length > 0 && !bench.newer && <Foot outlook={outlook} onPress={() => onPick(undefined)} />}
    >
      {form}
    </DeskPane>
  )
}

function formOf({ today, ...p }: PlanPaneProps, picked: PickedPart) {
  if (picked.part === 'rules') return <RulesForm {...p} />
  const post = p.bench.draft.posts.find(({ id }) => id === picked.postId)
  if (!post) return undefined
  if (picked.part === 'post') return <PostForm {...p} post={post} />
  const band = post.bands.find(({ id }) => id === picked.bandId)
  if (!band) return undefined
  const freeMonday = freeMondayOf(p.bench.view)
  return <BandForm {...p} key={band.id} post={post} band={band} freeMonday={freeMonday} today={today} />
}

function Foot({ outlook, onPress }: { readonly outlook: Outlook | null; readonly onPress: () => void }) {
  if (!outlook) return <Text className='plan-note'>红字的地方改好，就接着算往后几周会怎样。</Text>
  return (
    <View className='plan-foot'>
      <View className='plan-foot__words'>
        <Text className='plan-note'>存下以后</Text>
        <Text className='plan-effect'>{effectLine(outlook.effect)}</Text>
      </View>
      <SmallButton label='看看是哪些' onPress={onPress} />
    </View>
  )
}
