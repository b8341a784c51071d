export type PrivacyUseName = 'name' | 'phone' | 'home' | 'words' | 'photos' | 'voice' | 'place' | 'spot' | 'clipboard'

/** One kind of personal information, as the privacy guide in WeChat's console declares it and as the consent page tells it. */
export interface PrivacyUse {
  readonly use: PrivacyUseName
  /** WeChat's own name for the kind; people read the same one in the guide. */
  readonly wechatType: string
  /** What of WeChat gives it to us; empty where people type it in themselves. */
  readonly apis: readonly string[]
  /** What for, to whom it concerns: one clause, without a full stop. */
  readonly why: string
}

/**
 * Everything personal that the mini-program takes, in the order in which a resident meets it.
 *
 * WeChat switches off every API whose kind the guide does not declare, and refuses a version that declares more than
 * its code uses. So this list is the guide: a test holds it against the compiled code, both ways.
 */
export const PRIVACY_USES: readonly PrivacyUse[] = [
  { use: 'name', wechatType: '姓名', apis: [], why: '来帮您的人知道怎么称呼您' },
  { use: 'phone', wechatType: '手机号', apis: ['getPhoneNumber'], why: '来帮您的人找不到门时，给您打个电话' },
  { use: 'home', wechatType: '地址', apis: [], why: '求助时，来帮您的人知道去哪一户' },
  { use: 'words', wechatType: '发布内容', apis: [], why: '您说的情况给来帮您的人看，好带对东西' },
  {
    use: 'photos',
    wechatType: '照片或视频信息',
    apis: ['chooseMedia'],
    why: '您拍的照片给来帮您的人看，照片里的位置不会带上',
  },
  {
    use: 'voice',
    wechatType: '麦克风',
    apis: ['getRecorderManager', 'getRecordRecognitionManager'],
    why: '您说话时才录，转成文字，录音给来帮您的人听',
  },
  {
    use: 'place',
    wechatType: '位置信息',
    apis: ['getLocation'],
    why: '求助时帮您选最近的一栋；值班时算远近，到门口、到活动签到',
  },
  {
    use: 'spot',
    wechatType: '选择的位置信息',
    apis: ['chooseLocation'],
    why: '您在地图上点的地方，只用来选最近的一栋',
  },
  {
    use: 'clipboard',
    wechatType: '剪切板',
    apis: ['setClipboardData'],
    why: '您要带走的字复制下来，好贴到别处',
  },
]

/** The sentence that goes with one kind, for whoever is about to be asked for it. */
export function whyOf(use: PrivacyUseName): string {
  return PRIVACY_USES.find((each) => each.use === use)?.why ?? ''
}
