import { townHere } from './support/town-here'

const town = townHere()

const WISH = '想要一台声音大的收音机'

// Over 40 lines: a story, told in its order.
test('a wish is looked at, claimed by a neighbour, fulfilled, and thanked for', async () => {
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('volunteering')
  await zhou.taps('微心愿')
  await zhou.taps('说个心愿')
  await zhou.writes('一句话说心愿', WISH)
  await zhou.writes('说细一点', '耳朵背，想听戏')
  await zhou.taps('说给社区听')
  await zhou.sees('社区在看', '社区看过以后，大家才看得到')

  const tao = await town.phoneOf('tao')
  await tao.opens('wishes')
  await tao.sees('等人认领')
  await tao.doesNotSee(WISH)

  const zhao = await town.phoneOf('zhao')
  await zhao.opens('wishes')
  await zhao.taps(WISH)
  await zhao.taps('看过了，放出去')
  await zhao.taps('放出去')
  await zhao.sees('放出去了，大家看得到了')

  await tao.opens('wishes')
  await tao.taps(WISH)
  await tao.doesNotSee('周秀兰', '7 栋 2 单元 301', '耳朵背，想听戏')
  await tao.taps('我来帮着圆')
  await tao.taps('认领')
  await tao.sees('周秀兰', '7 栋 2 单元 301', '耳朵背，想听戏')
  await tao.taps('办好了')
  await tao.taps('告诉对方')
  await tao.sees('说办好了，等对方点收到')

  await zhou.opens('wishes')
  await zhou.taps(WISH)
  await zhou.sees('陶晓雯说办好了，收到了请点一下')
  await zhou.taps('收到了')
  await zhou.sees('您说收到，这个心愿就圆了。')
  await zhou.taps('收到了')
  await zhou.taps('说声谢谢')
  await zhou.writes('谢谢的话', '声音真大，谢谢您')
  await zhou.taps('送过去')
  await zhou.sees('您的谢意送到了', '声音真大，谢谢您')

  await tao.opens('inbox')
  await tao.taps('未读，有人谢谢您')
  await tao.sees('声音真大，谢谢您')
  await tao.doesNotSee('7 栋 2 单元 301')
})
