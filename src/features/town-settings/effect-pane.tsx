import { View } from '@tarojs/components'
import { DeskHeading, DeskPane } from '../../ui/desk-frame/desk-pane'
import { Icon } from '../../ui/icon/icon'
import { Text } from '../../ui/text/text'
import { PART_WORDS } from './part-words'
import type { SettingsBench } from './use-settings'
import './town-settings.scss'

interface EffectPaneProps {
  readonly bench: SettingsBench
  readonly mayEdit: boolean
}

/** What the work would change, before anything is saved; what is wrong with it comes first. */
export function EffectPane({ bench, mayEdit }: EffectPaneProps) {
  const { lines, faults, part } = bench
  return (
    <DeskPane>
      <DeskHeading title={lines.length > 0 ? '存下以后' : PART_WORDS[part].title} />
      {lines.length > 0 &&
        faults.map((words) => (
          <View key={words} className='town-fault' aria-live='polite'>
            <Icon name='st-over' size='glyph' />
            <Text>{words}</Text>
          </View>
        ))}
      {lines.map(({ key, words }) => (
        <Text key={key} className='town-line'>
          {words}
        </Text>
      ))}
      <Text className='town-note'>{PART_WORDS[part].since}</Text>
      {mayEdit && lines.length === 0 && (
        <Text className='town-note'>改的时候，这里先列给您看：什么改成什么。存下才算数。</Text>
      )}
    </DeskPane>
  )
}
