import type { DemoTown } from './demo-town'
import { type Keyboard, keyboardOf } from './keyboard'
import type { Phone, PhoneKind } from './phone'

export interface OperatorDesk {
  readonly he: Phone
  readonly keys: Keyboard
}

/** The hotline's desk, before the first call of the day. */
export async function operatorDesk(town: DemoTown, kind: PhoneKind = {}): Promise<OperatorDesk> {
  const he = await town.phoneOf('he', { width: 1440, height: 900, ...kind })
  await he.opens('operatorDesk')
  await he.sees('等电话', '今天还没有接电话')
  return { he, keys: keyboardOf(he.page) }
}

/** 周阿姨 rings; she is on nobody's list. */
export async function aCallComesIn({ he, keys }: OperatorDesk): Promise<void> {
  await keys.press('F2')
  await he.sees('通话中', '先记来电号码')
  await keys.types('13900006612')
  await he.sees('这个号码没有登记过')
  await keys.press('Enter')
  await keys.press('0')
  await keys.press('1')
  await keys.types('9-1-201')
  await he.sees('9 栋 1 单元 201', '是新的', '最近的先问')
  await keys.press('Enter')
  await keys.composes([
    ['厨房', 'chufang'],
    ['漏水', 'loushui'],
  ])
  await keys.press('Enter')
  await keys.composes([['吴阿姨', 'wuayi']])
}
