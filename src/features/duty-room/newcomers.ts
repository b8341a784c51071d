import type { OpenRow } from '@core/contract/help-answers'
import { CATEGORY_WORDS } from '@core/help/categories'
import { spotWords } from '../../words/place-words'

/** What is said of the cases that were not there at the last look; undefined when there are none, or nothing was looked at yet. */
export function newcomerWords(seen: ReadonlySet<string> | undefined, rows: readonly OpenRow[]): string | undefined {
  const fresh = seen ? rows.filter(({ id }) => !seen.has(id)) : []
  const [first] = fresh
  if (!first) return undefined
  if (fresh.length > 1) return `来了 ${fresh.length} 件新求助`
  const what = `${spotWords({ ...first, door: null })}，${CATEGORY_WORDS[first.category]}`
  return first.drill ? `演练求助：${what}` : `新求助：${what}`
}
