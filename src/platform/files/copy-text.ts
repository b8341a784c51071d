import Taro from '@tarojs/taro'

/** Puts words where they can be pasted from; false when the phone did not let us. Call it at a tap. */
export async function copyText(text: string): Promise<boolean> {
  return Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  )
}
