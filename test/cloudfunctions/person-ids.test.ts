import { personIdOf, personIdsIn } from '../../cloudfunctions/_shared/wechat/person-id'

const [zhou, lin, sun] = ['zhou', 'lin', 'sun'].map((openid) => personIdOf({ openid })) as [string, string, string]

test('a record names whoever stands in a part, in a key, or between words', () => {
  const record = {
    resident: { id: zhou },
    owed: [{ key: `h1:dropped:2:${lin}` }],
    history: [{ note: `${sun} ${lin}` }],
  }
  expect(personIdsIn(record)).toEqual([zhou, lin, sun].sort())
})

test('the same record in another order of its fields names them the same', () => {
  expect(personIdsIn({ a: zhou, b: lin })).toEqual(personIdsIn({ b: lin, a: zhou }))
})

test('what only looks like an id is none', () => {
  expect(personIdsIn({ number: `x${zhou}`, cut: zhou.slice(0, 20), long: `${zhou}0` })).toEqual([])
})
