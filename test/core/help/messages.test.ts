import type { HelpRequest } from '@core/help/help-request'
import type { HelpMessageKind } from '@core/help/message'
import { MESSAGE_WORDS } from '@core/help/message-words'
import { owe } from '@core/help/messages'
import { SHORTFALL_WORDS } from '@core/help/shortfall-words'
import { minutes, seconds } from '@core/kit/time'
import { asking, CARE, caseIn, DOOR, filed, handedOver, turn } from '../support/cases'
import { chen, fourOnCall, li, qian, START, wang, wu } from '../support/cast'

const notice = { kind: 'helpOffered', to: wang, at: START, cause: 'offer:1' } as const

describe('owing a message', () => {
  test('keeps its key, its receiver and its words, and of the receiver no more than what a channel needs', () => {
    expect(owe(handedOver(asking()), [notice]).owed).toEqual([
      {
        key: 'case-7k3:offer:1:wang',
        kind: 'helpOffered',
        about: { kind: 'case', id: 'case-7k3' },
        to: { id: 'wang', openid: 'openid-wang', phone: wang.phone },
        at: START,
        urgency: 'urgent',
        until: START + seconds(45),
        templateId: 'template-offer',
        title: '新求助找您：漏水堵水',
        body: '7 栋 2 单元，离您约 100 米。请在 45 秒内回话，没接会自动找下一位。',
      },
    ])
  })

  test('for one cause to one person happens once, in one go or in two', () => {
    const once = owe(filed(), [notice])
    expect(owe(once, [notice])).toBe(once)
    expect(owe(filed(), [notice, notice])).toEqual(once)
  })

  test('for one cause to two people, or for two causes to one, happens twice', () => {
    const more = owe(filed(), [notice, { ...notice, to: li }, { ...notice, cause: 'offer:2' }])
    expect(new Set(more.owed.map((message) => message.key)).size).toBe(3)
  })

  test('nothing leaves the case as it was', () => {
    const request = filed()
    expect(owe(request, [])).toBe(request)
  })
})

describe('the words', () => {
  const wide = turn(asking(), START + minutes(3), { candidates: fourOnCall() })
  const kinds = Object.keys(MESSAGE_WORDS) as HelpMessageKind[]
  const everywhere: readonly HelpRequest[] = [asking(), wide, caseIn('accepted'), caseIn('settled'), caseIn('referred')]

  test.each(kinds)('of %s are there for everybody and give nothing away', (kind) => {
    for (const request of everywhere) {
      for (const to of [chen, wang, qian, wu]) {
        const { title, body } = MESSAGE_WORDS[kind](request, to, START)
        expect(title.length).toBeGreaterThan(0)
        expect(body.length).toBeGreaterThan(0)
        for (const secret of [DOOR, CARE, chen.phone, chen.name, 'undefined', 'null', 'NaN']) {
          expect(title + body).not.toContain(secret)
        }
      }
    }
  })

  test('of an offer without a time to answer say so', () => {
    expect(MESSAGE_WORDS.helpOffered(wide, wang, START).body).toBe(
      '7 栋 2 单元，离您约 100 米。还没有人接，能去请马上接。',
    )
  })

  test('speak of the town’s time, whatever the machine’s', () => {
    expect(MESSAGE_WORDS.helpAccepted(caseIn('accepted'), chen, START)).toEqual({
      title: '王海正往您家赶',
      body: '最晚 08:10 到，08:30 前办好。人到门口，请把 4 位到达码告诉他。',
    })
  })

  test('give no order to be there by an instant that has passed', () => {
    const late = START + minutes(13)
    const held = caseIn('accepted')
    expect(MESSAGE_WORDS.helpAssigned(held, wang, START).body).toBe('值班长把7 栋 2 单元的求助交给您，最晚 08:10 到。')
    expect(MESSAGE_WORDS.helpAssigned(held, wang, late).body).toBe(
      '值班长把7 栋 2 单元的求助交给您，已经晚了，请尽快到。',
    )
    expect(MESSAGE_WORDS.helpUrged(held, wang, late).body).toContain('，已经晚了，请尽快到，08:30 前办好。')
    expect(MESSAGE_WORDS.helpAccepted(held, chen, late).body).toMatch(/^已经晚了，会尽快到，08:30 前办好。/)
    expect(MESSAGE_WORDS.dutyPassed(held, qian, START + minutes(31)).body).toContain('已经晚了，请尽快办好')
  })

  test('speak no more of arriving once somebody has arrived', () => {
    const there = caseIn('arrived')
    expect(MESSAGE_WORDS.helpUrged(there, wang, START + minutes(13)).body).toContain('漏水堵水，08:30 前办好。')
    expect(MESSAGE_WORDS.caseResumed(there, chen, START + minutes(13)).body).toBe('时限接着走：08:30 前办好。')
  })

  test('of a breach ask the resident’s pardon and tell the ladder the facts', () => {
    expect(MESSAGE_WORDS.arriveBreached(asking(), chen, START)).toEqual({
      title: '对不起，10 分钟没能到',
      body: '已经通知值班长钱芳，电话 13800004113。',
    })
    expect(MESSAGE_WORDS.arriveBreached(asking(), wu, START).body).toBe(
      '7 栋 2 单元的漏水堵水应在 08:10 到，还没有人到。',
    )
    expect(MESSAGE_WORDS.settleBreached(asking(), chen, START).title).toBe('对不起，30 分钟没能办好')
  })

  test('of nobody to ask give the named reason to both, and to the resident the coordinator’s name', () => {
    const request = { ...asking(), shortfall: 'ALL_BUSY' as const }
    expect(MESSAGE_WORDS.nobodyToAsk(request, chen, START).body).toContain(SHORTFALL_WORDS.ALL_BUSY)
    expect(MESSAGE_WORDS.nobodyToAsk(request, chen, START).body).toContain('钱芳')
    expect(MESSAGE_WORDS.nobodyToAsk(request, qian, START).body).toContain(SHORTFALL_WORDS.ALL_BUSY)
  })
})
