import { APPEAL_STATUSES, type Appeal, type AppealStatus } from '@core/appeals/appeal'
import { follow } from '@core/appeals/attention'
import { addPhotos, holdWords, judge, notePhoto } from '@core/appeals/content-moves'
import { note } from '@core/appeals/handling'
import { filesFor, viewOf } from '@core/appeals/views'
import { whoSeesAppeal } from '@core/appeals/who-sees'
import type { Contact } from '@core/people/person'
import { appealIn, DOOR, filed, hand, recorded, TEXT, UNIT } from '../support/appeals'
import { granted } from '../support/cases'
import { chen, feng, he, li, qian, sun, wang, wu } from '../support/cast'

type Sees = 'nothing' | 'outside' | 'words' | 'all'

/** Nothing, that there is a case and how far it is, what was written, or also whose it is and behind which door. */
function sees(appeal: Appeal, person: Contact): Sees {
  const view = viewOf(appeal, hand(person, 9))
  if (!view) return 'nothing'
  const text = JSON.stringify(view)
  const secrets = [chen.name, chen.phone, UNIT, DOOR].filter((secret) => text.includes(secret))
  if (secrets.length > 0) {
    expect(secrets).toEqual([chen.name, chen.phone, UNIT, DOOR])
    return 'all'
  }
  return text.includes(TEXT) ? 'words' : 'outside'
}

const followedBy = (appeal: Appeal) => ({ ...appeal, followers: [{ ...feng, name: '', phone: '', at: 0 }] })

/** Wang and Li handle it once it is assigned. */
const HANDLED: Partial<Record<AppealStatus, Sees>> = { assigned: 'all', answered: 'words', closed: 'words' }

describe('who sees what', () => {
  test.each(APPEAL_STATUSES)('of a %s appeal under its owner’s name', (status) => {
    const appeal = followedBy(appealIn(status))
    const everybody = [chen, wang, sun, feng, qian, wu, he].map((one) => [one.id, sees(appeal, one)])
    expect(Object.fromEntries(everybody)).toEqual({
      ...{ chen: 'all', wang: HANDLED[status] ?? 'nothing', sun: 'nothing', feng: 'outside' },
      ...{ qian: 'all', wu: 'all', he: 'all' },
    })
  })

  test.each(APPEAL_STATUSES)('of a %s appeal that is anonymous', (status) => {
    const appeal = followedBy(appealIn(status, filed({ anonymous: true })))
    const everybody = [chen, wang, sun, feng, qian, wu, he].map((one) => [one.id, sees(appeal, one)])
    expect(Object.fromEntries(everybody)).toEqual({
      ...{ chen: 'all', wang: HANDLED[status] ? 'words' : 'nothing', sun: 'nothing', feng: 'outside' },
      ...{ qian: 'words', wu: 'words', he: 'all' },
    })
  })

  test('the claim code is read out by whoever speaks for the owner, until it is claimed', () => {
    const appeal = recorded()
    expect(viewOf(appeal, hand(he))?.claimCode).toBe('834201')
    expect(viewOf(appeal, hand(wu))?.claimCode).toBeNull()
    expect(viewOf({ ...appeal, claimedAt: 1 }, hand(he))?.claimCode).toBeNull()
  })

  test('a relative who wrote an anonymous one down is not named to those who may not know', () => {
    const appeal = filed({ anonymous: true, recorder: { ...feng, at: 'phone' } })
    expect(JSON.stringify(viewOf(appeal, hand(qian)))).not.toContain(feng.name)
    expect(viewOf(appeal, hand(he))?.recorder).toEqual({ name: feng.name, at: 'phone' })
  })

  test('a follower hears which zone has it, and of one person no name', () => {
    const assigned = granted(follow(appealIn('assigned'), hand(feng, 5), feng))
    expect(viewOf(assigned, hand(feng, 6))?.handler).toEqual({ kind: 'zone', name: '一区', people: [] })
    const alone = { ...assigned, assignee: { kind: 'person' as const, id: wang.id, name: wang.name, people: [wang] } }
    expect(JSON.stringify(viewOf(alone, hand(feng, 6)))).not.toContain(wang.name)
  })
})

describe('words and photos that wait for a word', () => {
  const FILE = 'cloud://env.bucket/uploads/chen/photo-0001.jpg'
  const noted = granted(note(appealIn('assigned'), hand(wang, 5), { name: wang.name, words: '明天来人', photos: [] }))

  test('held words are read by whoever wrote them and by the coordinator, who lets them through', () => {
    const held = holdWords(noted, 'note:1', 6)
    const words = (appeal: Appeal, person: Contact) => viewOf(appeal, hand(person, 7))?.inside?.notes[0]?.words
    expect([wang, qian, chen, li].map((one) => words(held, one))).toEqual(['明天来人', '明天来人', '', ''])
    const shown = granted(judge(held, hand(qian, 7), { piece: { kind: 'words', of: 'note:1' }, show: true }))
    expect(words(shown, chen)).toBe('明天来人')
    expect(holdWords(shown, 'note:1', 8)).toBe(shown)
  })

  test('a photo is opened by others once it has passed', () => {
    const shown = granted(addPhotos(filed(), hand(chen, 1), [FILE]))
    expect(filesFor(shown, hand(wu, 2))).toEqual([])
    expect(filesFor(shown, hand(chen, 2))).toEqual([FILE])
    expect(filesFor(notePhoto(shown, FILE, 'pass'), hand(wu, 2))).toEqual([FILE])
    expect(filesFor(notePhoto(shown, FILE, 'pass'), hand(feng, 2))).toEqual([])
  })

  test('photos are added by whoever filed it, while somebody acts on it, six at most', () => {
    const many = Array.from({ length: 7 }, (_, nth) => FILE.replace('0001', `000${nth}`))
    expect(addPhotos(filed(), hand(chen), many)).toEqual({ ok: false, code: 'TOO_MANY_PHOTOS' })
    expect(addPhotos(filed(), hand(sun), [FILE])).toEqual({ ok: false, code: 'NOT_YOURS' })
    expect(addPhotos(appealIn('closed'), hand(chen), [FILE])).toEqual({ ok: false, code: 'NO_SUCH_MOVE' })
    const once = granted(addPhotos(filed(), hand(chen), [FILE]))
    expect(granted(addPhotos(once, hand(chen), [FILE]))).toBe(once)
  })
})

describe('the card beside the button', () => {
  test('says of a named appeal who will see what', () => {
    const office = ['coordinator', 'secretary', 'operator']
    expect(whoSeesAppeal({ anonymous: false })).toEqual({
      ...{ name: ['handler', ...office], phone: ['handler', ...office], unit: ['handler', ...office] },
      ...{ door: ['handler', ...office], text: ['handler', ...office], photos: ['handler', ...office] },
      note: ['handler', ...office],
    })
  })

  test('says of an anonymous one that name, number and door go to the operator alone', () => {
    const { name, phone, unit, door, text } = whoSeesAppeal({ anonymous: true })
    expect([name, phone, unit, door]).toEqual([['operator'], ['operator'], ['operator'], ['operator']])
    expect(text).toEqual(['handler', 'coordinator', 'secretary', 'operator'])
  })
})
