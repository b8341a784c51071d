import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildRunner } from '../../weapp/runner/build-runner'
import { type Build, WEAPP_AT } from './journey'

const ROOT = join(__dirname, '..', '..', '..')

/** What a town serves to its phones. */
export interface Site {
  readonly dir: string
  remove(): Promise<void>
}

/** A build for browsers as it is; the mini-program beside the browser build, whose desks its coordinators sit at. */
export async function siteOf(build: Build): Promise<Site> {
  if (build !== 'weapp') return { dir: join(ROOT, 'dist', build), remove: async () => undefined }
  const cache = join(ROOT, '.cache')
  await mkdir(cache, { recursive: true })
  const dir = await mkdtemp(join(cache, 'weapp-site-'))
  const local = join(ROOT, 'dist', 'local')
  for (const name of await readdir(local)) await symlink(join(local, name), join(dir, name))
  await buildRunner(join(ROOT, 'dist', 'weapp'), join(dir, dirname(WEAPP_AT)))
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) }
}
