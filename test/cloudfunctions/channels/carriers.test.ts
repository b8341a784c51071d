import { carriersIn } from '../../../cloudfunctions/_shared/channels/configured'
import type { Environment } from '../../../cloudfunctions/_shared/channels/environment'
import type { Messenger } from '../../../cloudfunctions/_shared/channels/messenger'
import { ACCOUNT, type Tencent, tencentFake } from '../../support/carriers/tencent'
import { ROBOT_KEY, type Wecom, wecomFake } from '../../support/carriers/wecom'

const NOW = Date.parse('2026-03-02T14:20:00+08:00')
const message = {
  ...{ kind: 'helpOffered', about: { kind: 'case' as const, id: 'h1' }, at: NOW, templateId: 'template-offer' },
  to: { id: 'p1', openid: 'o1', phone: '138 0000 1234' },
  ...{ title: '新求助找您：漏水堵水', body: '7栋2单元，离您约 100 米。请在 45 秒内回话，没接会自动找下一位。' },
}

let sms: Tencent
let vms: Tencent
let wecom: Wecom
beforeAll(async () => {
  sms = await tencentFake('sms')
  vms = await tencentFake('vms')
  wecom = await wecomFake()
})
beforeEach(() => {
  for (const carrier of [sms, vms, wecom]) carrier.forget()
})
afterAll(() => Promise.all([sms, vms, wecom].map((carrier) => carrier.close())))

function environment(over: Environment = {}): Environment {
  return {
    ...{ NOTIFY_SECRET_ID: ACCOUNT.secretId, NOTIFY_SECRET_KEY: ACCOUNT.secretKey },
    ...{ SMS_SDK_APP_ID: '1400006666', SMS_SIGN_NAME: '桐花里社区', SMS_TEMPLATE_ID: '1110', SMS_ENDPOINT: sms.url },
    ...{ VOICE_SDK_APP_ID: '1400007777', VOICE_TEMPLATE_ID: '4356', VOICE_ENDPOINT: vms.url },
    ...{ WECOM_ROBOTS: `tonghuali=${ROBOT_KEY}`, WECOM_ENDPOINT: wecom.url },
    ...over,
  }
}

function messenger(name: 'sms' | 'voice' | 'robot', over: Environment = {}): Messenger {
  const found = carriersIn(environment(over), () => NOW).messengers[name]
  if (!found) throw new Error(`${name} is off`)
  return found
}

describe('a channel', () => {
  test.each([
    ['sms', 'SMS_SDK_APP_ID'],
    ['sms', 'SMS_SIGN_NAME'],
    ['sms', 'SMS_TEMPLATE_ID'],
    ['sms', 'NOTIFY_SECRET_ID'],
    ['voice', 'VOICE_TEMPLATE_ID'],
    ['voice', 'NOTIFY_SECRET_KEY'],
    ['robot', 'WECOM_ROBOTS'],
  ] as const)('%s is off without %s', (name, variable) => {
    expect(carriersIn(environment({ [variable]: '' }), () => NOW).messengers[name]).toBeUndefined()
  })

  test('without any variable there is none, and no receipts', () => {
    expect(carriersIn({}, () => NOW)).toEqual({ messengers: {}, receipts: null })
  })
})

describe('a text', () => {
  test('goes out signed, to a number the carrier knows, with the two variables of the template', async () => {
    expect(await messenger('sms').send(message)).toEqual({ state: 'sent', receipt: expect.stringMatching(/^5000:/) })
    expect(sms.inputs('SendSms')).toEqual([
      {
        ...{ SmsSdkAppId: '1400006666', SignName: '桐花里社区', TemplateId: '1110' },
        PhoneNumberSet: ['+8613800001234'],
        TemplateParamSet: [message.title, message.body],
      },
    ])
    expect(sms.received[0]?.headers).toMatchObject({ 'x-tc-version': '2021-01-11', 'x-tc-region': 'ap-guangzhou' })
  })

  test('that is too long is cut, so that nobody pays for a third one', async () => {
    await messenger('sms').send({ ...message, body: '水'.repeat(200) })
    const [input] = sms.inputs('SendSms')
    expect(input).toMatchObject({ TemplateParamSet: [message.title, `${'水'.repeat(69)}…`] })
  })

  test('to a landline is refused before anybody is asked', async () => {
    const to = { ...message.to, phone: '0571-88660030' }
    expect(await messenger('sms').send({ ...message, to })).toEqual({ state: 'refused', why: 'no mobile number' })
    expect(sms.received).toEqual([])
  })

  test('with a wrong key is refused for good', async () => {
    const attempt = await messenger('sms', { NOTIFY_SECRET_KEY: 'stolen' }).send(message)
    expect(attempt).toMatchObject({ state: 'refused', why: expect.stringMatching(/^AuthFailure.SignatureFailure/) })
    expect(sms.inputs('SendSms')).toEqual([])
  })

  test.each([
    ['InvalidParameterValue.IncorrectPhoneNumber', 'refused'],
    ['FailedOperation.PhoneNumberInBlacklist', 'refused'],
    ['FailedOperation.InsufficientBalanceInSmsPackage', 'refused'],
    ['LimitExceeded.PhoneNumberDailyLimit', 'refused'],
    ['UnauthorizedOperation.SmsSdkAppIdVerifyFail', 'refused'],
    ['InternalError.Timeout', 'failed'],
    ['SomethingNobodyKnows', 'failed'],
  ])('answered with %s is %s', async (code, state) => {
    sms.answers('SendSms', code)
    expect(await messenger('sms').send(message)).toMatchObject({ state, why: expect.stringContaining(code) })
  })

  test('over a limit that opens again names the time', async () => {
    sms.answers('SendSms', 'LimitExceeded.PhoneNumberThirtySecondLimit')
    expect(await messenger('sms').send(message)).toMatchObject({ state: 'failed', retryAfterMs: 30_000 })
  })
})

describe('the receipt of a text', () => {
  const asked = async (receipt?: string) => {
    const sent = await messenger('sms').send(message)
    const own = sent.state === 'sent' ? (sent.receipt ?? '') : ''
    const { receipts } = carriersIn(environment(), () => NOW)
    return receipts?.of({ phone: message.to.phone, receipt: receipt ?? own, sentAt: NOW })
  }

  test.each([
    ['SUCCESS', 'yes'],
    ['FAIL', 'no'],
    [null, 'unknown'],
  ] as const)('%s means delivered: %s', async (report, delivered) => {
    sms.reports(report)
    expect(await asked()).toBe(delivered)
  })

  test('of another text says nothing about this one', async () => {
    sms.reports('SUCCESS')
    expect(await asked('5000:another')).toBe('unknown')
  })

  test('is unknown when the carrier talks nonsense', async () => {
    sms.reports('SUCCESS')
    const { receipts } = carriersIn(environment(), () => NOW)
    sms.troubles({ kind: 'garbage', text: '<html>' })
    expect(await receipts?.of({ phone: message.to.phone, receipt: '5000:1', sentAt: NOW })).toBe('unknown')
  })
})

describe('a call', () => {
  test('reads the title out twice', async () => {
    expect(await messenger('voice').send(message)).toEqual({ state: 'sent', receipt: expect.any(String) })
    expect(vms.inputs('SendTtsVoice')).toEqual([
      {
        ...{ VoiceSdkAppid: '1400007777', TemplateId: '4356', CalledNumber: '+8613800001234', PlayTimes: 2 },
        TemplateParamSet: [message.title],
      },
    ])
  })

  test.each([
    ['FailedOperation.TemplateIncorrectOrUnapproved', 'refused'],
    ['LimitExceeded.DeliveryFrequencyLimit', 'failed'],
    ['InternalError.OtherError', 'failed'],
  ])('answered with %s is %s', async (code, state) => {
    vms.answers('SendTtsVoice', code)
    expect(await messenger('voice').send(message)).toMatchObject({ state })
  })
})

describe('the robot of a duty group', () => {
  const toGroup = { ...message, to: { id: 'robot:tonghuali', openid: '', phone: '' } }

  test('says title and body', async () => {
    expect(await messenger('robot').send(toGroup)).toEqual({ state: 'sent' })
    expect(wecom.texts).toEqual([`${message.title}\n${message.body}`])
  })

  test('has twenty messages a minute; the next one is told to wait', async () => {
    const robot = messenger('robot')
    for (let nth = 0; nth < 20; nth++) await robot.send(toGroup)
    expect(await robot.send(toGroup)).toMatchObject({ state: 'crowded', retryAfterMs: 60_000 })
    wecom.nextMinute()
    expect(await robot.send(toGroup)).toEqual({ state: 'sent' })
  })

  test('that was taken out of the group is refused for good', async () => {
    expect(await messenger('robot', { WECOM_ROBOTS: 'tonghuali=gone' }).send(toGroup)).toMatchObject({
      state: 'refused',
    })
  })

  test('speaks to its own community only', async () => {
    const elsewhere = { ...toGroup, to: { ...toGroup.to, id: 'robot:liulang' } }
    expect(await messenger('robot').send(elsewhere)).toEqual({ state: 'refused', why: 'no robot' })
  })

  test('says at most 2048 bytes and never half a character', async () => {
    expect(await messenger('robot').send({ ...toGroup, body: '水'.repeat(2000) })).toEqual({ state: 'sent' })
    expect(wecom.texts[0]).toMatch(/水$/)
  })
})
