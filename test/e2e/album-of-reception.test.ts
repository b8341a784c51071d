import { bindAlbum, deskPicture, picture } from './support/album'
import { pairOf } from './support/pair'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

const DESK = { width: 1440, height: 900 }

test('the reception room in both print sizes, on phones of 320 to 430 px, cuts nothing off', async () => {
  const zhou = await pairOf(town, 'zhou')
  await zhou.each((phone) => phone.opens('reception'))
  await zhou.each((phone) => phone.sees('几点来？'))
  await zhou.each((phone) => phone.chooses('明天'))
  await zhou.each((phone) => phone.chooses('09:30'))
  await zhou.each((phone) => phone.writes('想说什么事', '电梯停了三天，老伴下不了楼，想当面问问什么时候修好'))
  await picture('120 接待室 约时间', zhou)
  await zhou.normal.taps('约明天 09:30')
  await zhou.normal.sees('您约好了')
  await zhou.elder.opens('reception')
  await zhou.elder.sees('您约好了')
  await picture('121 接待室 约好了', zhou)
  await zhou.each((phone) => phone.taps('明天 09:30，不去了'))
  await picture('122 接待室 不去了', zhou)
  const stranger = await pairOf(town, 'stranger')
  await stranger.each((phone) => phone.opens('publishedAppeals'))
  await stranger.each((phone) => phone.sees('看更早的'))
  await stranger.each((phone) => phone.page.getByText('转给邻居').first().click())
  await stranger.each((phone) => phone.sees('看看别的'))
  await picture('123 邻居反映的事 一件', stranger)
})

// Over 40 lines: a story, told in its order.
test('the reception room and the handover book at the desk', async () => {
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('reception')
  await zhou.chooses('今天')
  await zhou.chooses('15:30')
  await zhou.writes('想说什么事', '电梯停了三天，想当面问问什么时候修好')
  await zhou.taps('约今天 15:30')
  await zhou.sees('您约好了')
  const he = await town.phoneOf('he', DESK)
  await he.opens('appealDesk')
  await he.taps('接待室')
  await he.sees('周秀兰', '约好了')
  await he.taps('有人来了')
  await he.writes('姓名', '陈师傅')
  await he.writes('来说什么事', '楼道堵了一个月')
  await deskPicture('124 接待台 有人来了', he)
  await he.taps('记下')
  await he.sees('怎么说的？')
  await deskPicture('125 接待台 登记', he)
  await he.taps('先放着')
  await he.sees('陈师傅', '周秀兰')
  await deskPicture('126 接待台', he)
  await he.taps('替来电的人约')
  await he.sees('几点来？')
  await deskPicture('127 接待台 替人约', he)

  await he.opens('operatorDesk')
  await he.taps('交接本')
  await he.sees('没有要交接的')
  for (const [words, due] of [
    ['答应 7 栋周阿姨，晚饭前回电话，说清楚电梯哪天修好', '18:00 前'],
    ['3 栋水泵在修，明天上午好，有人问就这么说', '知道就行'],
    ['给区里的督办件补一份照片', '明天 09:00 前'],
  ] as const) {
    await he.writes('要交代什么', words)
    await he.chooses(due)
    await he.taps('写进交接本')
    await he.sees(words)
  }
  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('bookDesk')
  await zhao.taps('我来接：给区里的督办件补一份照片')
  await zhao.sees('在您手上 1 件')
  await town.until('18:05:00')
  await zhao.opens('bookDesk')
  await zhao.sees('最晚 18:00，过了')
  await deskPicture('128 交接本', zhao)
  await zhao.taps('交给下一班：给区里的督办件补一份照片')
  await deskPicture('129 交接本 交给下一班', zhao)
  await he.opens('bookDesk')
  await he.writes('要交代什么', '问物业门禁什么时候修')
  await he.opens('bookDesk', 'kind=appeal&id=a1&number=SQ0302-7K3M')
  await he.writes('要交代什么', '路灯报给供电所了，等回话')
  await deskPicture('132 交接本 关于一件', he)
  await he.taps('换我来办：给区里的督办件补一份照片')
  await he.sees('换您来办？')
  await deskPicture('133 交接本 换我来办', he)
})

test('joining two cases, and sending help, at the desk of appeals', async () => {
  for (const who of ['zhou', 'he'] as const) {
    const phone = await town.phoneOf(who)
    await phone.opens('newAppeal')
    await phone.chooses('公共设施')
    await phone.writes('在什么位置？', '2 单元楼道')
    await phone.writes('说说情况', '楼道灯坏了一周')
    await phone.taps('提交')
    await phone.sees('社区收到了')
  }
  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('appealDesk')
  await zhao.taps('并案')
  await zhao.sees('和哪一件是同一件事？')
  await deskPicture('130 诉求台 并案', zhao)
  await zhao.taps('公共设施')
  await zhao.sees('并到这一件？')
  await deskPicture('131 诉求台 并到这一件', zhao)
})
