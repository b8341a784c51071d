import { diesAt } from '../../support/sudden-death'
import { givenCloud, type TestCloud } from '../given-cloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await givenCloud()
})
beforeEach(() => cloud.control('POST', '/reset'))
afterAll(() => cloud.close())

const INSERT = { action: 'database.insertDocument' }
const write = () => cloud.call('probe', { act: 'write', collection: 'notes', document: { n: 1 } })

describe('dying at a request', () => {
  test('ends the act there, with nothing done', async () => {
    await diesAt(cloud.url, { match: INSERT, act: write })
    expect(await cloud.control('GET', '/database/notes')).toEqual([])
  })

  test('is reported when the act ends without ever sending it', async () => {
    await expect(diesAt(cloud.url, { match: { action: 'wx.openApi' }, act: write })).rejects.toThrow(
      'no request matched {"action":"wx.openApi"}; the act succeeded',
    )
    const broken = diesAt(cloud.url, {
      match: INSERT,
      act: () => cloud.call('nobody', {}).catch(() => Promise.reject('gone')),
    })
    await expect(broken).rejects.toThrow('the act failed with gone')
  })

  test('is reported when the act goes on without sending it', async () => {
    const endless = () => new Promise(() => undefined)
    await expect(diesAt(cloud.url, { match: INSERT, act: endless, patienceMs: 50 })).rejects.toThrow(
      'the act still ran after 50 ms',
    )
  })

  test('is reported when the act lives on', async () => {
    const stubborn = () => write().catch(() => 'no matter')
    await expect(diesAt(cloud.url, { match: INSERT, act: stubborn })).rejects.toThrow('the act survived')
  })
})
