import { residentFacts } from '@src/features/case-view/resident-facts'
import { COMING, START } from '../../words/known-case'

const SUN = { name: '孙玉珍', phone: '', addedAt: START, state: 'coming' as const }

test('an ordinary case says nothing beside its steps', () => {
  expect(residentFacts(COMING)).toEqual([])
})

test('whoever comes along is named; whoever was only asked is not', () => {
  expect(residentFacts({ ...COMING, helpers: [SUN] })).toEqual(['孙玉珍也在赶来，和林建平一起办'])
  expect(residentFacts({ ...COMING, helpers: [{ ...SUN, state: 'asked' }] })).toEqual([])
  expect(residentFacts({ ...COMING, helpers: [{ ...SUN, state: 'left' }] })).toEqual([])
})

test('a drill says so first', () => {
  expect(residentFacts({ ...COMING, drill: true, sharesTrip: true })).toEqual([
    '这是演练，不是真的求助',
    '楼里还有一家也要办，同一趟去，不会落下您',
  ])
})
