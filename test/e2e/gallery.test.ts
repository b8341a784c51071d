import type { Locator } from 'playwright-core'
import { PNG } from 'pngjs'
import { inspect, inspectionsHere } from './support/inspection/inspection'
import { difference, expectPicture } from './support/inspection/pictures'
import type { Phone } from './support/phone'
import { townHere } from './support/town-here'

// The gallery is a page of the local build alone.
const town = townHere('local')
inspectionsHere()

const SECTIONS = ['rings', 'cards', 'forms', 'photos', 'voice', 'states', 'kit', 'plan'] as const
const PRINTS = ['normal', 'elder'] as const

/** The bar of the demo tells the time. */
const WITHOUT_DEMO_BAR = '.demo-bar { display: none } html.with-demo-bar { --demo-bar: 0px }'

async function galleryAt(section: string, kind: { width?: number; height?: number } = {}): Promise<Phone> {
  const phone = await town.phoneOf('zhou', kind)
  await phone.page.emulateMedia({ reducedMotion: 'reduce' })
  await phone.opens('gallery', section)
  await phone.page.addStyleTag({ content: WITHOUT_DEMO_BAR })
  return phone
}

/** As high as the whole section, so that one picture holds it. */
async function pictureOf({ page }: Phone): Promise<Buffer> {
  const high = await page
    .locator('.ui-page, .ui-desk')
    .last()
    .evaluate((whole) => Math.ceil(whole.scrollHeight))
  const size = page.viewportSize()
  await page.setViewportSize({ width: size?.width ?? 375, height: high + 48 })
  const picture = await page.screenshot({ animations: 'disabled' })
  if (size) await page.setViewportSize(size)
  return picture
}

describe.each(SECTIONS)('the parts of the kit under %s', (section) => {
  test.each(PRINTS)('look as agreed and are for everybody, in %s print', async (print) => {
    const phone = await galleryAt(print === 'elder' ? `${section}&elder` : section)
    await phone.seesButton('overlays')
    expectPicture(`${section} ${print}`, await pictureOf(phone))
    await inspect(`gallery, ${section}`, phone.page, print)
  })
})

describe.each(['抽屉', '对话框', '轻提示', '坏消息', '问原因'])('what lies over a page: %s', (name) => {
  test.each(PRINTS)('looks as agreed and is for everybody, in %s print', async (print) => {
    const phone = await galleryAt(print === 'elder' ? 'overlays&elder' : 'overlays')
    await phone.taps(name)
    await phone.page.locator('.ui-sheet__panel, .ui-dialog__box, .ui-toast__box').waitFor()
    expectPicture(`${name} ${print}`, await phone.page.screenshot({ animations: 'disabled' }))
    await inspect(`gallery, ${name}`, phone.page, print)
  })
})

test('the parts of a desk look as agreed and are for everybody', async () => {
  const phone = await galleryAt('desk', { width: 1440, height: 900 })
  await phone.sees('发布前检查')
  expectPicture('desk', await pictureOf(phone))
  await inspect('gallery, desk', phone.page, 'desk')
})

describe('without any hue', () => {
  /** How a picture must differ from every other, share of its cells. */
  const DIFFERS = 0.02

  async function greyOnes(phone: Phone, parts: Locator): Promise<readonly { name: string; picture: PNG }[]> {
    const session = await phone.page.context().newCDPSession(phone.page)
    await session.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' })
    const shots: { name: string; picture: PNG }[] = []
    for (const part of await parts.all())
      shots.push({
        name: (await part.getAttribute('class')) ?? '',
        picture: PNG.sync.read(await part.screenshot({ animations: 'disabled' })),
      })
    return shots
  }

  const alike = (shots: readonly { name: string; picture: PNG }[], least = DIFFERS) =>
    shots.flatMap((one, index) =>
      shots
        .slice(index + 1)
        .filter(({ picture }) => difference(one.picture, picture).share < least)
        .map((other) => `${one.name} = ${other.name}`),
    )

  test('the sign of every step is a shape of its own', async () => {
    const phone = await galleryAt('cards')
    const signs = phone.page.locator('.ui-status-chip:not(:has-text("剩")) .ui-icon')
    // Large enough to be told apart by cells.
    await phone.page.addStyleTag({
      content: '.ui-status-chip .ui-icon { width: 72px !important; height: 72px !important; color: #000 }',
    })
    const shots = await greyOnes(phone, signs)
    expect(shots.length).toBe(12)
    expect(alike(shots)).toEqual([])
  })

  test('the states of a ring are told apart before a digit is read', async () => {
    const phone = await galleryAt('rings')
    await phone.page.addStyleTag({ content: '.ui-ring__digits { color: transparent !important }' })
    // Rings of time; one that shows a share stands beside its figure.
    const rings = phone.page.locator('.gallery__row .ui-ring--arrive:not([aria-label*="率"])')
    const shots = await greyOnes(phone, rings)
    expect(shots.map(({ name }) => name.split(' ').at(3))).toEqual([
      'ui-ring--soon',
      'ui-ring--over',
      'ui-ring--done',
      'ui-ring--late',
    ])
    // Late and over, one still running, differ by a word.
    expect(alike(shots, DIFFERS / 4)).toEqual([])
  })
})
