import { installedTools } from './installed-tools'

/** WeChat's template compiler is a program, and there is none for other systems. */
function compilerRuns(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } }
  return process.platform === 'linux' && process.arch === 'x64' && header.glibcVersionRuntime !== undefined
}

/** Tests of pages on the classic engine; where its compiler cannot run they are skipped, and counted as that. */
export function onClassicEngine(name: string, tests: () => void): void {
  const stage = compilerRuns() ? describe : describe.skip
  stage(`${name}, on WeChat’s classic engine`, () => {
    jest.setTimeout(60_000)
    beforeAll(installedTools, 600_000)
    tests()
  })
}
