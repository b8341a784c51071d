import { CATEGORIES, CATEGORY_WORDS, type Category } from '@core/help/categories'
import type { IconName } from '../ui/icon/icon-names'

export const CATEGORY_ICONS: Readonly<Record<Category, IconName>> = {
  leak: 'tap',
  power: 'bolt',
  lockout: 'lock',
  lifting: 'box',
  medicine: 'pill',
  elder: 'elder',
  dispute: 'talk',
  other: 'more',
}

export const CATEGORY_TILES = CATEGORIES.map((id) => ({ id, label: CATEGORY_WORDS[id], icon: CATEGORY_ICONS[id] }))
