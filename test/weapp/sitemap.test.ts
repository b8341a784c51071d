import { BUNDLE } from './support/phones-here'

interface Rule {
  readonly action: 'allow' | 'disallow'
  readonly page: string
}

test('whoever searches in WeChat finds the way in, and no page that holds a case or a person', () => {
  const { rules } = JSON.parse(BUNDLE.textOf(BUNDLE.app.sitemapLocation ?? '')) as { readonly rules: readonly Rule[] }
  // WeChat goes by the first rule that fits, and indexes what none fits.
  const found = BUNDLE.pages.filter(
    (path) => rules.find(({ page }) => page === path || page === '*')?.action !== 'disallow',
  )
  expect(found).toEqual(['pages/home/index'])
})
