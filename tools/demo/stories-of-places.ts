import type { CategoryStories } from './story'

const UPKEEP = {
  noted: '去看过了，在安排人修',
  waits: '配件还没到',
  again: '修过又坏了',
  takenBack: '邻居已经帮着弄好了',
} as const

/** What is brought of a place: each is told of the building it is beside. */
export const STORIES_OF_PLACES: Readonly<Record<string, CategoryStories>> = {
  facility: {
    ...{ ...UPKEEP, share: 5 },
    done: [
      {
        ...{ title: '{where}门口的路灯', said: '楼下的路灯坏了半个月，晚上看不见台阶' },
        ...{ asked: '{where}门口的路灯不亮，夜里看不见台阶', done: '换了灯头和线路，晚上去看过，都亮了' },
      },
      {
        ...{ title: '{where}旁边的井盖', said: '门口的井盖翘起来了，车一压就响' },
        ...{ asked: '{where}旁边的井盖翘起，车一压就响', done: '重新垫平，换了防响的胶圈' },
      },
      {
        ...{ title: '{where}楼道的扶手', said: '楼梯扶手松了，老人不敢扶' },
        ...{ asked: '{where}楼道的扶手松动', done: '焊牢了，整栋楼的扶手都摇过一遍' },
      },
      {
        ...{ title: '{where}门口的台阶', said: '台阶缺了一角，容易绊倒' },
        ...{ asked: '{where}门口的台阶破了一角', done: '补了水泥，贴了防滑条' },
      },
      {
        ...{ title: '{where}的单元门', said: '单元门关不上，谁都能进来' },
        ...{ asked: '{where}的单元门关不严', done: '换了闭门器，门禁也试过了' },
      },
      {
        ...{ title: '{where}前面的积水', said: '门口的路一下雨就积水，出不了门' },
        ...{ asked: '{where}前面一下雨就积水', done: '疏通了雨水口，下过一场雨去看过，不积了' },
      },
    ],
    beyond: [
      {
        ...{ title: '{where}墙外的路灯', said: '院墙外面那条路的灯一直不亮' },
        ...{ asked: '{where}墙外马路上的灯不亮', why: '那排灯归市政管，社区动不了，已经替您报修' },
        referral: '问进度打 12345，说是市政路灯',
      },
    ],
  },
  sanitation: {
    ...{ ...UPKEEP, share: 4 },
    ...{ noted: '去看过了，约了清运车', waits: '清运车要排队', again: '清走没几天又堆上了' },
    takenBack: '已经有人清走了',
    done: [
      {
        ...{ title: '{where}旁边的大件垃圾', said: '垃圾桶边上堆满了旧家具，好几天没人收' },
        ...{ asked: '{where}旁边的旧家具几天没人收', done: '清走了，以后每周二、周五各收一次' },
      },
      {
        ...{ title: '{where}楼道里的纸箱', said: '楼道里堆满纸箱，走路要侧着身' },
        ...{ asked: '{where}楼道堆物，挡了路', done: '和住户说通了，当天搬走，楼道清出来了' },
      },
      {
        ...{ title: '{where}的垃圾桶', said: '垃圾桶盖坏了，味道很大' },
        ...{ asked: '{where}的垃圾桶坏了，有味道', done: '换了新桶，每天冲一次' },
      },
      {
        ...{ title: '{where}墙上的小广告', said: '楼道墙上贴满小广告' },
        ...{ asked: '{where}楼道小广告多', done: '铲干净了，墙重新刷过' },
      },
      {
        ...{ title: '{where}后面的杂草', said: '楼后面草长到腰高，蚊子多' },
        ...{ asked: '{where}后面杂草多、蚊子多', done: '割了草，打了药，入秋前再打一次' },
      },
    ],
    beyond: [
      {
        ...{ title: '{where}旁边的河道', said: '天一热河里味道就重' },
        ...{ asked: '{where}旁边的河道有味道', why: '河道归水务部门管，社区不能清淤，已经报上去了' },
        referral: '问进度打 12345，说是河道异味',
      },
    ],
  },
  noise: {
    ...{ ...UPKEEP, share: 3 },
    ...{ noted: '两边都问过了，约着坐下来说', waits: '对方出差，要等人回来', again: '安静了几天又吵了' },
    takenBack: '他们自己说好了',
    done: [
      {
        ...{ title: '{where}的装修声', said: '楼上装修晚上九点还在敲' },
        ...{ asked: '{where}装修到晚上', done: '和装修的人说好了，晚上六点以后不施工' },
      },
      {
        ...{ title: '{where}楼下的音响', said: '楼下跳舞的音响太响，孩子写不了作业' },
        ...{ asked: '{where}楼下跳舞音响太响', done: '和领舞的说好了：音量调低，晚上八点半散' },
      },
      {
        ...{ title: '{where}夜里的狗叫', said: '隔壁的狗半夜一直叫' },
        ...{ asked: '{where}夜里有狗叫', done: '上门说过，狗夜里关到里屋，这一周没再叫' },
      },
      {
        ...{ title: '{where}旁边的排风机', said: '饭馆的排风机对着窗户响' },
        ...{ asked: '{where}旁边饭馆的排风机响', done: '店家加了隔音罩，晚上十点关机' },
      },
    ],
    beyond: [
      {
        ...{ title: '{where}对面的工地', said: '对面工地半夜还在打桩' },
        ...{ asked: '{where}对面的工地夜里施工', why: '夜里施工归城管查，社区没有执法权，已经报过去了' },
        referral: '再响就打 12345，说是夜间施工',
      },
    ],
  },
  property: {
    ...{ ...UPKEEP, share: 4 },
    ...{ noted: '和物业看过现场，等厂家来', takenBack: '物业已经来修了' },
    done: [
      {
        ...{ title: '{where}的电梯', said: '电梯上星期停了三回，老人上不去' },
        ...{ asked: '{where}的电梯常停', done: '物业请厂家换了门机，这两周没再停' },
      },
      {
        ...{ title: '{where}前的消防通道', said: '消防通道停满了车' },
        ...{ asked: '{where}前的消防通道被车占了', done: '画了黄线，物业每晚巡两遍' },
      },
      {
        ...{ title: '{where}的水压', said: '早上水压太低，热水器点不着' },
        ...{ asked: '{where}早上水压低', done: '泵房换了一台泵，早上六点去量过，够了' },
      },
      {
        ...{ title: '{where}顶楼渗水', said: '顶楼一下雨就渗水' },
        ...{ asked: '{where}顶楼下雨渗水', done: '屋面重做了防水，下过雨去看过，不渗了' },
      },
      {
        ...{ title: '{where}的楼道保洁', said: '楼道一个星期没人拖' },
        ...{ asked: '{where}的楼道没人打扫', done: '物业换了班次，每天拖一次，楼下贴着签到表' },
      },
    ],
    beyond: [
      {
        ...{ title: '{where}加装电梯', said: '我们楼想加装电梯，社区能不能装' },
        ...{ asked: '{where}想加装电梯', why: '要楼里的业主先商量好才能报，社区做不了主，开会可以借会议室' },
        referral: '街道便民服务中心，加装电梯窗口',
      },
      {
        ...{ title: '{where}的物业费', said: '物业费为什么涨了' },
        ...{ asked: '{where}的物业费为什么涨', why: '收多少由业主大会定，社区不能改' },
        referral: '业主委员会，每周三晚上有人值班',
      },
    ],
  },
}
