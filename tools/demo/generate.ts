import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_SEED, demoFiles } from './files'

const folder = join(__dirname, '..', '..', 'demo')

async function main() {
  await mkdir(folder, { recursive: true })
  for (const { name, text } of demoFiles(DEMO_SEED)) {
    await writeFile(join(folder, name), text)
    console.log(`demo/${name}: ${Math.round(Buffer.byteLength(text) / 1024)} KB`)
  }
}

void main()
