import { useLatest } from '@src/platform/use-latest'
import { createTalk } from '@src/platform/voice/talk'
import { useVoice } from '@src/platform/voice/use-voice'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'

jest.mock('@tarojs/taro', () => ({ useDidHide: () => undefined }))
jest.mock('@src/platform/voice/listen', () => ({ listen: () => new Promise(() => {}) }))
jest.mock('@src/platform/voice/talk', () => ({ createTalk: jest.fn(() => ({ end: async () => undefined })) }))

// React says by itself that nothing comes onto a screen here: that is what these tests are about.
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

/** Draws twice and puts neither on a screen, as React does with a drawing it throws away: what happens then is still the first one's. */
function Drawn({ use }: { readonly use: (nth: number) => void }) {
  const [nth, drawAgain] = useState(1)
  use(nth)
  if (nth === 1) drawAgain(2)
  return null
}

test('a drawing that never stood on a screen changes nothing for what happens later', () => {
  const boxes: { readonly current: string }[] = []
  renderToString(<Drawn use={(nth) => void boxes.push(useLatest(`drawing ${nth}`))} />)
  expect(boxes.map(({ current }) => current)).toEqual(['drawing 1', 'drawing 1'])
})

test('nor does it hear what was said for the one that stands there', () => {
  const heardBy: number[] = []
  renderToString(<Drawn use={(nth) => void useVoice(() => void heardBy.push(nth))} />)
  const [parts] = jest.mocked(createTalk).mock.calls.at(0) ?? []
  parts?.onHeard({ recording: null, text: '水管漏了' })
  expect(heardBy).toEqual([1])
})
