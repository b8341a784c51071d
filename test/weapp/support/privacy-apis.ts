import type { Bundle } from './bundle'

/**
 * What WeChat counts as personal, by the kind its privacy guide declares: an API, or the `open-type` of a button.
 * As published for the guide (小程序用户隐私保护指引); whatever is not in it needs no declaration.
 */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  '昵称、头像': ['chooseAvatar', 'getUserInfo', 'getUserProfile'],
  位置信息: ['getLocation', 'getFuzzyLocation', 'startLocationUpdate', 'startLocationUpdateBackground'],
  选择的位置信息: ['chooseLocation', 'choosePoi'],
  地址: ['chooseAddress'],
  发票信息: ['chooseInvoice', 'chooseInvoiceTitle'],
  微信运动步数: ['getWeRunData'],
  手机号: ['getPhoneNumber', 'getRealtimePhoneNumber'],
  车牌号: ['chooseLicensePlate'],
  照片或视频信息: ['chooseImage', 'chooseMedia', 'chooseVideo'],
  文件: ['chooseMessageFile'],
  麦克风: ['getRecorderManager', 'getRecordRecognitionManager', 'startRecord', 'joinVoIPChat'],
  摄像头: ['createVKSession', 'createCameraContext'],
  蓝牙: ['openBluetoothAdapter', 'createBLEPeripheralServer'],
  '相册（仅写入）': ['saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  '通讯录（仅写入）': ['addPhoneContact'],
  '日历（仅写入）': ['addPhoneCalendar', 'addPhoneRepeatCalendar'],
  加速传感器: ['startAccelerometer', 'onAccelerometerChange'],
  磁场传感器: ['startCompass', 'onCompassChange'],
  方向传感器: ['startDeviceMotionListening', 'onDeviceMotionChange'],
  陀螺仪传感器: ['startGyroscope', 'onGyroscopeChange'],
  剪切板: ['setClipboardData', 'getClipboardData'],
}

/** Those of them that app.json has to name under requiredPrivateInfos as well. */
export const PRIVATE_INFOS: readonly string[] = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

/** The framework names every API there is and calls none of them by itself. */
const FRAMEWORK: readonly string[] = ['taro.js']

/** Which APIs the compiled code reaches for, and which buttons it draws that hand something over; sorted. */
export function apisIn(scripts: readonly { readonly file: string; readonly words: string }[]): readonly string[] {
  const ours = scripts.filter(({ file }) => !FRAMEWORK.includes(file)).map(({ words }) => words)
  const known = [...new Set([...Object.values(KINDS).flat(), ...PRIVATE_INFOS])]
  return known.filter((api) => ours.some((words) => mentions(words, api))).sort()
}

/** A call keeps the API's name as a property, whatever a compiler makes of the rest; a button keeps its open-type as a string. */
function mentions(words: string, api: string): boolean {
  return new RegExp(`[.{,]\\s*${api}\\b(?!["'\`:]fail)|["'\`]${api}["'\`]`).test(withoutAppConfig(words))
}

/** Taro keeps the text of app.json in app.js, and what is declared there is not used by that. */
function withoutAppConfig(words: string): string {
  return words.replace(/requiredPrivateInfos:\[[^\]]*\]/g, '')
}

/** The scripts of the build. */
export function scriptsOf(bundle: Bundle, files: readonly string[]) {
  return files.filter((file) => file.endsWith('.js')).map((file) => ({ file, words: bundle.textOf(file) }))
}
