/** What people bring, in their words and in those of the public page; one for each category that a community begins with. */
export const APPEAL_STORIES: Readonly<
  Record<string, { readonly title: string; readonly said: string; readonly asked: string; readonly done: string }>
> = {
  facility: {
    title: '路灯和井盖',
    said: '楼下的路灯坏了半个月，晚上看不见台阶',
    asked: '居民反映楼下路灯不亮',
    done: '换了灯头和线路，晚上看过，都亮了',
  },
  sanitation: {
    title: '垃圾清运',
    said: '垃圾桶边上堆满了旧家具，好几天没人收',
    asked: '居民反映大件垃圾没人收',
    done: '清走了，以后每周二、周五各收一次',
  },
  noise: {
    title: '夜里的噪声',
    said: '楼上装修晚上九点还在敲',
    asked: '居民反映装修超时',
    done: '和装修的人说好了，晚上六点以后不施工',
  },
  property: {
    title: '电梯和物业',
    said: '电梯上星期停了三回，老人上不去',
    asked: '居民反映电梯常停',
    done: '物业请厂家换了门机，运行正常',
  },
  policy: {
    title: '政策咨询',
    said: '高龄补贴从几岁开始领，要带什么',
    asked: '居民问高龄补贴怎么领',
    done: '满八十周岁可以领，带身份证和银行卡到社区办',
  },
  hardship: {
    title: '困难帮扶',
    said: '住院花了不少，想问问能不能申请救助',
    asked: '居民申请临时救助',
    done: '材料收齐，已经报给街道，批下来当天通知',
  },
  idea: {
    title: '意见建议',
    said: '小花园能不能多放两张有靠背的椅子',
    asked: '居民建议小花园添椅子',
    done: '添了四张带靠背的椅子',
  },
  thanks: {
    title: '表扬感谢',
    said: '谢谢上回送我去医院的同志',
    asked: '居民表扬邻里互助',
    done: '话带到了，大家都说应该的',
  },
}
