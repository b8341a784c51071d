import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  bindContactSheet,
  type Kind,
  PHONE_KINDS,
  PICTURES,
  pagesWithout,
  picturesTaken,
} from '../test/e2e/support/contact-sheet'
import { bundleAt } from '../test/weapp/support/bundle'
import { buildTargets } from './build'

/**
 * Takes a picture of every page on both builds in both print sizes, and of every desk on its screens, all in one page:
 * `screenshots/index.html`. Fails when a page of the mini-program has no picture of a kind it should have.
 */

const ROOT = join(__dirname, '..')
const STORIES = join(ROOT, 'test', 'e2e')

const DESKS = 'packages/desk/'

async function main(): Promise<void> {
  await buildTargets(['functions', 'local', 'weapp'])
  rmSync(PICTURES, { recursive: true, force: true })
  const failed = [await stories('e2e'), await stories('e2e-weapp')].some((code) => code !== 0)
  const missing = missingPictures()
  console.log(`${picturesTaken().length} 张，${bindContactSheet()}`)
  if (missing.length > 0) console.error(`没有照片的页：\n${missing.join('\n')}`)
  process.exit(failed || missing.length > 0 ? 1 : 0)
}

function missingPictures(): readonly string[] {
  const { pages } = bundleAt(join(ROOT, 'dist', 'weapp'))
  const desks = pages.filter((page) => page.startsWith(DESKS))
  const phones = pages.filter((page) => !page.startsWith(DESKS))
  const onDesks: readonly Kind[] = ['1440', '1920']
  const taken = picturesTaken()
  return [...pagesWithout(phones, PHONE_KINDS, taken), ...pagesWithout(desks, onDesks, taken)]
}

/** The stories that take pictures, several states of one page each: those that have an album at hand. */
function storiesWithPictures(): readonly string[] {
  return readdirSync(STORIES).filter(
    (file) => file.endsWith('.test.ts') && readFileSync(join(STORIES, file), 'utf8').includes("'./support/album'"),
  )
}

function stories(kind: 'e2e' | 'e2e-weapp'): Promise<number | null> {
  const patterns = storiesWithPictures()
    .map((file) => `/${file.replaceAll('.', '\\.')}$`)
    .join('|')
  const cli = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js')
  const child = spawn(process.execPath, [cli, '--selectProjects', kind, '--testPathPatterns', patterns], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
