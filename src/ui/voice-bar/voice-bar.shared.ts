import type { Take, VoiceFault } from '../../platform/voice/take'

export type VoiceLook = 'rest' | 'busy' | 'recording' | 'alert'

export interface VoiceWords {
  readonly look: VoiceLook
  /** On the button. */
  readonly label: string
  /** Under it, said once for each step; the seconds that run are not in it. */
  readonly news: string
}

const HOW = '点一下也行，说完再点一下'

const FAULT_WORDS: Readonly<Record<VoiceFault, string>> = {
  NOT_AGREED: '没用麦克风，打字也行。想说话，再点一次',
  REFUSED: '麦克风没打开，打字也行。想说话，请在设置里允许麦克风',
  NO_MICROPHONE: '没找到麦克风，打字就行',
  BUSY: '麦克风正被别处占着，过一会儿再说，或者打字',
  TOO_SHORT: '太短了，没录上。请再说一遍，说完再松手',
  NOTHING_HEARD: '没听到您说话。离手机近一点再说一遍，打字也行',
  BROKEN: '没录上，请再说一遍，打字也行',
}

const NO_WORDS = '没听出字，请再说一遍，或者打字、打热线'

interface VoiceSetting {
  readonly again: boolean
  /** The sound is not kept. */
  readonly wordsOnly?: boolean
  readonly secondsLeft?: number | undefined
}

/** What the bar says of a take. `again`: something was recorded before, and the next take replaces it. */
export function voiceWords(take: Take, { again, wordsOnly = false, secondsLeft }: VoiceSetting): VoiceWords {
  const words = wordsOf(take, again ? '重说一遍' : '按住说话')
  if (wordsOnly && take.step === 'heard' && !take.inWords) return { ...words, news: NO_WORDS }
  return secondsLeft === undefined ? words : { ...words, label: `还能说 ${secondsLeft} 秒` }
}

function wordsOf(take: Take, begin: string): VoiceWords {
  switch (take.step) {
    case 'rest':
      return { look: 'rest', label: begin, news: HOW }
    case 'opening':
      return { look: 'busy', label: '正在打开麦克风', news: take.asking ? '问您能不能用麦克风，您答应了才录' : '' }
    case 'recording':
      return { look: 'recording', label: take.by === 'hold' ? '松开就好' : '说完点一下', news: '正在听您说' }
    case 'turning':
      return { look: 'busy', label: '正在转成文字', news: '听到了，马上写出来' }
    case 'heard':
      return {
        look: 'rest',
        label: begin,
        news: take.inWords ? '写在下面了，不对可以改' : '没听出字，录音留着，一样能听',
      }
    case 'failed':
      return { look: 'alert', label: begin, news: FAULT_WORDS[take.fault] }
  }
}
