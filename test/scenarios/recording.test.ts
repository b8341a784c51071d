import { type UploadKind, uploadPath } from '../../core/people/own-upload'
import { codeOf, lookedAt } from '../support/cases'
import { type Name, PEOPLE } from '../support/small-town'
import { townHere } from '../support/town-here'

const town = townHere()

const KEY = { communityId: 'tonghuali', clientKey: 'key-of-this-request' } as const

const NOBODY_ON_DUTY = ['zhao nobodyToAsk', 'zhou nobodyToAsk']

function recordingOf(who: Name, kind: UploadKind = 'mp3') {
  const path = uploadPath({ personId: PEOPLE[who].id, clientKey: 'voice-0001', kind })
  return { fileId: `cloud://local-env.local-bucket/${path}`, durationMs: 8_000 }
}

test('a recording goes with the request: those who were asked do not hear it, whoever accepts does', async () => {
  await town.goesOnDuty('lin', 100)
  const { id, recording } = await town.files('zhou', { recording: recordingOf('zhou') })
  expect(recording).toMatchObject({ key: 'voice-0001', durationMs: 8_000 })
  expect((await lookedAt(town, 'lin', id)).recording).toBeNull()
  expect((await town.call('lin', 'help', 'files', { helpId: id })).files).toEqual([])
  await town.call('lin', 'help', 'accept', { helpId: id })
  expect((await lookedAt(town, 'lin', id)).recording).toMatchObject({ key: 'voice-0001' })
  expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted'])
})

test('one that was not up yet follows by the key of its request, and a repeated call changes nothing', async () => {
  const before = await town.refusal('zhou', 'help', 'addRecording', { ...KEY, recording: recordingOf('zhou') })
  expect(before).toBe('NOT_FOUND')
  const { id } = await town.files('zhou', { clientKey: KEY.clientKey })
  const said = { ...KEY, recording: recordingOf('zhou', 'webm') }
  const first = await town.call('zhou', 'help', 'addRecording', said)
  expect(first).toMatchObject({ id, recording: { key: 'voice-0001' } })
  const again = await town.call('zhou', 'help', 'addRecording', said)
  expect(again.version).toBe(first.version)
  expect(await town.told()).toEqual(NOBODY_ON_DUTY)
})

test('another’s file is refused, with the request and after it', async () => {
  await town.files('zhou', { clientKey: KEY.clientKey })
  expect(await town.told()).toEqual(NOBODY_ON_DUTY)
  expect(await town.refusal('zhou', 'help', 'addRecording', { ...KEY, recording: recordingOf('lin') })).toBe(
    'INVALID_INPUT',
  )
  await expect(town.files('zhou', { recording: recordingOf('lin') })).rejects.toThrow('INVALID_INPUT')
  const picture = { ...recordingOf('zhou'), fileId: recordingOf('zhou').fileId.replace('.mp3', '.jpg') }
  await expect(town.files('zhou', { recording: picture })).rejects.toThrow('INVALID_INPUT')
})

test('nobody can tell by a key whether somebody else has such a request', async () => {
  await town.files('zhou', { clientKey: KEY.clientKey })
  expect(await town.refusal('lin', 'help', 'addRecording', { ...KEY, recording: recordingOf('lin') })).toBe('NOT_FOUND')
  expect(await town.told()).toEqual(NOBODY_ON_DUTY)
})

test('whoever did the work hears it no longer when the work is done', async () => {
  await town.goesOnDuty('lin', 100)
  const filed = await town.files('zhou', { recording: recordingOf('zhou') })
  await town.call('lin', 'help', 'accept', { helpId: filed.id })
  const help = await lookedAt(town, 'zhou', filed.id)
  await town.call('lin', 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })
  await town.call('lin', 'help', 'settle', { helpId: help.id, outcome: '换了一截软管' })
  expect((await lookedAt(town, 'lin', help.id)).recording).toBeNull()
  expect(await town.told()).toEqual(['lin helpOffered', 'zhou helpAccepted', 'zhou helpArrived', 'zhou helpSettled'])
})
