import readSheets from 'read-excel-file/node'
import { controlDoor } from '../../tools/control-door'
import { givePast, type PastSize } from '../../tools/demo/give-past'
import { COMMUNITY_ID } from '../../tools/demo/to-documents'
import { callAs } from '../support/emulator-client'
import { bindAlbum, deskPicture, picture } from './support/album'
import { pairOf } from './support/pair'
import { OPENIDS } from './support/people'
import { townHere } from './support/town-here'

const town = townHere()

afterAll(bindAlbum)

/** A month, and a day of the one before. */
const A_MONTH: PastSize = { days: 31, perDay: 24 }

const FEBRUARY = '桐花里社区 2026-02 月报.xlsx'

/** The hall's screen. */
const WALL = { width: 1920, height: 1080 }

/** 周秀兰 asks for help. */
async function asksForHelp(): Promise<void> {
  const zhou = await town.phoneOf('zhou')
  await zhou.opens('newRequest')
  await zhou.chooses('漏水堵水')
  await zhou.taps('马上求助')
  await zhou.sees('正在问离您最近的党员')
  await zhou.isPutInThePocket()
}

/** 林建平 takes it and never comes. */
async function nobodyComes(): Promise<void> {
  await town.onlyOnDuty('lin')
  await asksForHelp()
  const lin = await town.phoneOf('lin')
  await lin.opens('workbench')
  await lin.taps('接单，马上去')
  await lin.sees('赶过去')
  await lin.isPutInThePocket()
}

describe('the board in the hall', () => {
  test('shows a broken promise in the minute it is broken, with the building and a surname', async () => {
    await givePast(town.url, A_MONTH)
    await nobodyComes()
    const wall = await town.phoneOf('zhao', WALL)
    await wall.opens('board')
    await wall.sees('林同志赶来中')
    await wall.doesNotSee('周秀兰')
    await wall.doesNotSee('7 栋到场超时')
    await deskPicture('响应看板', wall)
    await wall.page.setViewportSize(WALL)
    await town.until('14:31:00')
    await wall.sees('7 栋到场超时')
    await deskPicture('响应看板 超时', wall)
  })

  test('is not for whoever has no part in it', async () => {
    const lin = await town.phoneOf('lin')
    await lin.opens('board')
    await lin.sees('这是值班室的台面')
  })
})

describe('a figure', () => {
  test('tells its formula, what it leaves out, and the cases it is made of', async () => {
    await givePast(town.url, A_MONTH)
    const gu = await town.phoneOf('gu')
    await gu.opens('me')
    await gu.taps('响应看板')
    await gu.chooses('本周')
    await gu.chooses('本月')
    await gu.sees('网格榜')
    await gu.taps('10 分到场率')
    await gu.sees(/按时到场 ÷ 到了到场时限/)
    await gu.taps('没做到的')
    await gu.sees(/^HB0[23]\d\d-/)
    await gu.taps('关闭')
    await gu.taps('关闭')
    await gu.taps('解决率')
    await gu.sees('不算：居民没回话，算未评价')
    await gu.taps('关闭')
  })

  test('fits phones of every width, in both prints', async () => {
    await givePast(town.url, A_MONTH)
    await asksForHelp()
    const zhao = await pairOf(town, 'zhao')
    await zhao.each((phone) => phone.opens('board'))
    await zhao.each((phone) => phone.sees('网格榜'))
    await picture('60 响应看板', zhao)
    await zhao.each((phone) => phone.taps('30 分办好率'))
    await zhao.each((phone) => phone.sees(/按时报办好 ÷/))
    await picture('61 响应看板 怎么算的', zhao)
    await zhao.each((phone) => phone.opens('monthReport'))
    await zhao.each((phone) => phone.sees('各网格的按时办好率'))
    await picture('62 月报', zhao)
  })
})

describe('a figure of appeals', () => {
  test('tells its formula, what it leaves out, and the appeals it is made of', async () => {
    await someAppeals()
    const gu = await town.phoneOf('gu')
    await gu.opens('board')
    await gu.sees('诉求 12 件')
    await gu.taps('按时受理率')
    await gu.sees(/按时定下受不受理 ÷ 到了受理时限/)
    await gu.taps('按时定了受不受理的')
    await gu.sees(/^公共设施 7 栋/, /^SQ0302-/)
    await gu.taps('关闭')
    await gu.taps('关闭')
    await gu.taps('按时答复率')
    await gu.sees(/按时答复 ÷ 到了答复时限/, /照实说办不了也算答复/)
    await gu.taps('不算：还没到时限')
    await gu.sees(/^SQ0302-/)
    await gu.taps('关闭')
    await gu.taps('关闭')
    await gu.taps('小程序 12 件')
    await gu.sees('诉求：小程序', /^SQ0302-/)
  })
})

/** A dozen appeals of this morning, which 赵明远 has taken on; the engine has counted them. */
async function someAppeals(): Promise<void> {
  for (let nth = 0; nth < 12; nth++) {
    const { id } = await callAs(town.url, `story-resident-${nth}`, [
      'appeals',
      'submit',
      {
        ...{ communityId: COMMUNITY_ID, clientKey: `appeal-${nth}-story`, categoryId: 'facility', text: '井盖翘了' },
        ...{ answers: { spot: '楼后' }, mayPublish: false, name: '街坊', phone: `138000${30_000 + nth}` },
        address: { buildingId: 'building-7', unit: '1', door: '' },
      },
    ])
    await callAs(town.url, OPENIDS.zhao, ['appeals', 'accept', { appealId: id }])
  }
  await controlDoor(town.url).fire('engine')
  await controlDoor(town.url).fire('engine')
}

describe('the report of a month', () => {
  test('is a sheet to keep, with the figures of the page', async () => {
    await givePast(town.url, A_MONTH)
    const gu = await town.phoneOf('gu')
    await gu.opens('monthReport')
    await gu.taps('上个月')
    await gu.sees('2026 年 2 月')
    await gu.sees('按时到场率')
    const download = gu.runs === 'weapp' ? null : gu.page.waitForEvent('download')
    await gu.taps('下载表格')
    await gu.sees('表格给您了')
    const shared = gu.owner.asked('shareFileMessage').map(({ fileName }) => fileName)
    expect([...shared, (await download)?.suggestedFilename()].filter(Boolean)).toEqual([FEBRUARY])
    const path = await (await download)?.path()
    if (!path) return // The mini-program's file is the same call's answer, and has left the app.
    const [rates] = await readSheets(path)
    const rows = rates?.data.slice(1, 6) ?? []
    expect([rates?.sheet, rows.length]).toEqual(['四个率', 5])
    for (const [name, percent, hits, of] of rows) {
      await gu.sees(`${name}`)
      await gu.sees(new RegExp(`${hits}/${of} 件`))
      await gu.sees(`${Number(percent).toFixed(1)}%`)
    }
  })

  test('has the appeals of the month on sheets of their own', async () => {
    await someAppeals()
    const gu = await town.phoneOf('gu')
    await gu.opens('monthReport')
    await gu.sees('12 件诉求')
    const download = gu.runs === 'weapp' ? null : gu.page.waitForEvent('download')
    await gu.taps('下载表格')
    await gu.sees('表格给您了')
    const path = await (await download)?.path()
    if (!path) return // The mini-program's file is the same call's answer, and has left the app.
    const rows = (await readSheets(path)).find(({ sheet }) => sheet === '诉求')?.data ?? []
    const sumOf = (name: string) => rows.find(([first]) => first === name)?.[1]
    expect(['一共', '来自小程序', '来自民声热线'].map(sumOf)).toEqual([12, 12, 0])
    const [name, percent, hits, of] = rows.find(([first]) => first === '按时受理率') ?? []
    expect([hits, of]).toEqual([12, 12])
    await gu.sees(`${name}`, `${Number(percent).toFixed(1)}%`, new RegExp(`${hits}/${of} 件`))
  })
})
