import type { Page } from 'playwright-core'

/** The smallest phone still in use, and the one most have; px. */
export const NARROW_AND_USUAL = [320, 375] as const

/**
 * Labels that are broken where nobody would break them when reading aloud: inside a word, with one character
 * left alone on its line, or one character below the other; headlines whose last character stands alone; and digits that touch the ring around them.
 *
 * A label is what a button, a chip or a ring says in a few characters; sentences may go on in the next line anywhere. With
 * `sentences`, for letters of their ordinary size, they may not between a number and its unit, or before their last character.
 */
export async function againstBrokenWords(
  page: Page,
  widths: readonly number[],
  { sentences = false } = {},
): Promise<readonly string[]> {
  const before = page.viewportSize()
  const out: string[] = []
  for (const width of widths) {
    if (before) await page.setViewportSize({ ...before, width })
    out.push(...(await page.evaluate(broken, sentences)).map((words) => `${words} at ${width} px`))
  }
  if (before) await page.setViewportSize(before)
  return out
}

/** Runs in the page. */
// Over 40 lines: the page is given this function and nothing around it.
function broken(sentences: boolean): readonly string[] {
  /** More is a sentence, and so is what has a comma in it. */
  const LONGEST_LABEL = 8
  const SENTENCE = /[，。、；：！？]/
  /** Fewer are a label; of more a browser does not weigh how the lines end. */
  const SENTENCES = { least: 7, most: 60 }
  /** So little is read in one breath. */
  const UNBROKEN = 3
  const HEADLINES = '.live__title, .case-head__title'
  const LABELS =
    '.ui-pressable, [role=button], button, .ui-status-chip, .ui-tag, .ui-ring, .ui-ring-label, .ui-field__label'
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const out = new Set<string>()
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const owner = node.parentElement
    if (!owner?.checkVisibility() || owner.closest('.demo-bar, .phone-bar, .phone-tabs, .ui-plan')) continue
    const lines = linesOf(node as Text)
    const whole = lines.join('')
    if (lines.length > 1 && lines.every((line) => line.length === 1)) out.add(`${whole} stands in a column`)
    else if (
      lines.length > 1 &&
      ((isLabel(whole) && owner.closest(LABELS) && isTorn(lines)) || (sentences && isTornAnywhere(lines, whole.length)))
    )
      out.add(`${lines.join('|')} is torn`)
    else if (lines.length > 1 && lines.at(-1)?.length === 1 && owner.closest(HEADLINES))
      out.add(`${lines.join('|')} ends in a line of one character`)
  }
  for (const ring of document.querySelectorAll('.ui-ring')) if (ring.checkVisibility()) againstTouch(ring)
  return [...out]

  function isLabel(words: string): boolean {
    return words.length <= LONGEST_LABEL && !SENTENCE.test(words)
  }

  /** No sentence goes on between a number and what it counts, or with one character alone at its end. */
  function isTornAnywhere(lines: readonly string[], length: number): boolean {
    const last = (lines.at(-1) ?? '').replace(/\p{Punctuation}/gu, '')
    const counted = lines.some((line, index) => /\d$/.test(lines[index - 1] ?? '') && /^\p{Script=Han}/u.test(line))
    const weighed = length >= SENTENCES.least && length <= SENTENCES.most
    return counted || (weighed && /^\p{Script=Han}$/u.test(last))
  }

  /** The characters of a text as they stand, line by line, without the room between them. */
  function linesOf(text: Text): readonly string[] {
    const lines: { middle: number; height: number; words: string }[] = []
    const range = document.createRange()
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      const character = text.data.slice(at, at + 1)
      const { top, height } = range.getBoundingClientRect()
      if (character.trim() === '' || height === 0) continue
      const middle = top + height / 2
      const line = lines.at(-1)
      if (line && Math.abs(middle - line.middle) < line.height / 2) line.words += character
      else lines.push({ middle, height, words: character })
    }
    return lines.map((line) => line.words)
  }

  function isTorn(lines: readonly string[]): boolean {
    const whole = lines.join('')
    const wordStarts = new Set([...segmenter.segment(whole)].map(({ index }) => index))
    let at = 0
    return lines.some((line, index) => {
      const inside = index > 0 && !wordStarts.has(at)
      at += line.length
      return inside || line.length === 1 || whole.length <= UNBROKEN
    })
  }

  /** What stands in a ring leaves its band free, corners and all. */
  function againstTouch(ring: Element): void {
    const frame = ring.getBoundingClientRect()
    const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 }
    const free = frame.width / 2 - Number.parseFloat(getComputedStyle(ring).getPropertyValue('--ring-band'))
    for (const face of ring.querySelectorAll('.ui-ring__digits, .ui-ring__caption')) {
      const range = document.createRange()
      range.selectNodeContents(face)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      // A figure is 0.7 of its letter size high, whatever its line is.
      const half = 0.35 * Number.parseFloat(getComputedStyle(face).fontSize)
      const aside = Math.max(middle.x - left, right - middle.x)
      const away = Math.abs((top + bottom) / 2 - middle.y) + half
      if (Math.hypot(aside, away) > free) out.add(`${face.textContent} touches its ring`)
    }
  }
}
