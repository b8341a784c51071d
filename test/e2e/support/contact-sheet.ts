import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where pictures and the sheet that shows them are kept. */
export const PICTURES = join(__dirname, '..', '..', '..', 'screenshots')

/** Every picture taken there, one line of JSON each; of two with one file name the later counts. */
const NOTES = join(PICTURES, 'pictures.jsonl')

/** `浏览器 普通` and its like for phones; for a desk the width of its screen in px. */
export type Kind = `${'浏览器' | '小程序'} ${'普通' | '大字'}` | '1280' | '1440' | '1920'

export interface Picture {
  /** Path of the page as the app's configuration has it, without the slash before it. */
  readonly page: string
  /** What is happening on it; sorted by. */
  readonly title: string
  readonly kind: Kind
  readonly file: string
}

export const PHONE_KINDS: readonly Kind[] = ['浏览器 普通', '浏览器 大字', '小程序 普通', '小程序 大字']
const DESK_KINDS: readonly Kind[] = ['1440', '1920', '1280']

/** Notes that a picture is taken, and gives the path to save it at. */
export function noted(picture: Omit<Picture, 'file'>): string {
  mkdirSync(PICTURES, { recursive: true })
  const file = `${picture.title} ${picture.kind}.png`
  // One short line in one write: stories run beside each other.
  appendFileSync(NOTES, `${JSON.stringify({ ...picture, file })}\n`)
  return join(PICTURES, file)
}

/** The path of a page from its address, on every build. */
export function pageAt(url: string): string {
  return /#\/([^?]*)/.exec(url)?.[1] ?? ''
}

/** The pictures that are there, by title. */
export function picturesTaken(): readonly Picture[] {
  const lines = existsSync(NOTES) ? readFileSync(NOTES, 'utf8').trim().split('\n') : []
  const all = lines.map((line) => JSON.parse(line) as Picture)
  return [...new Map(all.map((picture) => [picture.file, picture])).values()]
    .filter(({ file }) => existsSync(join(PICTURES, file)))
    .sort((one, other) => one.title.localeCompare(other.title, 'zh'))
}

/** Pages that lack a picture of one of these kinds: `page: kind`. */
export function pagesWithout(pages: readonly string[], kinds: readonly Kind[], taken: readonly Picture[]): string[] {
  return pages.flatMap((page) =>
    kinds
      .filter((kind) => !taken.some((picture) => picture.page === page && picture.kind === kind))
      .map((kind) => `${page}: ${kind}`),
  )
}

/** Writes one page with all pictures, by the page they show, phones first; answers its path. */
export function bindContactSheet(): string {
  const taken = picturesTaken()
  const pages = [...new Set(taken.map(({ page }) => page))]
  const chapters = pages.map((page) =>
    chapterOf(
      page,
      taken.filter((picture) => picture.page === page),
    ),
  )
  const path = join(PICTURES, 'index.html')
  writeFileSync(path, `${HEAD}${contents(pages, taken)}${chapters.join('\n')}</html>\n`)
  return path
}

function contents(pages: readonly string[], taken: readonly Picture[]): string {
  const rows = pages.map((page) => {
    const count = taken.filter((picture) => picture.page === page).length
    return `<li><a href="#${page}">${page}</a> ${count} 张</li>`
  })
  return `<h1>民声驿站，${pages.length} 页，${taken.length} 张</h1><ul>${rows.join('')}</ul>`
}

function chapterOf(page: string, pictures: readonly Picture[]): string {
  const titles = [...new Set(pictures.map(({ title }) => title))]
  const rows = titles.map((title) =>
    rowOf(
      title,
      pictures.filter((picture) => picture.title === title),
    ),
  )
  return `<h2 id="${page}">${page}</h2>\n${rows.join('\n')}`
}

function rowOf(title: string, pictures: readonly Picture[]): string {
  const shown = [...PHONE_KINDS, ...DESK_KINDS].flatMap(
    (kind) => pictures.find((picture) => picture.kind === kind) ?? [],
  )
  const figures = shown.map(({ kind, file }) => {
    const size = PHONE_KINDS.includes(kind) ? 'phone' : 'desk'
    return `<figure class="${size}"><a href="${file}"><img loading="lazy" src="${file}" alt="${title}，${kind}"></a><figcaption>${kind}</figcaption></figure>`
  })
  return `<h3>${title}</h3><div class="row">${figures.join('')}</div>`
}

const HEAD = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>民声驿站</title>
<style>body{font:16px/1.5 sans-serif;background:#ddd;margin:24px}.row{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}
figure{margin:0}figcaption{font-size:14px}.phone img{width:280px}.desk img{width:720px}ul{columns:3}</style>
`
