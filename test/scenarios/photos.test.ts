import { minutes, seconds } from '../../core/kit/time'
import { acceptedCase, arrivedCase, lookedAt } from '../support/cases'
import { control } from '../support/emulator-client'
import type { Name } from '../support/small-town'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'
import { uploadOf, uploads } from '../support/uploads'

const town = townHere()

const VERDICT_MS = seconds(2)

/** Keys of the photos somebody gets an address for, and what lies there. */
async function opens(who: Name, helpId: string): Promise<readonly string[]> {
  const { files } = await town.call(who, 'help', 'files', { helpId })
  const contents = await Promise.all(files.map(async ({ url }) => (await fetch(encodeURI(url))).text()))
  expect(contents).toEqual(files.map(({ key }) => `picture ${key}`))
  return files.map(({ key }) => key)
}

const weChatSays = (suggest: string, more: object = {}) =>
  control(town.url, 'POST', [
    'openapi/scripts',
    { api: 'security.mediaCheckAsync', followUp: { result: { suggest, label: 20002 } }, ...more },
  ])

async function asked(): Promise<string> {
  await town.goesOnDuty('lin', 100)
  const { id } = await town.files('zhou', { photos: [await uploads(town.url, 'zhou')] })
  expect(await town.told()).toEqual(['lin helpOffered'])
  return id
}

test('a photo goes with the request, and is opened by everybody in the case once it has passed; whoever was only asked hears of it', async () => {
  const helpId = await asked()
  expect(await opens('zhou', helpId)).toEqual(['photo-0001'])
  expect(await opens('zhao', helpId)).toEqual(['photo-0001'])
  expect(await opens('lin', helpId)).toEqual([])
  expect((await lookedAt(town, 'lin', helpId)).photos).toMatchObject([{ state: 'waiting', open: false }])

  await town.advance(VERDICT_MS)
  expect((await lookedAt(town, 'lin', helpId)).photos).toMatchObject([{ state: 'pass', open: false }])
  expect(await opens('lin', helpId)).toEqual([])
  await town.call('lin', 'help', 'accept', { helpId })
  expect(await town.told()).toContain('zhou helpAccepted')
  expect((await lookedAt(town, 'lin', helpId)).photos).toMatchObject([{ state: 'pass', open: true }])
  for (const who of ['zhou', 'lin', 'zhao', 'gu', 'he'] as const) {
    expect([who, await opens(who, helpId)]).toEqual([who, ['photo-0001']])
  }
  for (const who of ['sun', 'bo', 'stranger'] as const) {
    expect(await town.refusal(who, 'help', 'files', { helpId })).toBe('NOT_FOUND')
  }
})

test('a request with a foreign file, or one outside the uploads, is refused; no case comes of it', async () => {
  await uploads(town.url, 'tao')
  const foreign = ['cloud://local-env.local-bucket/plans/secret.jpg', uploadOf('tao'), `${uploadOf('zhou')}.exe`]
  for (const fileId of foreign) {
    const input = { ...burstPipe('zhou'), clientKey: 'key-00000001', photos: [fileId] }
    expect(await town.refusal('zhou', 'help', 'submit', input)).toBe('INVALID_INPUT')
  }
  expect(await town.all('help_requests')).toEqual([])
  const { id: helpId } = await arrivedCase(town)
  const photos = [uploadOf('zhou')]
  expect(await town.refusal('lin', 'help', 'settle', { helpId, outcome: '好了', photos })).toBe('INVALID_INPUT')
  expect(await town.refusal('zhou', 'help', 'addPhotos', { helpId, photos: [uploadOf('lin')] })).toBe('INVALID_INPUT')
})

test('a photo that was still on its way follows, from either phone of its owner, once', async () => {
  const { id: helpId } = await acceptedCase(town)
  const photos = [await uploads(town.url, 'zhou', 'late-00001')]
  await Promise.all([
    town.call('zhou', 'help', 'addPhotos', { helpId, photos }),
    town.call('zhou', 'help', 'addPhotos', { helpId, photos }),
  ])
  await town.advance(VERDICT_MS)
  expect((await lookedAt(town, 'lin', helpId)).photos).toMatchObject([{ key: 'late-00001', state: 'pass' }])
  expect(await opens('lin', helpId)).toEqual(['late-00001'])
})

test('whoever settled adds what was still on its way, and the resident opens it', async () => {
  const { id: helpId } = await arrivedCase(town)
  await town.call('lin', 'help', 'settle', { helpId, outcome: '换了软管', photos: [await uploads(town.url, 'lin')] })
  await town.call('lin', 'help', 'addPhotos', { helpId, photos: [await uploads(town.url, 'lin', 'late-00002')] })
  expect(await town.told()).toEqual(['zhou helpSettled'])
  await town.advance(VERDICT_MS)
  expect(await opens('zhou', helpId)).toEqual(['photo-0001', 'late-00002'])
})

test.each(['risky', 'review'])(
  'a photo that is %s stays with its owner and the coordinator, who decides',
  async (word) => {
    await weChatSays(word)
    const helpId = await asked()
    await town.advance(VERDICT_MS)
    expect(await opens('he', helpId)).toEqual([])
    expect((await lookedAt(town, 'zhao', helpId)).photos).toMatchObject([{ state: 'held', open: true }])

    const piece = { kind: 'photo', key: 'photo-0001' } as const
    for (const who of ['zhou', 'lin', 'gu', 'he'] as const) {
      expect(await town.refusal(who, 'help', 'judge', { helpId, piece, show: true })).toBe('NOT_YOURS')
    }
    await town.call('zhao', 'help', 'judge', { helpId, piece, show: true })
    expect(await opens('he', helpId)).toEqual(['photo-0001'])
    await town.call('zhao', 'help', 'judge', { helpId, piece, show: false })
    expect(await opens('he', helpId)).toEqual([])
  },
)

test('an answer that never comes leaves the photo hidden, and the coordinator’s word opens it', async () => {
  await control(town.url, 'POST', ['push/routes', { event: 'wxa_media_check', function: null }])
  const helpId = await asked()
  await control(town.url, 'POST', ['push/routes', { event: 'wxa_media_check', function: 'safety' }])
  await town.skip(minutes(46))
  expect(await opens('he', helpId)).toEqual([])
  await town.call('zhao', 'help', 'judge', { helpId, piece: { kind: 'photo', key: 'photo-0001' }, show: true })
  expect(await opens('he', helpId)).toEqual(['photo-0001'])
  await town.told()
})

test('a check that cannot be asked does not stop the request, and leaves the photo to the coordinator', async () => {
  await control(town.url, 'POST', [
    'openapi/scripts',
    { api: 'security.mediaCheckAsync', reply: { errcode: 45009, errmsg: 'reach max api daily quota limit' } },
  ])
  const helpId = await asked()
  expect((await lookedAt(town, 'zhao', helpId)).photos).toMatchObject([{ state: 'unchecked', open: true }])
  expect(await opens('he', helpId)).toEqual([])
  expect(town.printed()).toContain('content.photo_unchecked')
})

test('a word that is pushed before the question was written down counts all the same', async () => {
  await town.trouble({
    match: { action: 'database.insertDocument', collection: 'photo_checks' },
    effect: { delayMs: 400 },
    times: 1,
  })
  const filing = asked()
  const traceId = await traceOf()
  await control(town.url, 'POST', ['push', { function: 'safety', event: mediaCheck(traceId, 'pass') }])
  const helpId = await filing
  expect(await opens('he', helpId)).toEqual(['photo-0001'])
})

test('a phone that pretends to be WeChat is not believed', async () => {
  await weChatSays('risky')
  const helpId = await asked()
  const event = mediaCheck(await traceOf(), 'pass')
  await fetch(`${town.url}/v1/functions/safety`, {
    ...{ method: 'POST', headers: { 'x-emulator-openid': 'town-zhou' }, body: JSON.stringify(event) },
  })
  await fetch(`${town.url}/v1/functions/safety`, { method: 'POST', body: JSON.stringify(event) })
  expect(await opens('he', helpId)).toEqual([])
  expect(town.printed()).toContain('safety.refused')
})

const mediaCheck = (traceId: string, suggest: string) => ({
  ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, version: 2, errcode: 0 },
  result: { suggest, label: 100 },
})

/** The trace id WeChat has given for the first check it was asked for. */
async function traceOf(): Promise<string> {
  for (;;) {
    const [call] = await control<{ answer: { trace_id: string } }[]>(town.url, 'GET', [
      'messages?api=security.mediaCheckAsync',
    ])
    if (call) return call.answer.trace_id
    await new Promise((resolve) => setImmediate(resolve))
  }
}
