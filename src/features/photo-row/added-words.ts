import type { Added } from '../../platform/photos/add-photos'

const NONE_WORDS = {
  NOTHING: undefined,
  REFUSED: '没让用相机和相册，不拍也行；想拍，到手机设置里打开',
  UNREADABLE: '打不开，换一张试试',
} as const

/** What whoever chose photos has to know of those that are not in the row; undefined when all are. `most` is how many may lie in it. */
export function addedWords(added: Added, most: number): string | undefined {
  if ('none' in added) return NONE_WORDS[added.none]
  const { unreadable, leftOut } = added
  const words = [
    unreadable > 0 && `${unreadable} 张打不开，别的都加上了`,
    leftOut > 0 && `最多放 ${most} 张，还有 ${leftOut} 张没加`,
  ].filter(Boolean)
  return words.length === 0 ? undefined : words.join('；')
}
