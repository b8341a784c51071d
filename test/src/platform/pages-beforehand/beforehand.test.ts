import { beforehand } from '@src/platform/pages-beforehand/beforehand'

/** Pages of a build, on a network that is there or not. */
function givenPages(...paths: readonly string[]) {
  const network = { isThere: true }
  const asked: string[] = []
  const routes = paths.map((path) => ({
    path,
    load: (context: object, params: object) => {
      asked.push(path)
      return [network.isThere ? Promise.resolve({}) : Promise.reject(new Error('ChunkLoadError')), context, params]
    },
  }))
  return { network, asked, bring: beforehand(routes) }
}

const TRACK = 'packages/help/pages/track/index'
const ME = 'pages/me/index'

test('the pages of residents and members are brought, once; those of desks and walls are not', async () => {
  const { asked, bring } = givenPages(TRACK, ME, 'packages/desk/pages/roster/index', 'packages/board/pages/board/index')
  await bring()
  await bring()
  expect(asked).toEqual([TRACK, ME])
})

test('what could not be brought is tried again with the next call, and nothing fails', async () => {
  const { network, asked, bring } = givenPages(TRACK, ME)
  network.isThere = false
  await bring()
  network.isThere = true
  await bring()
  await bring()
  expect(asked).toEqual([TRACK, ME, TRACK, ME])
})

test('two calls at once bring each page once', async () => {
  const { asked, bring } = givenPages(TRACK, ME)
  await Promise.all([bring(), bring()])
  expect(asked).toEqual([TRACK, ME])
})
