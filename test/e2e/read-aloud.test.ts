import { listenForNews, newsHeard } from './support/inspection/news'
import { readingOrder } from './support/inspection/reading-order'
import { leakIsReported } from './support/leak'
import { townHere } from './support/town-here'

const town = townHere()

describe('a screen reader goes through a page in the order it is meant', () => {
  test('home', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens()
    await zhou.sees('9 位党员在岗', '求助以后')
    expect(await readingOrder(zhou.page)).toMatchInlineSnapshot(`
[
  "标题 民声驿站",
  "按钮 桐花里社区，7 栋，换地方",
  "按钮 换成大字版",
  "按钮 一键求助，党员志愿者 10 分钟到家，半小时帮您办好",
  "9 位党员在岗，最近 140 米",
  "按钮 打电话求助",
  "字看不清？",
  "按钮 换大字版",
  "按钮 不用换大字版",
  "求助以后",
  "1 分钟内",
  "问离您最近的值班党员",
  "10 分钟内",
  "到您家，路上看得见他在哪",
  "30 分钟内",
  "把事办好；办不完的，讲清怎么接着办",
  "按钮 反映事情，件件有回音",
  "按钮 志愿服务，报名记时长",
  "白天黑夜都有人，",
  "热线 0571-8866-0030",
]
`)
  })

  test('the form', async () => {
    const zhou = await town.phoneOf('zhou')
    await zhou.opens('newRequest')
    await zhou.sees('7 栋 2 单元 301')
    expect(await readingOrder(zhou.page)).toMatchInlineSnapshot(`
[
  "有人受伤、起火、有危险？先打电话",
  "按钮 打 120 急救",
  "按钮 打 119 火警",
  "按钮 打 110 报警",
  "标题 什么事？",
  "选项 漏水堵水",
  "选项 停电跳闸",
  "选项 门打不开",
  "选项 搬抬重物",
  "选项 取药送药",
  "选项 老人照应",
  "选项 邻里调解",
  "选项 其他事",
  "标题 在哪儿？",
  "7 栋 2 单元 301",
  "您登记的家庭地址",
  "按钮 换地址",
  "标题 说说情况",
  "说话就行，我们转成文字",
  "按钮 按住说话，点一下开始，再点一下结束",
  "点一下也行，说完再点一下",
  "输入 说说情况",
  "按钮 拍张照片，不拍也行",
  "标题 怎么联系您？",
  "138 **** 2046",
  "周秀兰",
  "按钮 换号码",
  "提交以后",
  "1 分钟内",
  "问离您最近的值班党员",
  "10 分钟内",
  "到您家，路上看得见他在哪",
  "30 分钟内",
  "把事办好；办不完的，讲清怎么接着办",
  "按钮 先选什么事",
]
`)
  })

  test('a case on its way, at home, at the resident’s and at the member’s', async () => {
    const { zhou, lin } = await leakIsReported(town)
    await lin.sees('新求助找您', '今天晚班 18–22')
    expect(await readingOrder(lin.page)).toMatchInlineSnapshot(`
[
  "正在值班",
  "14:17 上岗，在 11 栋旁边",
  "开关 正在值班，14:17 上岗，在 11 栋旁边",
  "新求助找您",
  "漏水堵水",
  "图 最多 90 秒接单",
  "140",
  "米",
  "直线距离",
  "3",
  "分钟",
  "走路过去",
  "7 栋 2 单元",
  "最晚 14:30 到；接单后看到门牌和电话",
  "没接会自动找下一位，没关系",
  "还能收到 27 次提醒",
  "关着小程序也收得到",
  "按钮 补足提醒",
  "标题 接下来的班",
  "按钮 接下来的班，全部",
  "按钮 今天晚班 18–22，清河里，和孙玉珍一起",
  "按钮 明天午班 13–18，清河里，和孙玉珍一起",
  "按钮 去不了",
  "按钮 接单，马上去",
]
`)
    await lin.taps('接单，马上去')
    await lin.sees('7 栋 2 单元 301')
    await zhou.sees('林建平正往您家赶')
    const code = await zhou.readsCode()
    const withoutCode = (await readingOrder(zhou.page)).map((line) => line.replace([...code].join(' '), '× × × ×'))
    expect(withoutCode).toMatchInlineSnapshot(`
[
  "图 平面图，林建平离7 栋还有 140 米",
  "林建平正往您家赶",
  "约 3 分钟到，14:50 前办好",
  "图 最晚 14:30 到您家，还有 10 分钟",
  "到您家",
  "最晚 14:30",
  "图 最晚 14:50 办好，还有 30 分钟",
  "事办好",
  "最晚 14:50",
  "图 人到门口，请把这 4 位数告诉他，× × × ×",
  "按钮 补张照片，看过没问题，来的人就看得到",
  "标题 到哪一步了",
  "您的求助已收到",
  "14:20",
  "林建平接单",
  "14:20",
  "马上接单",
  "正在赶来",
  "现在",
  "约 3 分钟到",
  "到您家",
  "最晚 14:30",
  "事办好",
  "最晚 14:50",
  "您点头才算办完",
  "按钮 取消求助",
  "按钮 打给林建平",
]
`)
    await zhou.opens()
    await zhou.sees('林建平正往您家赶')
    expect(await readingOrder(zhou.page)).toMatchInlineSnapshot(`
[
  "标题 民声驿站",
  "按钮 桐花里社区，7 栋，换地方",
  "按钮 换成大字版",
  "按钮 一键求助，党员志愿者 10 分钟到家，半小时帮您办好",
  "1 位党员在岗，最近 140 米",
  "按钮 打电话求助",
  "图 最晚 14:30 到您家，还有 10 分钟",
  "赶来中",
  "林建平正往您家赶",
  "约 3 分钟到，14:50 前办好",
  "按钮 打电话",
  "按钮 看进度",
  "按钮 反映事情，件件有回音",
  "按钮 志愿服务，报名记时长",
  "白天黑夜都有人，",
  "热线 0571-8866-0030",
]
`)
  })
})

test('the news of a case are announced once a step, and nothing by the second', async () => {
  const { zhou, lin } = await leakIsReported(town)
  await lin.sees('新求助找您')
  await listenForNews(zhou.page)
  for (const time of ['14:20:10', '14:20:20', '14:20:30']) await town.until(time)
  expect(await newsHeard(zhou.page)).toEqual([])

  await lin.taps('接单，马上去')
  await lin.sees('7 栋 2 单元 301')
  await town.until('14:20:40')
  await zhou.sees('林建平正往您家赶')
  for (const time of ['14:22:00', '14:23:30', '14:25:00']) {
    // Whoever is not heard of for five minutes is asked after: every jump waits for the phone's sign of life.
    const beat = lin.page.waitForResponse((answer) => answer.request().postData()?.includes('"op":"beat"') ?? false)
    await Promise.all([beat, town.until(time)])
  }
  await zhou.hears(/还有 5 分钟/)
  expect(await newsHeard(zhou.page)).toEqual(['林建平正往您家赶'])

  await lin.isPutInThePocket()
  await town.until('14:30:30')
  await zhou.sees('对不起，10 分钟没能到')
  await town.until('14:32:00')
  expect(await newsHeard(zhou.page)).toEqual(['林建平正往您家赶', expect.stringMatching(/^对不起，10 分钟没能到/)])
})
