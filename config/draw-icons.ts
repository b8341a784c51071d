import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { namesOf, styleSheetOf } from './icon-shapes'

const folder = path.resolve(__dirname, '../src/ui/icon')

const files = Object.fromEntries(
  readdirSync(path.join(folder, 'svg'))
    .sort()
    .map((file) => [path.basename(file, '.svg'), readFileSync(path.join(folder, 'svg', file), 'utf8')]),
)

writeFileSync(path.join(folder, 'icon-shapes.scss'), styleSheetOf(files))
writeFileSync(path.join(folder, 'icon-names.ts'), namesOf(Object.keys(files)))
