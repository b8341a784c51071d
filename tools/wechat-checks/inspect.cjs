const ci = require('miniprogram-ci')

/** What WeChat's server says of an account of the ordinary kind, in MB and KB. It is the one answer that compiling needs from there. */
const ACCOUNT = {
  platform: true,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 20,
    MaxTabbarCount: 5,
    MaxTabbarIconSize: 40,
  },
}

/** Nobody listens there: what the tool would fetch or report stays unsaid, at once and everywhere alike. */
const NOWHERE = 'http://127.0.0.1:9'

/**
 * WeChat's scan and its compile step over the project in a folder. It runs as a process of its own, because the tool
 * talks on the console and leaves workers behind; the answer goes to the parent.
 */
async function inspect(projectPath) {
  ci.proxy(NOWHERE)
  const project = new ci.Project({
    type: 'miniProgram',
    projectPath,
    privateKey: 'none: nothing is uploaded',
    attr: async () => ACCOUNT,
  })
  const compiled = await compile(project).catch((error) => ({ refused: wordsOf(error) }))
  return { compiled, scan: await scan(project) }
}

async function compile(project) {
  const setting = { useProjectConfig: true }
  const files = await ci.getCompiledResult({ project, version: '0.0.0', setting, onProgressUpdate: () => undefined })
  return {
    bytes: Object.fromEntries(Object.entries(files).map(([path, content]) => [path, Buffer.byteLength(content)])),
  }
}

/** A rule that fails to run counts as kept and is only mentioned on the console: here it is a finding. */
async function scan(project) {
  const stumbles = []
  const { error: write } = console
  console.error = (...said) => {
    stumbles.push(said.map(wordsOf).join(' '))
    write(...said)
  }
  const items = await ci.checkCodeQuality(project)
  console.error = write
  return stumbles.length === 0
    ? items
    : [...items, { name: 'RULES_THAT_RAN', success: false, text: stumbles.join('; ') }]
}

function wordsOf(error) {
  return error instanceof Error ? error.message : String(error)
}

inspect(process.argv[2]).then(
  (result) => process.send(result, () => process.exit(0)),
  (error) => {
    console.error(error)
    process.exit(1)
  },
)
