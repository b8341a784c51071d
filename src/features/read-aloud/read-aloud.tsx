import { Text } from '@tarojs/components'
import { useElder } from '../../platform/elder-mode'
import { speak } from '../../platform/speech/speak'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import './read-aloud.scss'

interface ReadAloudProps {
  readonly label?: string
  readonly text: string
}

/** Reads the page's one sentence; in large print only, and only where the phone can speak. */
export function ReadAloud({ label = '读给我听', text }: ReadAloudProps) {
  const elder = useElder()
  if (!elder || speak === undefined) return null
  const read = speak
  return (
    <Pressable className='read-aloud' onPress={() => read(text)}>
      <Icon name='speaker' />
      <Text>{label}</Text>
    </Pressable>
  )
}
