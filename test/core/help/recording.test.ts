import { helpContract } from '@core/contract/help'
import { HELP_STATUSES, type HelpRequest, isOpen } from '@core/help/help-request'
import { addRecording } from '@core/help/recording-moves'
import { viewOf } from '@core/help/views'
import { asking, caseIn, filed, granted } from '../support/cases'
import { as, chen, feng, he, li, qian, START, wang, wu, zhao } from '../support/cast'

const said = { fileId: 'cloud://town.bucket/uploads/chen/key-00000001.mp3', durationMs: 8_000 }
const byChen = { actor: as(chen), now: START + 5 }

const spoken = (request: HelpRequest): HelpRequest => ({ ...request, recording: { ...said, at: START } })

describe('a recording', () => {
  test('goes with the request, or follows it', () => {
    expect(filed({ recording: said }).recording).toEqual({ ...said, at: START })
    expect(filed().recording).toBeNull()
    expect(granted(addRecording(asking(), byChen, said)).recording).toEqual({ ...said, at: START + 5 })
  })

  test('is there once: the first stays, and a repeated call changes nothing', () => {
    const before = spoken(asking())
    expect(granted(addRecording(before, byChen, said))).toBe(before)
    expect(granted(addRecording(before, byChen, { ...said, fileId: 'cloud://town/other.mp3' }))).toBe(before)
  })

  test('is added by its resident alone', () => {
    for (const person of [wang, li, qian, he, feng])
      expect(addRecording(asking(), { ...byChen, actor: as(person) }, said)).toEqual({ ok: false, code: 'NOT_YOURS' })
  })

  test.each(HELP_STATUSES)('of a %s case is taken as long as somebody is on it', (status) => {
    const request = caseIn(status)
    expect(addRecording(request, byChen, said).ok).toBe(isOpen(request))
  })

  test.each([
    [1, true],
    [60_000, true],
    [0, false],
    [60_001, false],
    [8_000.5, false],
  ])('of %d ms is taken: %s', (durationMs, taken) => {
    const input = { communityId: 'town', clientKey: 'key-00000001', recording: { ...said, durationMs } }
    expect(helpContract.addRecording.input.safeParse(input).success).toBe(taken)
  })
})

describe('who may listen', () => {
  const listeners = (request: HelpRequest) =>
    [chen, wang, li, zhao, qian, wu, he, feng]
      .filter((person) => viewOf(spoken(request), as(person))?.recording)
      .map(({ id }) => id)

  test('before anybody has accepted: the resident and those who oversee', () => {
    expect(listeners(caseIn('waiting'))).toEqual([chen, qian, wu, he].map(({ id }) => id))
  })

  test('while somebody is on it: whoever accepted, too, and nobody who was only asked', () => {
    for (const status of ['accepted', 'arrived'] as const)
      expect(listeners(caseIn(status))).toEqual([chen, wang, qian, wu, he].map(({ id }) => id))
  })

  test('afterwards no longer whoever did the work', () => {
    expect(listeners(caseIn('closed'))).toEqual([chen, qian, wu, he].map(({ id }) => id))
  })

  test('whoever is only asked hears that there is a voice, and how long it is', () => {
    const told = (request: HelpRequest) =>
      [chen, wang, li, zhao, qian, wu, he, feng]
        .filter((person) => viewOf(spoken(request), as(person))?.voiceAheadMs === said.durationMs)
        .map(({ id }) => id)
    expect(told(asking())).toEqual([wang, li].map(({ id }) => id))
    expect(told(caseIn('accepted'))).not.toContain(wang.id)
    expect(told(caseIn('closed'))).toEqual([])
    expect(viewOf(asking(), as(wang))?.voiceAheadMs).toBeNull()
  })

  test('a screen knows its key and its length, and not where it lies', () => {
    const view = viewOf(spoken(caseIn('accepted')), as(wang))
    expect(view?.recording).toEqual({ key: 'key-00000001', durationMs: 8_000, at: START })
    expect(JSON.stringify(view)).not.toContain('cloud://')
  })
})
