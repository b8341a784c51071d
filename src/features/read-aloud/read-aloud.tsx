import { useElder } from '../../platform/elder-mode'
import type { Speak } from '../../platform/speech/speak'
import { useSound } from '../../platform/voice/use-sound'
import { Icon } from '../../ui/icon/icon'
import { Pressable } from '../../ui/pressable/pressable'
import { Text } from '../../ui/text/text'
import './read-aloud.scss'

interface ReadAloudProps {
  readonly text: string
  /** The voice this page has; without one nothing is drawn. */
  readonly speak: Speak | undefined
}

const LOOKS = {
  rest: { icon: 'speaker', label: '读给我听', spoken: '读给我听' },
  playing: { icon: 'stop', label: '停下', spoken: '停下，不读了' },
  failed: { icon: 'speaker', label: '读不出来', spoken: '读不出来，请看字，再点一下重试' },
} as const

/** Reads the page's one sentence, and stops at a second tap; in large print only. */
export function ReadAloud({ text, speak }: ReadAloudProps) {
  const elder = useElder()
  const { state, toggle } = useSound()
  if (!elder || speak === undefined) return null
  const { icon, label, spoken } = LOOKS[state]
  return (
    <Pressable className='read-aloud' spoken={spoken} onPress={() => void toggle(() => speak(text))}>
      <Icon name={icon} />
      <Text>{label}</Text>
    </Pressable>
  )
}
