import type { Page } from 'playwright-core'
import { BUILD } from '../town-here'
import { againstAxe } from './axe'
import { againstBrokenWords, NARROW_AND_USUAL } from './broken-words'
import { againstMotion } from './motion'
import { againstFingers, type Reach } from './targets'

/** Who uses the screen, and with what: a finger, an old finger, a mouse. */
export type Print = 'normal' | 'elder' | 'desk'

/** MIIT's 适老化 rules ask for 60 in large print; 48 and 40 are our own, 44 the ministry's. */
const REACH: Readonly<Record<Print, Reach>> = {
  normal: { least: 48, leastInTable: 48, apart: 8 },
  elder: { least: 60, leastInTable: 60, apart: 8 },
  desk: { least: 40, leastInTable: 24, apart: 0 },
}

const found: string[] = []

/** Looks a screen over as somebody who cannot see it, whose hand trembles, or whom movement makes ill; see `inspectionsHere`. */
export async function inspect(title: string, page: Page, print: Print): Promise<void> {
  const inBrowser = BUILD !== 'weapp' || print === 'desk'
  const note = (by: string, words: readonly string[]) =>
    found.push(...words.map((word) => `${title}, ${print}, ${by}: ${word}`))
  await page.evaluate(atRest)
  if (inBrowser) note('axe', await againstAxe(page))
  if (print !== 'desk') note('words', await againstBrokenWords(page, NARROW_AND_USUAL, { sentences: true }))
  note('fingers', await againstFingers(page, REACH[print]))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  note('motion', await againstMotion(page))
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  if (print === 'elder') note('motion in large print', await againstMotion(page))
}

/** Runs in the page: resolves when what slides in has arrived. */
async function atRest(): Promise<void> {
  const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/** Fails a story with everything that was found on the screens it went through. */
export function inspectionsHere(): void {
  afterEach(() => expect(found.splice(0)).toEqual([]))
}
