import Taro from '@tarojs/taro'

/** Opens the phone's dialler; whoever changes their mind there has not failed at anything. True when it opened. */
export async function callPhone(number: string): Promise<boolean> {
  const phoneNumber = number.replace(/[^\d+]/g, '')
  if (phoneNumber === '') return false
  return Taro.makePhoneCall({ phoneNumber }).then(
    () => true,
    () => false,
  )
}
