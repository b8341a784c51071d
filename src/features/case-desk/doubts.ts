import { awaitsWord } from '@core/content/photo'
import type { InputOf } from '@core/contract/wire'
import type { HelpView } from '@core/help/views'
import type { EpochMs } from '@core/kit/time'

/** One thing that others do not see until a coordinator has looked at it. */
export interface Doubt {
  readonly id: string
  readonly words: string
  readonly piece: InputOf<'help', 'judge'>['piece']
}

const PART_WORDS = { text: '求助的话', outcome: '报办好的话' } as const

/** What waits for a coordinator's word, words first. */
export function doubtsOf(help: Pick<HelpView, 'held' | 'photos' | 'settledPhotos'>, now: EpochMs): readonly Doubt[] {
  const words = help.held
    .filter(({ state }) => state === 'held')
    .map(({ of }): Doubt => {
      return { id: of, words: `${PART_WORDS[of]}没过检查，别人还看不到`, piece: { kind: 'words', of } }
    })
  const photos = [...help.photos, ...help.settledPhotos]
    .filter((photo) => awaitsWord(photo, now))
    .map(({ key, state }): Doubt => {
      const why = state === 'held' ? '没过检查' : '没查出结果'
      return { id: key, words: `有张照片${why}，别人还看不到`, piece: { kind: 'photo', key } }
    })
  return [...words, ...photos]
}
