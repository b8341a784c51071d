import type { AppealCategory } from '@core/appeals/settings'
import {
  type AppealDraft,
  appealSubmission,
  blankAppeal,
  missingInAppeal,
  placeIn,
} from '@src/features/appeal-form/appeal-draft'

const facility: AppealCategory = {
  ...{ id: 'facility', name: '公共设施', kind: 'complaint', answerDays: 10 },
  questions: [{ id: 'spot', ask: '在什么位置？', options: [], required: true }],
}
const zhou = { name: '周秀兰', phone: '13800002046' }
const place = { buildingId: 'building-7', unit: '', door: '' }

const written = (part: Partial<AppealDraft> = {}): AppealDraft => ({
  ...blankAppeal('appeal-0001'),
  categoryId: 'facility',
  answers: { spot: '楼后' },
  text: '井盖翘起来了',
  ...part,
})

describe('an appeal is asked', () => {
  test('for its kind, its questions, its words and a name, in this order', () => {
    const missing = (draft: AppealDraft, contact = zhou, category: AppealCategory | undefined = facility) =>
      missingInAppeal(draft, { category, contact })
    expect(missingInAppeal(written(), { category: undefined, contact: zhou })).toBe('先选哪方面的事')
    expect(missing(written({ answers: { spot: ' ' } }))).toBe('先答：在什么位置？')
    expect(missing(written({ text: ' ' }))).toBe('先说说情况')
    expect(missing(written(), { name: '', phone: '' })).toBe('怎么称呼您？')
    expect(missing(written())).toBeUndefined()
  })
  test('for no telephone, but for a whole one where there is one', () => {
    const missing = (phone: string) => missingInAppeal(written(), { category: facility, contact: { ...zhou, phone } })
    expect(missing('')).toBeUndefined()
    expect(missing('1380000')).toBe('电话还没填对')
  })
})

describe('what is sent', () => {
  test('leaves behind what was answered to the questions of another kind', () => {
    const draft = written({ answers: { spot: '楼后', often: '一周以上' } })
    expect(appealSubmission(draft, { category: facility, place, contact: zhou })).toMatchObject({
      clientKey: 'appeal-0001',
      answers: { spot: '楼后' },
      address: place,
    })
  })
  test('is nothing while something is missing', () => {
    expect(appealSubmission(written({ text: '' }), { category: facility, place, contact: zhou })).toBeUndefined()
  })
})

describe('where it is about', () => {
  const home = { buildingId: 'building-7', unit: '2', door: '301' }
  test('is the house of whoever writes, without the door, until something else is chosen', () => {
    expect(placeIn(written(), home)).toEqual(place)
    expect(placeIn(written({ address: home }), null)).toEqual(home)
  })
  test('is nowhere when its writer says so', () => {
    expect(placeIn(written({ address: null }), home)).toBeNull()
  })
})
