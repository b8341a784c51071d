import { measurePages } from '../../test/weapp/support/measure-pages'
import { built } from './built'
import { atMost, type Figure } from './figure'

const KB = 1024
const SET_DATA_BYTES = 32 * KB
const TICK_BYTES = 100

/** What each page of the compiled mini-program sends to its view: the first drawing, the largest one, and a second of a countdown. */
export async function measurePagePayloads(): Promise<readonly Figure[]> {
  await built('functions', 'weapp')
  return (await measurePages()).flatMap(({ page, firstBytes, largestBytes, tickBytes, secondBytes }) => {
    const name = `page.${page}`
    const drawn: readonly Figure[] = [
      { name: `${name}.firstSetData`, value: firstBytes, unit: 'B', budget: atMost(SET_DATA_BYTES) },
      { name: `${name}.largestSetData`, value: largestBytes, unit: 'B', budget: atMost(SET_DATA_BYTES) },
    ]
    if (tickBytes === null) return drawn
    const detail = `all rings of the page together: at most ${secondBytes} B in one second`
    return [...drawn, { name: `${name}.tick`, value: tickBytes, unit: 'B', budget: atMost(TICK_BYTES), detail }]
  })
}
