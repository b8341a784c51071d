import type { Band, Post } from '@core/roster/post'
import { View } from '@tarojs/components'
import { randomKey } from '../../platform/random-key'
import { SmallButton } from '../../ui/button/small-button'
import { Counter } from '../../ui/counter/counter'
import { DeskHeading } from '../../ui/desk-frame/desk-pane'
import { NameField, ParsedField } from '../../ui/field/parsed-field'
import { Text } from '../../ui/text/text'
import { minuteOf, timeWords } from '../../words/typed-minute'
import { DayStrip } from './day-strip'
import { Faults } from './faults'
import { PartHead } from './part-head'
import type { PartProps } from './part-props'
import { changedBand, withoutBand, withRotation } from './plan-edits'
import { bandFaults, rotationsOn } from './plan-table'
import { firstRotation } from './rotation-edits'
import { RotationForm } from './rotation-form'
import { bandTitle } from './rotation-words'
import { lengthWords, withTimes } from './typed-time'
import './plan-form.scss'

interface BandFormProps extends PartProps {
  readonly post: Post
  readonly band: Band
  /** The first Monday nobody has been told of, and today. */
  readonly freeMonday: string
  readonly today: string
}

/** A band of a post and whoever takes turns on it. */
export function BandForm(p: BandFormProps) {
  const { bench, post, band, freeMonday, onPick } = p
  const { draft, edit } = bench
  const at = { postId: post.id, bandId: band.id }
  const rotations = rotationsOn(draft, post.id, band.id)
  const addRotation = () => {
    const rotation = firstRotation(at, { id: randomKey(), startOn: freeMonday, atOnce: band.needed })
    edit(withRotation(draft, rotation), `add.${rotation.id}`)
  }
  const remove = () => {
    edit(withoutBand(draft, at), `remove.${band.id}`)
    onPick({ part: 'post', postId: post.id })
  }
  return (
    <>
      <PartHead title={bandTitle(post, band)} onLetGo={() => onPick(undefined)} />
      <BandFields {...p} />
      <Faults faults={bandFaults(post, band.id)} />
      <DeskHeading title='轮班' />
      {rotations.length === 0 && (
        <Text className='plan-note'>还没有轮班，每个班都要在排班里现找人。加上轮班，没发布的周就自己排好。</Text>
      )}
      {rotations.map((rotation) => (
        <RotationForm key={rotation.id} {...p} rotation={rotation} />
      ))}
      <View className='plan-buttons'>
        {rotations.length === 0 && <SmallButton label='加轮班' icon='plus' onPress={addRotation} />}
        {post.bands.length > 1 && (
          <SmallButton
            label='撤掉这个班'
            spoken={`撤掉这个班，${bandTitle(post, band)}`}
            icon='trash'
            onPress={remove}
          />
        )}
      </View>
    </>
  )
}

const LONGEST_NAME = 10
const LONGEST_TIME = 6
const MOST_PEOPLE = 50
const TIME_EXAMPLE = '写成 8:30 这样，先还按原来的'

function BandFields({ bench, post, band }: BandFormProps) {
  const { draft, edit } = bench
  const change = (how: Partial<Band>) =>
    edit(changedBand(draft, { postId: post.id, bandId: band.id }, how), `${Object.keys(how)}.${post.id}.${band.id}`)
  return (
    <>
      <BandTimes band={band} change={change} />
      <DayStrip bands={post.bands} bandId={band.id} />
      <Text className='plan-note'>{lengthWords(band)}</Text>
      <Counter
        label='每个班要几人'
        value={band.needed}
        unit='人'
        least={0}
        most={MOST_PEOPLE}
        onChange={(needed) => change({ needed })}
      />
    </>
  )
}

interface BandTimesProps extends Pick<BandFormProps, 'band'> {
  readonly change: (how: Partial<Band>) => void
}

function BandTimes({ band, change }: BandTimesProps) {
  return (
    <View className='plan-fields'>
      <NameField
        key={`name.${band.id}`}
        label='班名'
        name={band.name}
        maxLength={LONGEST_NAME}
        onName={(name) => change({ name })}
      />
      <ParsedField
        key={`from.${band.id}`}
        label='几点起'
        words={timeWords(band.fromMinute)}
        maxLength={LONGEST_TIME}
        parse={minuteOf}
        wrong={TIME_EXAMPLE}
        onValue={(from) => change(withTimes(band, { from }))}
      />
      <ParsedField
        key={`to.${band.id}`}
        label='到几点'
        words={timeWords(band.toMinute)}
        maxLength={LONGEST_TIME}
        parse={minuteOf}
        wrong={TIME_EXAMPLE}
        onValue={(to) => change(withTimes(band, { to }))}
      />
    </View>
  )
}
