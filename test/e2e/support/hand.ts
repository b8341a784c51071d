import type { Locator, Page } from 'playwright-core'
import { fingerOn } from './finger'
import { soon } from './soon'

/** What somebody does with a page, and what they find on it: by the words they read or hear, never by how it is built. */
export interface Hand {
  /** Presses the button whose spoken name is this, or begins with it. */
  taps(button: string): Promise<void>
  /** Presses it twice, as fast as fingers can. */
  doubleTaps(button: string): Promise<void>
  /** Lays a finger on the button and leaves it there. */
  holds(button: string): Promise<void>
  /** The finger that holds goes away. */
  letsGo(): Promise<void>
  chooses(option: string): Promise<void>
  /** Marks one of several. */
  ticks(option: string): Promise<void>
  presses(key: string): Promise<void>
  opensTab(tab: string): Promise<void>
  turns(name: string): Promise<void>
  writes(field: string, words: string): Promise<void>
  /** Waits until every one of these stands on the page. */
  sees(...words: readonly (string | RegExp)[]): Promise<void>
  /** Waits until none of these stands on the page. */
  doesNotSee(...words: readonly (string | RegExp)[]): Promise<void>
  /** What a screen reader says of a picture, such as a ring. */
  hears(sentence: string | RegExp): Promise<void>
  /** A button that stands there, whether it may be pressed or not. */
  seesButton(name: string): Promise<void>
  /** The finger goes elsewhere, as when the next field is touched. */
  leavesField(field: string): Promise<void>
  hasWritten(field: string, words: string): Promise<void>
  hasChosen(option: string): Promise<void>
  isTurnedOn(name: string): Promise<void>
  /** Height in px of the letters of these words. */
  letterSize(words: string): Promise<number>
  /** The four digits that a resident reads out at the door. */
  readsCode(): Promise<string>
}

/** An open sheet or dialog covers the page: only what is in it can be reached. */
function reachable(page: Page): Locator {
  return page.locator('body:not(:has([role=dialog])), [role=dialog] >> visible=true').last()
}

/** The hand on a page; whatever it does not find, it tells what stood there instead. */
export function handOn(page: Page): Hand {
  const acts = Object.entries(plainHand(page)).map(([name, act]) => {
    const telling = (...words: never[]) =>
      (act as (...all: never[]) => Promise<unknown>)(...words).catch(tellScreen(page))
    return [name, telling]
  })
  return Object.fromEntries(acts)
}

function tellScreen(page: Page) {
  return async (error: Error): Promise<never> => {
    const screen = await page
      .locator('body')
      .ariaSnapshot()
      .catch(() => 'nothing: the page is gone')
    throw new Error(`${error.message}\nThe page at ${page.url()} says:\n${screen}`)
  }
}

// Over 40 lines: one method each, a line or a few long.
function plainHand(page: Page): Hand {
  const named = (role: 'button' | 'radio' | 'checkbox' | 'switch', name: string, state: { checked?: boolean } = {}) =>
    reachable(page)
      .getByRole(role, { name: beginningWith(name), ...state })
      .filter({ visible: true })
      .last()
  const field = (name: string) => reachable(page).getByRole('textbox', { name }).filter({ visible: true }).last()
  const text = (words: string | RegExp) => page.getByText(asRead(words)).filter({ visible: true }).last()
  return {
    taps: (button) => press(named('button', button)),
    async doubleTaps(button) {
      // Two events in one go: the page cannot redraw between them.
      await named('button', button).evaluate((element) => {
        ;(element as HTMLElement).click()
        ;(element as HTMLElement).click()
      })
    },
    ...fingerOn(page, (button) => named('button', button)),
    chooses: (option) => named('radio', option).click(),
    ticks: (option) => named('checkbox', option).click(),
    presses: (key) => page.keyboard.press(key),
    opensTab: (tab) => page.getByRole('link', { name: tab }).filter({ visible: true }).click(),
    turns: (name) => named('switch', name).click(),
    writes: (name, words) => field(name).fill(words),
    leavesField: (name) => field(name).blur(),
    async hasWritten(name, words) {
      await soon(
        () => field(name).inputValue(),
        (written) => written === words,
      )
    },
    hasChosen: (option) => named('radio', option, { checked: true }).waitFor(),
    isTurnedOn: (name) => named('switch', name, { checked: true }).waitFor(),
    letterSize: (words) => text(words).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    async sees(...all) {
      for (const words of all) await text(words).waitFor()
    },
    async doesNotSee(...all) {
      for (const words of all) await text(words).waitFor({ state: 'hidden' })
    },
    hears: (sentence) => page.getByRole('img', { name: sentence }).filter({ visible: true }).last().waitFor(),
    readsCode: () => codeOn(page),
    seesButton: (name) => named('button', name).waitFor(),
  }
}

/** How long a finger waits over a button that something else has come to lie on. */
const GLANCE_MS = 2_000

/**
 * The mini-program draws a moment after a tap: a button found before may be covered then, and one looks for it again.
 * Only looking is hurried. A press takes as long as a busy machine takes, or it might be pressed twice.
 */
async function press(button: Locator): Promise<void> {
  await button.click({ trial: true, timeout: GLANCE_MS }).catch(() => undefined)
  await button.click()
}

async function codeOn(page: Page): Promise<string> {
  const spoken = await page.getByRole('img', { name: /4 位数/ }).getAttribute('aria-label')
  return (spoken ?? '').split('，').at(-1)?.replaceAll(' ', '') ?? ''
}

/** Between a number and its unit stands a space that does not break: to whoever reads it is a space. */
function asRead(words: string | RegExp): string | RegExp {
  return typeof words === 'string' ? words : new RegExp(words.source.replaceAll(' ', '\\s'), words.flags)
}

/** Spoken names are sentences; the first clause is the name. */
function beginningWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(，|$)`)
}
