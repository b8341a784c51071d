import Taro from '@tarojs/taro'

/** Opens the phone's dialler; whoever changes their mind there has not failed at anything. */
export async function callPhone(number: string): Promise<void> {
  const phoneNumber = number.replace(/[^\d+]/g, '')
  if (phoneNumber === '') return
  await Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
