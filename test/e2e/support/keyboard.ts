import type { Page } from 'playwright-core'

/** A keyboard that counts what is pressed on it. */
export interface Keyboard {
  press(key: string): Promise<void>
  /** Digits, letters and dashes as they are. */
  types(text: string): Promise<void>
  /** Chinese, through an input method: counted as the pinyin and the space that takes each word. */
  composes(words: readonly (readonly [chinese: string, pinyin: string])[]): Promise<void>
  /** Keys pressed so far. */
  count(): number
}

export function keyboardOf(page: Page): Keyboard {
  let pressed = 0
  return {
    async press(key) {
      pressed += key.split('+').length
      await page.keyboard.press(key)
    },
    async types(text) {
      pressed += text.length
      await page.keyboard.type(text)
    },
    async composes(words) {
      for (const [chinese, pinyin] of words) {
        pressed += pinyin.length + 1
        await page.keyboard.insertText(chinese)
      }
    },
    count: () => pressed,
  }
}
