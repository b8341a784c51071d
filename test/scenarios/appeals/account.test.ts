import { minutes } from '../../../core/kit/time'
import {
  answeredBy,
  communityId,
  DOOR,
  filesAppeal,
  OWNER,
  SETTINGS,
  seenBy,
  TEXT,
  takenOn,
} from '../../support/appeals-town'
import { PEOPLE } from '../../support/small-town'
import { talkingTownHere } from '../../support/town-here'
import { uploadOf } from '../../support/uploads'
import { tracesOf } from '../account/leaving-town'

const town = talkingTownHere(async () => ({ appeals: { ...SETTINGS, zoneTeams: [], routes: [] } }))

const heldOf = (who: 'zhou' | 'tao' | 'lin') => town.call(who, 'people', 'held', { communityId })

test('what is held about somebody counts the appeals they brought, wrote down, follow and handled', async () => {
  const appealId = await takenOn(town, { anonymous: true, photos: [uploadOf('zhou')] })
  await filesAppeal(town, 'zhou', { clientKey: 'for-mother', forSomebodyElse: true, name: '周桂英', phone: '' })
  await town.call('tao', 'appeals', 'follow', { appealId })
  await town.call('zhao', 'appeals', 'assign', { appealId, to: { kind: 'person', id: PEOPLE.lin.id } })
  expect((await heldOf('zhou')).appeals).toEqual({
    ...{ brought: 1, running: 1, anonymous: 1, recorded: 1, followed: 0, handled: 0, files: 1 },
  })
  expect((await heldOf('tao')).appeals).toMatchObject({ brought: 0, followed: 1 })
  expect((await heldOf('lin')).appeals).toMatchObject({ brought: 0, handled: 1 })
  const { named, anonymous } = (await heldOf('zhou')).appealSights
  expect([named.name.includes('coordinator'), anonymous.name]).toEqual([true, ['operator']])
})

test('whoever has an appeal running, or in hand, is told so when they want to go, and can once it has ended', async () => {
  const appealId = await takenOn(town)
  await town.call('zhao', 'appeals', 'assign', { appealId, to: { kind: 'person', id: PEOPLE.lin.id } })
  expect((await heldOf('zhou')).ties).toEqual(['OWN_APPEAL'])
  expect((await heldOf('lin')).ties).toEqual(['APPEAL_IN_HAND'])
  expect(await town.refusal('zhou', 'people', 'deleteMe', { communityId })).toBe('STILL_NEEDED')
  await answeredBy(town, 'lin', appealId)
  expect((await heldOf('zhou')).ties).toEqual(['OWN_APPEAL'])
  await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: 5, note: '谢谢小林' })
  expect([(await heldOf('zhou')).ties, (await heldOf('lin')).ties]).toEqual([[], []])
})

test('an account that goes takes its appeals’ words, photos and door along; what the figures need stays', async () => {
  const appealId = await takenOn(town, { photos: [uploadOf('zhou')] })
  await town.call('zhao', 'appeals', 'assign', { appealId, to: { kind: 'person', id: PEOPLE.lin.id } })
  await answeredBy(town, 'lin', appealId)
  await town.call('zhou', 'appeals', 'confirm', { appealId, solved: true, stars: 5, note: '谢谢小林' })
  await town.call('zhou', 'people', 'deleteMe', { communityId })
  await town.advance(minutes(75))
  const { id, openid } = PEOPLE.zhou
  expect(await tracesOf(town, [id, `"${openid}"`, OWNER.phone, TEXT, DOOR, '谢谢小林', uploadOf('zhou')])).toEqual([])
  expect(await seenBy(town, 'zhao', appealId)).toMatchObject({ status: 'closed', outcome: 'solved' })
  expect((await seenBy(town, 'zhao', appealId)).inside).toMatchObject({
    text: '',
    photos: [],
    word: { stars: 5, note: '' },
  })
})
