import { emergencyNumbersFor } from '@core/help/triage'

describe('words of danger', () => {
  test.each([
    ['老伴胸痛，喘不上气', ['120']],
    ['老人昏迷了', ['120']],
    ['奶奶摔倒起不来', ['120']],
    ['厨房着火', ['119']],
    ['楼道里有煤气味', ['119']],
    ['电梯里被困了', ['119']],
    ['楼下有人打人', ['110']],
    ['孩子走失了', ['110']],
    ['煤气中毒，人叫不醒', ['120', '119']],
    ['有人打架，一个昏倒，还着火了', ['120', '119', '110']],
  ])('in "%s" put %j first', (text, numbers) => {
    expect(emergencyNumbersFor(text)).toEqual(numbers)
  })

  test('are found across spaces and lines, as people type and speech is written down', () => {
    expect(emergencyNumbersFor('胸 痛')).toEqual(['120'])
    expect(emergencyNumbersFor('着\n火　了')).toEqual(['119'])
  })

  test.each(['', '   ', '厨房漏水', '灯不亮', '帮忙搬米', '拿药', '钥匙锁在家里'])('are not in "%s"', (text) => {
    expect(emergencyNumbersFor(text)).toEqual([])
  })

  test('are counted once, however often they are said', () => {
    expect(emergencyNumbersFor('着火着火着火')).toEqual(['119'])
  })
})
