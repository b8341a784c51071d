import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PAGE = 'pages/home/index'

/** A mini-program of one page with which WeChat has nothing to find fault. */
const FILES: Readonly<Record<string, string>> = {
  'project.config.json': JSON.stringify({
    miniprogramRoot: 'app/',
    appid: 'touristappid',
    compileType: 'miniprogram',
    setting: { es6: false, minified: true, minifyWXML: true, minifyWXSS: true },
  }),
  'app/app.json': JSON.stringify({ pages: [PAGE], lazyCodeLoading: 'requiredComponents' }),
  'app/app.js': 'App({})',
  [`app/${PAGE}.json`]: JSON.stringify({ usingComponents: {} }),
  [`app/${PAGE}.js`]: "Page({ data: { words: '一键求助' }, tap() {} })",
  [`app/${PAGE}.wxml`]: '<view class="door" bindtap="tap">{{words}}</view>',
  [`app/${PAGE}.wxss`]: '.door { color: #952730; }',
}

/** Writes it into a folder of its own, with other files than it has; `remove` takes the folder away again. */
export async function smallProject(files: Readonly<Record<string, string | Buffer>>) {
  const root = await mkdtemp(join(tmpdir(), 'mini-program-'))
  for (const [path, content] of Object.entries({ ...FILES, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}
