import { codeIn, replyTo } from '../support/replies'
import { burstPipe } from '../support/town'
import { townHere } from '../support/town-here'

const town = townHere()

const submission = { ...burstPipe('zhou'), clientKey: 'filing-0001' }
describe('a submission', () => {
  const submit = async (over: Readonly<Record<string, unknown>>) => {
    const reply = await replyTo(town, 'zhou', ['help', { op: 'submit', input: { ...submission, ...over } }])
    return reply.ok ? 'ok' : `${codeIn(reply)} ${reply.error.fields?.join(' ')}`
  }

  test.each([
    [{ text: '水'.repeat(501) }, 'INVALID_INPUT text'],
    [{ text: ' '.repeat(1_000_000) }, 'INVALID_INPUT text'],
    [{ category: 'party' }, 'INVALID_INPUT category'],
    [{ name: ' \u0007 ' }, 'INVALID_INPUT name'],
    [{ phone: 'call me' }, 'INVALID_INPUT phone'],
    [{ clientKey: 'short' }, 'INVALID_INPUT clientKey'],
    [{ clientKey: '../../etc/passwd' }, 'INVALID_INPUT clientKey'],
    [{ photos: ['https://elsewhere.example/1.jpg'] }, 'INVALID_INPUT photos.0'],
    [{ photos: Array(7).fill('cloud://local-env.b/1.jpg') }, 'INVALID_INPUT photos'],
    [{ address: { buildingId: 'building-77', unit: '2', door: '1' } }, 'INVALID_INPUT address.buildingId address.unit'],
    [{ address: { buildingId: 'building-7', unit: '9', door: '1' } }, 'INVALID_INPUT address.buildingId address.unit'],
    [{ communityId: 'atlantis' }, 'UNKNOWN_COMMUNITY undefined'],
  ])('is refused for one thing (%#)', async (over, refusal) => {
    expect(await submit(over)).toBe(refusal)
    expect(await town.all('help_requests')).toEqual([])
  })

  test('with a hundred thousand wrong photos is refused in few words', async () => {
    expect(await submit({ photos: Array(100_000).fill(1) })).toMatch(/^INVALID_INPUT photos/)
    expect(town.printed().length).toBeLessThan(3_000)
  })

  test('keeps letters of every script and drops what cannot be seen', async () => {
    expect(await submit({ text: 'سلام‮ 水管\u0000漏了\n二楼' })).toBe('ok')
    expect(await town.all('help_requests')).toMatchObject([{ text: 'سلام 水管漏了\n二楼' }])
    await town.told()
  })
})
