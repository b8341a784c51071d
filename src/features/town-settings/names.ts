import type { SettingsAnswer } from '@core/contract/settings'
import { CATEGORY_WORDS } from '@core/help/categories'

/** What stands behind the ids of settings, in words. */
export interface Names {
  /** Of an appeal; null is every one. */
  category(id: string | null): string
  zone(id: string | null): string
  person(id: string): string
}

const isOwn = (id: string): id is keyof typeof CATEGORY_WORDS => Object.hasOwn(CATEGORY_WORDS, id)

/** The words on the tile of a help request; the id itself for one that is not there any more. */
export function tileWords(id: string): string {
  return isOwn(id) ? CATEGORY_WORDS[id] : id
}

export function namesOf({ categories, zones, people }: Pick<SettingsAnswer, 'categories' | 'zones' | 'people'>): Names {
  const within = (list: readonly { readonly id: string; readonly name: string }[], id: string, gone: string) =>
    list.find((one) => one.id === id)?.name ?? gone
  return {
    category: (id) => (id === null || id === '*' ? '各类诉求' : within(categories, id, '撤掉的类别')),
    zone: (id) => (id === null || id === '*' ? '全社区' : within(zones, id, '撤掉的责任区')),
    // The cloud has put names where it can; what is no id is one.
    person: (id) => within(people, id, /^[pt][0-9a-f]{20}$/.test(id) ? '不在名册的人' : id),
  }
}
