import { drawAll } from '@src/platform/files/draw-all'

const draw = async (name: string) => {
  if (name.startsWith('broken')) throw new Error('no picture')
  return `drawn:${name}`
}

test('one that cannot be read does not throw the good ones away, and gives its place to the next', async () => {
  expect(await drawAll(['a', 'broken', 'b', 'c', 'd'], 3, draw)).toEqual({
    ok: true,
    value: { paths: ['drawn:a', 'drawn:b', 'drawn:c'], unreadable: 1, leftOut: 1 },
  })
})

test('of thirty as many are drawn as there is room for, and the others are counted', async () => {
  const thirty = Array.from({ length: 30 }, (_, nth) => `photo-${nth}`)
  const drawn = await drawAll(thirty, 3, draw)
  expect(drawn).toMatchObject({ ok: true, value: { unreadable: 0, leftOut: 27 } })
})

test('when none can be read, that is what is answered', async () => {
  expect(await drawAll(['broken-1', 'broken-2'], 3, draw)).toEqual({ ok: false, code: 'UNREADABLE' })
})
