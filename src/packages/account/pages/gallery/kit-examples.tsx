import { View } from '@tarojs/components'
import type { Remote } from '../../../../platform/remote'
import { Card } from '../../../../ui/card/card'
import { EmergencyStrip } from '../../../../ui/emergency-strip/emergency-strip'
import { HelpButton } from '../../../../ui/help-button/help-button'
import { Icon } from '../../../../ui/icon/icon'
import { Illustration } from '../../../../ui/illustration/illustration'
import { LongText } from '../../../../ui/long-text/long-text'
import { Picture } from '../../../../ui/picture/picture'
import { Pressable } from '../../../../ui/pressable/pressable'
import { RateFaces } from '../../../../ui/rate-faces/rate-faces'
import { RemoteList } from '../../../../ui/remote-view/remote-list'
import { Switch } from '../../../../ui/switch/switch'
import { Text } from '../../../../ui/text/text'
import { nothing } from './example'

const LONG = '厨房水管接口漏水，地上都是水，总阀拧不动。'.repeat(12)

const SIZES = ['mini', 'xs', 'small', 'medium', 'large', 'huge', 'glyph', 'ring', 'timeline'] as const

/** States that the other sections have no room for, and the parts that have no look of their own. */
export function KitExamples() {
  return (
    <View className='gallery__stack'>
      <HelpButton title='正在发出' lines={['您填的都在']} state='sending' onPress={nothing} />
      <EmergencyStrip question='听起来有危险，先打 120' first={['120']} onCall={nothing} />
      <RateFaces question='这件事办得怎么样？' onRate={nothing} />
      <Card>
        <LongText text={LONG} />
      </Card>
      <View className='gallery__row'>
        <Switch on disabled spoken='现在关不了' onChange={nothing} />
        <Switch on={false} disabled spoken='现在开不了' onChange={nothing} />
        <Switch on size='large' spoken='值班' onChange={nothing} />
        <Pressable spoken='没有样子的按钮' onPress={nothing}>
          <Text>按这里</Text>
        </Pressable>
      </View>
      <View className='gallery__row'>
        <Picture src={undefined} />
      </View>
      <RemoteList remote={LOADING} empty={<Text>还没有</Text>}>
        {(words) => <Text key={words}>{words}</Text>}
      </RemoteList>
      <View className='gallery__row'>
        {SIZES.map((size) => (
          <Icon key={size} name='st-coming' size={size} />
        ))}
      </View>
      <View className='gallery__row'>
        <Illustration name='letter-box' />
        <Illustration name='broken-line' />
        <Illustration name='mailbox' />
        <Illustration name='vest' />
      </View>
    </View>
  )
}

const LOADING: Remote<readonly string[]> = { status: 'loading' }
