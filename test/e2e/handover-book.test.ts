import { townHere } from './support/town-here'

const town = townHere()

const DESK = { width: 1440, height: 900 }

test('what one shift of the hotline leaves to the next is written, taken over, handed on and seen to', async () => {
  const he = await town.phoneOf('he', DESK)
  await he.opens('operatorDesk')
  await he.taps('交接本')
  await he.sees('没有要交接的')
  await he.writes('要交代什么', '答应 7 栋周阿姨，晚饭前回电话')
  await he.seesButton('先选什么时候前办')
  await he.chooses('18:00 前')
  await he.taps('写进交接本')
  await he.sees('等人接 1 件', '答应 7 栋周阿姨，晚饭前回电话', '最晚 18:00')
  await he.writes('要交代什么', '3 栋电梯在修，明天好')
  await he.chooses('知道就行')
  await he.taps('写进交接本')
  await he.sees('等人接 2 件', '3 栋电梯在修，明天好')

  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('operatorDesk')
  await zhao.taps('交接本 2 件')
  await zhao.taps('等人接 2 件，全部接过来')
  await zhao.sees('2 件都接过来了', '在您手上 2 件')
  await zhao.taps('办好了：3 栋电梯在修，明天好')
  await zhao.taps('记下')
  await zhao.sees('这一天办好的 1 件')
  await zhao.taps('交给下一班：答应 7 栋周阿姨，晚饭前回电话')
  await zhao.writes('办到哪一步了', '打了两次，没人接')
  await zhao.taps('交下去')
  await zhao.sees('交下去了，等下一位接')

  await town.until('18:00:30')
  await he.opens('operatorDesk')
  await he.taps('交接本 1 件')
  await he.sees(/交下来：打了两次，没人接/, '最晚 18:00，过了')
  await he.taps('我来接：答应 7 栋周阿姨，晚饭前回电话')
  await he.sees('在您手上 1 件')
  await he.taps('办好了：答应 7 栋周阿姨，晚饭前回电话')
  await he.writes('怎么办的', '接通了，明天上门')
  await he.taps('记下')
  await he.sees(/办好：接通了，明天上门/, '这一天办好的 2 件')
})

test('two at the desk take no entry from each other: who has it is said, and taking over is asked twice', async () => {
  const he = await town.phoneOf('he', DESK)
  await he.opens('bookDesk')
  for (const words of ['给 7 栋周阿姨回电', '3 栋电梯在修']) {
    await he.writes('要交代什么', words)
    await he.chooses('知道就行')
    await he.taps('写进交接本')
    await he.sees(words)
  }
  const zhao = await town.phoneOf('zhao', DESK)
  await zhao.opens('bookDesk')
  await zhao.taps('我来接：3 栋电梯在修')
  await zhao.sees('在您手上 1 件')
  // His page does not know of it yet.
  await he.taps('等人接 2 件，全部接过来')
  await he.sees(/^1 件接过来了，另 1 件赵\S+已经接过去了$/, '在您手上 1 件', '别人在办 1 件')
  await he.taps('换我来办：3 栋电梯在修')
  await he.sees('换您来办？', /可能正在办/)
  await he.taps('先不换')
  await he.sees('别人在办 1 件')
  await he.taps('换我来办：3 栋电梯在修')
  await he.taps('换我来办')
  await he.sees('接过来了，在您手上', '在您手上 2 件')
})

test('words begun about one case are filed beside it and no other; what is half written waits, and a case can be taken off', async () => {
  const zhou = await town.phoneOf('zhou')
  const cases: string[] = []
  for (const [what, number] of [
    ['门禁坏了', 'SQ0302-MENJ'],
    ['路灯不亮', 'SQ0302-LUDE'],
  ] as const) {
    await zhou.opens('newAppeal')
    await zhou.chooses('物业服务')
    await zhou.writes('说说情况', what)
    await zhou.taps('提交')
    await zhou.sees('社区收到了')
    cases.push(`${zhou.lastCase()}&kind=appeal&number=${number}`)
  }
  const [gate, lamp] = cases
  const he = await town.phoneOf('he', DESK)
  await he.opens('bookDesk', gate)
  await he.sees('关于 SQ0302-MENJ')
  await he.writes('要交代什么', '问物业门禁什么时候修')
  await he.opens('bookDesk', lamp)
  await he.sees('关于 SQ0302-LUDE', '还有没写完的')
  await he.hasWritten('要交代什么', '')
  await he.writes('要交代什么', '路灯报给供电所了')
  await he.chooses('知道就行')
  await he.taps('写进交接本')
  await he.sees('等人接 1 件', '路灯报给供电所了')

  await he.taps('接着写：SQ0302-MENJ：问物业门禁什么时…')
  await he.sees('关于 SQ0302-MENJ')
  await he.hasWritten('要交代什么', '问物业门禁什么时候修')
  await he.taps('不是这件')
  await he.seesButton('关于 SQ0302-MENJ')
  await he.opens('bookDesk')
  await he.hasWritten('要交代什么', '问物业门禁什么时候修')
  await he.chooses('知道就行')
  await he.taps('写进交接本')
  await he.sees('等人接 2 件')
  // The lamp's entry leads to the lamp; the other one to no case.
  expect(await he.page.getByRole('button', { name: /^去看 SQ/ }).count()).toBe(1)
})

test('an entry written beside a case leads to it', async () => {
  const he = await town.phoneOf('he', DESK)
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newAppeal')
  await zhou.chooses('物业服务')
  await zhou.writes('说说情况', '门禁坏了')
  await zhou.taps('提交')
  await zhou.sees('社区收到了')
  await he.opens('appealDesk')
  await he.sees('门禁坏了')
  await he.taps('写进交接本')
  await he.sees(/^关于 /)
  await he.writes('要交代什么', '问物业什么时候修')
  await he.chooses('知道就行')
  await he.taps('写进交接本')
  await he.sees('等人接 1 件')
})
