import { readFileSync } from 'node:fs'
import type { AxeResults, ElementContext } from 'axe-core'
import type { Page } from 'playwright-core'
import { WORDS } from '../../../src/ui/tokens/pairs'
import { color } from '../../../src/ui/tokens/token-values'

declare const axe: { run(where: ElementContext, options: object): Promise<AxeResults> }

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Excuse {
  readonly rule: string
  /** Selects the elements. */
  readonly of: string
}

/** No rule is switched off; these are the places where one of them does not hold, each with its reason. */
const EXCUSED: readonly Excuse[] = [
  // A row or a cell of a table and a card are heard as one sentence, in the order and with the words of one who tells it;
  // a button's name has the words on it.
  {
    rule: 'label-content-name-mismatch',
    of: '.plan-row, .ui-roster-chip, .ui-card, .rate-strip__rate, .promise-rings__promise, .wall-appeals__rate, .street-row',
  },
  // The key beside the word is for who sees it; nobody is helped by hearing 派人 P.
  { rule: 'label-content-name-mismatch', of: ':has(.key-sign, .ui-move-tiles__key)' },
  // The surname in a disc beside a name is the same name once more, for the eye.
  { rule: 'label-content-name-mismatch', of: '.ui-list-row:has(.ui-avatar)' },
  // While somebody speaks, the seconds on the bar are for the eye.
  { rule: 'label-content-name-mismatch', of: '[aria-label="停下，说完了"]' },
  // The gallery shows bars of pages as examples, beside its own.
  ...['landmark-banner-is-top-level', 'landmark-no-duplicate-banner', 'landmark-unique'].map((rule) => ({
    rule,
    of: '.ui-page:has(.gallery__tabs) .ui-nav-bar',
  })),
]

/** What axe holds against a page of a browser build, as `rule: element`. */
export async function againstAxe(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: SOURCE })
  const { violations, pairs } = await page.evaluate(axeBut, EXCUSED)
  const told = violations.map(({ rule, html, why }) => `${rule}: ${html.slice(0, 160)} (${lastLine(why)})`)
  return [...told, ...[...new Set(pairs)].filter((pair) => !DECLARED.has(pair)).map((pair) => `undeclared: ${pair}`)]
}

/** The colours that words are said to stand on (test/src/ui/tokens/pairs.ts), as a browser paints them. */
const DECLARED: ReadonlySet<string> = new Set(
  (['light', 'dark'] as const).flatMap((theme) =>
    WORDS.map(([ink, ground]) => `${color(theme, ink)} on ${color(theme, ground)}`),
  ),
)

/** Runs in the page. */
async function axeBut(excused: readonly Excuse[]) {
  const results = await axe.run(document, { resultTypes: ['violations', 'passes'], elementRef: true })
  const isExcused = (id: string, element: Element | undefined) =>
    excused.some(({ rule, of }) => rule === id && element?.matches(of))
  const violations = results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => !isExcused(id, element))
      .map(({ html, failureSummary = '' }) => ({ rule: id, html, why: failureSummary })),
  )
  const readable = results.passes.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes)
  const pairs = readable
    .filter(({ element }) => !element?.closest('.demo-bar, taro-tabbar'))
    .flatMap(({ any }) => any.map(({ data }) => data as { fgColor?: string; bgColor?: string }))
    .flatMap(({ fgColor, bgColor }) => (fgColor && bgColor ? [`${fgColor} on ${bgColor}`] : []))
  return { violations, pairs }
}

function lastLine(words: string): string {
  return words.split('\n').at(-1)?.trim() ?? ''
}
