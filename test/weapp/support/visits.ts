import { filesAppeal, TEXT } from '../../support/appeals-town'
import { control } from '../../support/emulator-client'
import type { Name } from '../../support/small-town'
import type { Town } from '../../support/town'
import { cleaning, givenActivity } from '../../support/volunteering'
import { givenEntry, givenInvite, givenPublished, givenWish } from './visited-things'

/** Somebody opens a page and taps something on it. */
export interface Visit {
  readonly who: Name
  /** What only the cloud can have told this page. */
  readonly words: string
  /** Typed before the tap: which field, and what. */
  readonly writes?: readonly [string, string]
  readonly tap: string
  /** What is there after the tap and was not before. */
  readonly after: string
  /** What the page is about, where that is no case; answers its id. */
  readonly about?: (town: Town) => Promise<string>
  /** Whom that told what. */
  readonly told?: readonly string[]
}

async function givenAppeal(town: Town): Promise<string> {
  return (await filesAppeal(town)).id
}

async function givenDraft(town: Town): Promise<string> {
  const input = { activityId: null, clientKey: 'activity-0001', draft: cleaning() }
  return (await town.call('lin', 'volunteering', 'saveActivity', input)).id
}

async function givenRoll(town: Town): Promise<string> {
  const activityId = await givenActivity(town)
  await town.call('zhou', 'volunteering', 'signUp', { activityId, slotId: 's1' })
  return activityId
}

/** A paper somebody was given, as its holder comes to it. */
async function givenPaper({ url }: Town): Promise<string> {
  const code = 'paper-of-wang-xiaoman'
  const none = { times: 0, minutes: 0 }
  const about = { communityId: 'tonghuali', communityName: '桐花里社区', personId: 'p-wang', name: '王小满' }
  const said = { totals: { A: { times: 3, minutes: 360 }, B: none, C: none }, services: [], more: 3, issuedAt: 0 }
  const paper = { _id: code, code, ...about, from: '2026-01-01', to: '2026-03-01', ...said }
  await control(url, 'POST', ['database', { certificates: [paper] }])
  return `paper&code=${code}`
}

/** One for every page of app.json. */
export const VISITS: Readonly<Record<string, Visit>> = {
  'pages/home/index': { who: 'zhou', words: '1 位党员在岗，最近 100 米', tap: '桐花里社区', after: '门牌' },
  'pages/me/index': { who: 'zhou', words: '7 栋 2 单元 301', tap: '改姓名、电话和地址', after: '怎么称呼您' },
  'packages/help/pages/new/index': { who: 'zhou', words: '7 栋 2 单元 301', tap: '漏水堵水', after: '马上求助' },
  'packages/help/pages/track/index': { who: 'zhou', words: '米的党员', tap: '取消', after: '不用人来了吗？' },
  'packages/help/pages/mine/index': {
    who: 'zhou',
    words: '漏水堵水，7 栋 2 单元',
    tap: '漏水堵水',
    after: '到哪一步了',
  },
  'packages/help/pages/appeal/index': { who: 'zhou', words: '公共设施', tap: '公共设施', after: '在什么位置？' },
  'packages/appeals/pages/mine/index': { who: 'tao', words: '还没有诉求', tap: '说一件事', after: '哪方面的事？' },
  'packages/appeals/pages/published/index': {
    who: 'tao',
    words: '还没有公开的',
    tap: '说一件事',
    after: '哪方面的事？',
  },
  'packages/appeals/pages/item/index': {
    who: 'stranger',
    words: '楼道灯修好了',
    tap: '我也有事要说',
    after: '哪方面的事？',
    about: givenPublished,
    told: ['zhao appealFiled', 'zhou appealAccepted', 'zhou appealAnswered'],
  },
  'packages/appeals/pages/reception/index': {
    who: 'tao',
    words: '周一到周五 09:00–11:30、14:00–17:00',
    tap: '14:30',
    after: '约今天 14:30',
  },
  'packages/appeals/pages/handled/index': { who: 'lin', words: '现在没有要您办的', tap: '回首页', after: '一键求助' },
  'packages/desk/pages/appeals/index': {
    who: 'zhao',
    words: TEXT,
    tap: '受理',
    after: '受理这件诉求？',
    about: givenAppeal,
    told: ['zhao appealFiled'],
  },
  'packages/appeals/pages/track/index': {
    who: 'zhou',
    words: TEXT,
    tap: '撤回',
    after: '不用办了吗？',
    about: givenAppeal,
    told: ['zhao appealFiled'],
  },
  'packages/duty/pages/workbench/index': {
    who: 'lin',
    words: '厨房水管接口漏水',
    tap: '去不了',
    after: '没关系，马上问下一位',
  },
  'packages/duty/pages/shifts/index': { who: 'lin', words: '这三周没有您的班', tap: '请假', after: '从哪天起' },
  'packages/desk/pages/roster/index': { who: 'zhao', words: '排班要用电脑打开', tap: '回首页', after: '一键求助' },
  'packages/desk/pages/plan/index': { who: 'zhao', words: '岗位与轮班要用电脑打开', tap: '回首页', after: '一键求助' },
  'packages/desk/pages/wall/index': { who: 'zhao', words: '门牌码要用电脑打开', tap: '回首页', after: '一键求助' },
  'packages/account/pages/role/index': {
    who: 'tao',
    words: '桐花里社区赵明远请您做值班党员',
    tap: '我愿意',
    after: '好了，您现在是值班党员',
    about: givenInvite,
  },
  'packages/desk/pages/admin/index': { who: 'zhao', words: '社区管理要用电脑打开', tap: '回首页', after: '一键求助' },
  'packages/board/pages/board/index': {
    who: 'zhao',
    words: '正在办的 1 件',
    tap: '10 分到场率',
    after: '到了到场时限',
  },
  'packages/board/pages/street/index': { who: 'zhao', words: '这是街道的看板', tap: '回首页', after: '一键求助' },
  'packages/board/pages/report/index': { who: 'zhao', words: '2026 年 3 月', tap: '上个月', after: '2026 年 2 月' },
  'packages/desk/pages/coordinator/index': { who: 'zhao', words: '正在办的 1 件', tap: '派人', after: '派谁去？' },
  'packages/desk/pages/operator/index': {
    who: 'he',
    words: '今天还没有接电话',
    tap: '接起电话',
    after: '先记来电号码',
  },
  'packages/desk/pages/book/index': {
    who: 'he',
    words: '答应中午前回电话',
    tap: '我来接：答应中午前回电话',
    after: '在您手上 1 件',
    about: givenEntry,
  },
  // The button names what is missing: the number is known to the cloud and stands there already.
  'packages/help/pages/claim/index': {
    who: 'zhou',
    words: '认领码是 6 位数字',
    writes: ['认领码', '123456'],
    tap: '认领这件求助',
    after: '没对上',
  },
  'packages/volunteering/pages/feed/index': {
    ...{ who: 'zhou', words: '清理楼道', tap: '清理楼道', after: '我要报名', about: givenActivity },
  },
  'packages/volunteering/pages/activity/index': {
    ...{ who: 'zhou', words: '0 人已报名，还能报 2 人', tap: '我要报名', after: '您报上名了', about: givenActivity },
  },
  'packages/volunteering/pages/roll/index': {
    ...{ who: 'lin', words: '1 人要来，到了 0 人', tap: '周秀兰', after: '取消报名', about: givenRoll },
  },
  'packages/volunteering/pages/record/index': {
    ...{ who: 'zhou', words: '还没有记下的服务', tap: '看看有什么活动', after: '这几天没有活动' },
  },
  'packages/volunteering/pages/certificate/index': {
    ...{ who: 'stranger', words: '王小满，2026年1月1日至2026年3月1日', about: givenPaper },
    ...{ tap: '复制编号', after: '编号复制好了' },
  },
  'packages/volunteering/pages/organised/index': {
    ...{ who: 'lin', words: '还没有写过活动', tap: '写一个活动', after: '先起个名字' },
  },
  'packages/volunteering/pages/write/index': {
    ...{ who: 'lin', words: '记下了，到 200 米以内能签', tap: '再加一场', after: '去掉第 2 场', about: givenDraft },
  },
  'packages/volunteering/pages/wishes/index': {
    ...{
      who: 'zhou',
      words: '等人认领',
      tap: '说个心愿',
      after: '先写一句心愿',
      about: givenWish,
      told: ['zhao wishFiled'],
    },
  },
  'packages/volunteering/pages/wish/index': {
    ...{
      who: 'zhou',
      words: '想要收音机',
      tap: '我来帮着圆',
      after: '认领这个心愿',
      about: givenWish,
      told: ['zhao wishFiled'],
    },
  },
  'packages/account/pages/account/index': { who: 'zhou', words: '7 栋 2 单元 301', tap: '撤回电话', after: '先留着' },
  'packages/account/pages/inbox/index': { who: 'lin', words: '离您约 100 米', tap: '未读，', after: '接单，马上去' },
}
