import { carriersIn } from '../../../cloudfunctions/_shared/channels/configured'
import { type Carriers, carriersHere } from '../../support/carriers/carriers-here'
import { ACCOUNT } from '../../support/carriers/tencent'
import { ROBOT_KEY } from '../../support/carriers/wecom'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const message = {
  ...{ kind: 'helpOffered', about: { kind: 'case' as const, id: 'h1' }, at: NOW, templateId: 'template-offer' },
  ...{ title: '新求助找您：漏水堵水', body: '7栋2单元，离您约 100 米。' },
}

let carriers: Carriers
beforeAll(async () => {
  carriers = await carriersHere()
})
beforeEach(() => carriers.forget())
afterAll(() => carriers.close())

describe.each(['sms', 'voice', 'robot'] as const)('a carrier in trouble (%s)', (name) => {
  const carrier = () => ({ sms: carriers.sms, voice: carriers.vms, robot: carriers.wecom })[name]
  const person = { id: 'p1', openid: 'o1', phone: '13800001234' }
  const to = name === 'robot' ? { id: 'robot:tonghuali', openid: '', phone: '' } : person
  const send = async (timeoutMs = '10000') => {
    const { messengers } = carriersIn({ ...carriers.variables, CARRIER_TIMEOUT_MS: timeoutMs }, () => NOW)
    return messengers[name]?.send({ ...message, to })
  }

  test.each([
    [{ kind: 'status', status: 500 }, 'HTTP 500'],
    [{ kind: 'status', status: 502 }, 'HTTP 502'],
    [{ kind: 'garbage', text: '<html>wartung</html>' }, 'answer is no JSON'],
    [{ kind: 'garbage', text: '[]' }, 'answer is no object'],
    [{ kind: 'broken-off' }, expect.any(String)],
  ] as const)('%j has failed for now', async (trouble, why) => {
    carrier().troubles(trouble)
    expect(await send()).toEqual({ state: 'failed', why })
  })

  test('that names a time is asked again only then', async () => {
    carrier().troubles({ kind: 'status', status: 429, retryAfterS: 7 })
    expect(await send()).toEqual({ state: 'failed', why: 'HTTP 429', retryAfterMs: 7_000 })
  })

  test('that never answers has failed when its time is up', async () => {
    carrier().troubles({ kind: 'silence' })
    expect(await send('500')).toEqual({ state: 'failed', why: 'no answer in time' })
  })

  test('that answers after the usual time has sent it where it was given longer', async () => {
    carrier().troubles({ kind: 'delay', ms: 1_900 })
    expect(await send()).toMatchObject({ state: 'sent' })
  })

  test('never has its secrets in what is written down', async () => {
    carrier().troubles({ kind: 'broken-off' })
    const { why } = (await send()) as { why: string }
    for (const secret of [ACCOUNT.secretKey, ROBOT_KEY, '13800001234']) expect(why).not.toContain(secret)
  })
})
