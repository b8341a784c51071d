import type { HelpAnswer } from '@core/contract/help-answers'
import type { HelperView } from '@core/help/desk-facts'
import { clockTime } from '@core/kit/local-time'
import type { EpochMs } from '@core/kit/time'
import type { GlyphName, IconName } from '../../ui/icon/icon-names'
import { pauseWords } from '../../words/step-words'

export interface FactLine {
  readonly id: string
  readonly tone: 'gold' | 'alert' | 'blue'
  readonly icon: IconName | GlyphName
  readonly words: string
}

type Facts = Pick<
  HelpAnswer,
  | 'drill'
  | 'pause'
  | 'missing'
  | 'people'
  | 'helpers'
  | 'allWellBy'
  | 'sharesTrip'
  | 'joinedTo'
  | 'responder'
  | 'status'
>

const HELPER_WORDS: Readonly<Record<HelperView['state'], string>> = {
  asked: '在等回话',
  coming: '也在赶来',
  arrived: '也到了',
  left: '不来了',
}

/** What is out of the ordinary, in the order in which it changes what has to be done. */
export function factLines(facts: Facts, now: EpochMs): readonly FactLine[] {
  const { drill, pause, allWellBy, sharesTrip, joinedTo } = facts
  const lines: (FactLine | false)[] = [
    drill && { id: 'drill', tone: 'gold', icon: 'flag', words: '这是演练，不算进任何数字' },
    allWellBy !== null && allWellLine(facts, allWellBy, now),
    pause !== null && {
      ...{ id: 'pause', tone: 'gold', icon: 'pause' },
      words: pauseWords(pause),
    },
    missingLine(facts),
    ...facts.helpers.map(({ name, state }): FactLine => {
      return { id: `helper:${name}`, tone: 'blue', icon: 'users', words: `加的人：${name}，${HELPER_WORDS[state]}` }
    }),
    sharesTrip && {
      ...{ id: 'trip', tone: 'blue', icon: 'building' },
      words: joinedTo === null ? '同楼还有一件和它并成一趟' : '并进了同楼另一件的那一趟',
    },
  ]
  return lines.filter((line) => line !== false)
}

function allWellLine({ responder }: Facts, allWellBy: EpochMs, now: EpochMs): FactLine {
  const name = responder?.name ?? '党员'
  if (now < allWellBy)
    return { id: 'well', tone: 'blue', icon: 'shield', words: `问了${name}“都好吗？”，${clockTime(allWellBy)} 前该回` }
  return { id: 'well', tone: 'alert', icon: 'shield', words: `${name}没回“都好吗？”，请打电话问问` }
}

function missingLine({ people, missing, status }: Facts): FactLine | false {
  if (people < 2 || missing === 0 || status === 'waiting') return false
  return { id: 'missing', tone: 'alert', icon: 'users', words: `这类事要 ${people} 个人，还缺 ${missing} 个，正在找` }
}
