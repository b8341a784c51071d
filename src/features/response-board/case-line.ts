import type { HallCase } from '@core/board/hall'
import type { HallAppeal } from '@core/contract/board'
import { CATEGORY_WORDS } from '@core/help/categories'
import type { EpochMs } from '@core/kit/time'
import { buildingWords } from '@core/people/place-name'
import { dayClock } from '../../words/day-words'
import { comrade } from './hall-words'

/** A case behind a figure, of whichever kind, as a list shows it. */
export interface CaseLine {
  /** One case may stand there twice: it was reopened. */
  readonly key: string
  readonly id: string
  readonly page: 'track' | 'appeal'
  readonly title: string
  readonly note: string
}

export function lineOfCase(one: HallCase, now: EpochMs): CaseLine {
  const { id, startedAt, category, buildingName, number, surname } = one
  const note = [number, dayClock(startedAt, now), surname && comrade(surname)].filter(Boolean).join('，')
  const title = `${CATEGORY_WORDS[category]} ${buildingWords(buildingName)}`
  return { key: `${id}:${startedAt}`, id, page: 'track', title, note }
}

export function lineOfAppeal(one: HallAppeal, now: EpochMs): CaseLine {
  const { id, startedAt, category, buildingName, number } = one
  const title = buildingName === '' ? category : `${category} ${buildingWords(buildingName)}`
  return { key: `${id}:${startedAt}`, id, page: 'appeal', title, note: `${number}，${dayClock(startedAt, now)}` }
}
