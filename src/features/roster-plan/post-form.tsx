import type { Post } from '@core/roster/post'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { SmallButton } from '../../ui/button/small-button'
import { DeskLine } from '../../ui/desk-frame/desk-line'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { NameField } from '../../ui/field/parsed-field'
import { Text } from '../../ui/text/text'
import { bandHours } from '../../words/shift-words'
import { DayStrip } from './day-strip'
import { PartHead } from './part-head'
import type { PartProps } from './part-props'
import { freeBand, renamed, withBand, withoutPost } from './plan-edits'
import { KIND_WORDS } from './rotation-words'
import './plan-form.scss'

const MOST_BANDS = 12
const LONGEST_NAME = 20

/** A post: its name, its day, its bands. */
export function PostForm({ bench, post, onPick }: PartProps & { readonly post: Post }) {
  const { draft, edit, view } = bench
  const zone = view.zones.find(({ id }) => id === post.zoneId)
  const add = () => {
    const band = freeBand(post, randomKey())
    edit(withBand(draft, post.id, band), `add.${band.id}`)
    onPick({ part: 'band', postId: post.id, bandId: band.id })
  }
  const remove = () => {
    edit(withoutPost(draft, post.id), `remove.${post.id}`)
    onPick(undefined)
  }
  return (
    <>
      <PartHead title={post.name} onLetGo={() => onPick(undefined)} />
      <Text className='plan-note'>
        {zone ? `${zone.name}的` : '全社区的'}
        {KIND_WORDS[post.kind]}
      </Text>
      <NameField
        key={post.id}
        label='岗位名字'
        name={post.name}
        maxLength={LONGEST_NAME}
        onName={(name) => edit(renamed(draft, post.id, name), `name.${post.id}`)}
      />
      <DayStrip bands={post.bands} />
      <DeskHeading title='班次' />
      <BandLines post={post} onPick={onPick} />
      <View className='plan-buttons'>
        {post.bands.length < MOST_BANDS && <SmallButton label='添一个班' icon='plus' onPress={add} />}
        <SmallButton label='撤掉这个岗位' spoken={`撤掉这个岗位，${post.name}`} icon='trash' onPress={remove} />
      </View>
    </>
  )
}

function BandLines({ post, onPick }: Pick<PartProps, 'onPick'> & { readonly post: Post }) {
  return (
    <View>
      {post.bands.map((band) => (
        <DeskLine
          key={band.id}
          title={`${band.name}班 ${bandHours(band)} 点`}
          note={`要 ${band.needed} 人`}
          onPress={() => onPick({ part: 'band', postId: post.id, bandId: band.id })}
        />
      ))}
    </View>
  )
}
