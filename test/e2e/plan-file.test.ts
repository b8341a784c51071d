import { readFileSync } from 'node:fs'
import type { TownFeature } from '../../core/town-plan/feature'
import { bindAlbum, deskPicture } from './support/album'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

const town = townHere()
const SCREEN = { width: 1440, height: 900 }

afterAll(bindAlbum)

interface PlanFile {
  readonly type: string
  readonly features: readonly TownFeature[]
}

async function desk(who: 'zhao' | 'gu' = 'zhao'): Promise<Phone> {
  const phone = await town.phoneOf(who, SCREEN)
  await phone.opens('adminDesk')
  await phone.sees('接待室在哪儿')
  await phone.page.getByRole('link', { name: '责任区与楼栋' }).click()
  await phone.sees('导出 GeoJSON', /^清河里，\d+ 栋$/)
  return phone
}

/** What comes out as a file. */
async function exports(phone: Phone): Promise<PlanFile> {
  const coming = phone.page.waitForEvent('download')
  await phone.taps('导出 GeoJSON')
  const path = await (await coming).path()
  return JSON.parse(readFileSync(path, 'utf8')) as PlanFile
}

async function chooses(phone: Phone, text: string): Promise<void> {
  const asked = phone.page.waitForEvent('filechooser')
  await phone.taps('选改好的文件')
  const file = { name: 'plan.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) }
  await (await asked).setFiles(file)
}

const changed = (plan: PlanFile, change: (one: TownFeature) => TownFeature | null) =>
  JSON.stringify({ ...plan, features: plan.features.flatMap((one) => change(one) ?? []) })

describe('zones and buildings on the plan', () => {
  test('go out as a file, come back changed, are looked at and then saved; who changed what is on record', async () => {
    const zhao = await desk()
    await deskPicture('96 责任区与楼栋', zhao)
    const plan = await exports(zhao)
    expect(plan.type).toBe('FeatureCollection')
    await chooses(zhao, JSON.stringify(plan))
    await zhao.sees('和现在的图一样，没有要存的。')
    await zhao.taps('不存，换一个文件')
    await chooses(
      zhao,
      changed(plan, (one) =>
        one.properties.id === 'building-7'
          ? { ...one, properties: { ...one.properties, units: ['1', '2', '3', '4', '5'] } }
          : one,
      ),
    )
    await zhao.sees('存下以后', /^7 ?栋：单元 .* 改成 1、2、3、4、5$/)
    await deskPicture('97 存下之前', zhao)
    await zhao.taps('存下这 1 处')
    await zhao.sees('存好了，一分钟后手机上就是新的图')
    await zhao.page.getByRole('link', { name: '谁改了什么' }).click()
    await zhao.sees(/责任区与楼栋 · 赵明远/, /^7 ?栋：单元 .* 改成 1、2、3、4、5$/)
  })

  test('with homes are not dropped, and what is wrong with a file is said thing by thing', async () => {
    const zhao = await desk()
    const plan = await exports(zhao)
    await chooses(
      zhao,
      changed(plan, (one) => (one.properties.id === 'building-7' ? null : one)),
    )
    await zhao.sees(/^有 \d+ 处要改，还没存$/, /^7 ?栋不在图上了，可还有 \d+ 户登记在这栋，先留着$/)
    await deskPicture('98 有人住的楼', zhao)
    expect(await zhao.page.getByRole('button', { name: /^存下这/ }).count()).toBe(0)
    await zhao.taps('不存，换一个文件')
    await chooses(zhao, '{"type":')
    await zhao.sees('这不是 GeoJSON 文件，打不开。请选从这里导出、改过的那一个')
    await zhao.taps('不存，换一个文件')
    await chooses(
      zhao,
      changed(plan, (one) =>
        one.properties.id === 'building-7' ? { ...one, properties: { ...one.properties, zoneId: 'zone-99' } } : one,
      ),
    )
    await zhao.sees(/没写在哪个责任区，或那个责任区不在图上/)
  })

  test('are looked at by the secretary, who takes them along and changes nothing', async () => {
    const gu = await desk('gu')
    await gu.sees('图由值班长改，您这里能看、能导出。')
    expect(await gu.page.getByRole('button', { name: '选改好的文件' }).count()).toBe(0)
    expect((await exports(gu)).features.length).toBeGreaterThan(40)
  })
})
