import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { BUNDLE } from './support/phones-here'
import { templatesOf } from './support/templates'

const TOP = { level: 0, trail: '' }

const files = readdirSync(BUNDLE.home, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(BUNDLE.home.length + 1))
const text = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => ({ file, words: BUNDLE.textOf(file) }))

describe('the packages', () => {
  test('hold a script, a view and a configuration for every page', () => {
    const wanted = BUNDLE.pages.flatMap((page) => ['js', 'wxml', 'json'].map((ending) => `${page}.${ending}`))
    expect(wanted.filter((file) => !files.includes(file))).toEqual([])
    expect(BUNDLE.pages).toHaveLength(38)
  })

  test('bring the picture of the share card, and only home and what is public can be passed on', () => {
    expect(files).toContain('share-card.png')
    const passedOn = BUNDLE.pages.filter((page) => /enableShareAppMessage/.test(BUNDLE.textOf(`${page}.js`)))
    expect(passedOn.sort()).toEqual(['packages/appeals/pages/item/index', 'pages/home/index'])
  })

  test('hold nothing of the demonstration: no bar, no switch between people, no local address', () => {
    const words = [
      'demo-bar',
      'demo-resident',
      'demo-member',
      'x-emulator-openid',
      'becomePerson',
      '127.0.0.1',
      'localhost',
    ]
    const found = [...text('.js'), ...text('.wxss'), ...text('.wxml'), ...text('.json')].flatMap(
      ({ file, words: body }) => words.filter((word) => body.includes(word)).map((word) => `${file}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test('ask for a plugin in the package that declares it, and nowhere else', () => {
    const asking = text('.js').filter(({ words }) => /requirePlugin\(["']/.test(words))
    expect([...new Set(asking.map(({ file }) => BUNDLE.packageOf(file)))]).toEqual(['packages/help'])
    const help = BUNDLE.app.subPackages?.find(({ root }) => root === 'packages/help')
    expect(Object.keys(help?.plugins ?? {})).toEqual(['WechatSI'])
  })

  // WeChat brings what an old phone lacks of the library, never of the grammar: one sign it cannot read, and the app stays white.
  test('are written in the grammar that every phone reads', () => {
    expect(text('.js').flatMap(({ file, words }) => beyondGrammar(words).map((why) => `${file}: ${why}`))).toEqual([])
    expect(beyondGrammar('"10 minutes".replace(/(?<=[0-9]) /, "")')).toHaveLength(1)
  })

  test('hold no style that WeChat refuses', () => {
    const universal = /(^|[\s,>+~}])\*(?=[\s,{:>+~])/m
    // Of the rules only what stands before their bodies: inside them a star multiplies.
    const selectors = (words: string) => words.replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '{}')
    const found = text('.wxss').filter(({ words }) => universal.test(selectors(words)))
    expect(found.map(({ file }) => file)).toEqual([])
  })
})

describe('the templates', () => {
  const templates = templatesOf(BUNDLE)
  const all = ['0', '8', '5', '33', '79'].map((kind) => templates.find(kind, TOP).template)

  test('carry the spoken name of every view, text and field', () => {
    expect(all.map((template) => [template?.tag, template?.fields.has('aria-label')])).toEqual([
      ['view', true],
      ['view', true],
      ['text', true],
      ['input', true],
      ['textarea', true],
    ])
  })

  test('listen to no long press, so that the tap of a slow finger counts', () => {
    expect(
      text('.wxml')
        .filter(({ words }) => /longpress="eh"|longtap="eh"/i.test(words))
        .map(({ file }) => file),
    ).toEqual([])
  })

  test('carry what a view is and the state it is in', () => {
    const fields = [...(all[0]?.fields.keys() ?? [])].filter((name) => name.startsWith('aria-'))
    expect(fields).toEqual(
      expect.arrayContaining(['aria-role', 'aria-checked', 'aria-disabled', 'aria-live', 'aria-hidden', 'aria-busy']),
    )
  })
})

/** Why a script is not ES2015, the year of the oldest engine WeChat still runs on; patterns are read, too. */
function beyondGrammar(script: string): readonly string[] {
  try {
    parse(script, { ecmaVersion: 2015, sourceType: 'script' })
    return []
  } catch (error) {
    return [String(error)]
  }
}
