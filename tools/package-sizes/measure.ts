import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder } from '../fingerprint'

const KB = 1024

/** What docs/architecture.md allows, in bytes; WeChat's scan wants pictures and sounds of all packages to stay below the last one. */
export const BUDGETS = { main: 700 * KB, each: 1024 * KB, all: 4096 * KB, media: 200 * KB } as const

const MEDIA = /\.(png|jpe?g|gif|svg|webp|mp3|aac|m4a|wav|ogg|silk)$/i

/** Bytes of a mini-program as it lies in its build; WeChat compresses it once more for the way. */
export interface PackageSizes {
  /** `main` and the roots of the subpackages. */
  readonly packages: Readonly<Record<string, number>>
  /** Pictures and sounds in all packages. */
  readonly media: number
  /** By path; what the compiler names by a hash is one entry a folder, because its names come and go. */
  readonly files: Readonly<Record<string, number>>
}

/** Measures the mini-program in the folder `home`. Fails without its app.json. */
export async function measurePackages(home: string): Promise<PackageSizes> {
  const roots = subpackageRoots(JSON.parse(await readFile(join(home, 'app.json'), 'utf8')))
  const packages = Object.fromEntries(['main', ...roots].map((name) => [name, 0]))
  const files: Record<string, number> = {}
  let media = 0
  for (const file of await filesUnder(home, '.')) {
    const { size } = await stat(join(home, file))
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? 'main'
    const label = withoutHash(file)
    packages[owner] = (packages[owner] ?? 0) + size
    files[label] = (files[label] ?? 0) + size
    if (MEDIA.test(file)) media += size
  }
  return { packages, media, files }
}

export function totalOf({ packages }: Pick<PackageSizes, 'packages'>): number {
  return Object.values(packages).reduce((sum, size) => sum + size, 0)
}

/** What is over its budget, in words; empty when everything keeps to it. */
export function overBudget(sizes: PackageSizes): readonly string[] {
  const each = Object.entries(sizes.packages).map(([name, size]) => ({ name, size, limit: limitOf(name) }))
  const shared = [
    { name: 'all', size: totalOf(sizes), limit: BUDGETS.all },
    { name: 'media', size: sizes.media, limit: BUDGETS.media },
  ]
  return [...each, ...shared].filter(({ size, limit }) => size > limit).map(({ name }) => name)
}

export function limitOf(packageName: string): number {
  return packageName === 'main' ? BUDGETS.main : BUDGETS.each
}

function withoutHash(file: string): string {
  return file.replace(/[0-9a-f]{32}(?=\.\w+$)/, '*')
}

function subpackageRoots(app: { readonly subPackages?: readonly { readonly root: string }[] }): readonly string[] {
  return (app.subPackages ?? []).map(({ root }) => root.replace(/\/+$/, ''))
}
