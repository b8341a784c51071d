import { TmplGroup } from 'glass-easel-template-compiler'
import type { Files } from './files'

/** How the compiled code looks a template up by its name; there it answers nothing for an unknown one. */
const LOOKED_UP = 'return S[P]}'
const TELLING = 'return S[P]||(P&&weappRunner.unknownTemplate(P))}'

/**
 * All templates of a build as one JavaScript expression: an object from path to what the engine draws by.
 * Throws on whatever the compiler warns of. Handlers get events as WeChat gives them, by `weappRunner.handle`.
 */
export function compileTemplates(files: Files): string {
  const group = new TmplGroup()
  group.setExtraRuntimeScript('Q.C=(caller,event,handler)=>weappRunner.handle(caller,event,handler);')
  const warnings: string[] = []
  for (const [path, text] of files) {
    if (path.endsWith('.wxs')) group.addScript(path.slice(0, -'.wxs'.length), text)
    if (!path.endsWith('.wxml')) continue
    const found: readonly unknown[] = group.addTmpl(path.slice(0, -'.wxml'.length), text)
    warnings.push(...found.map((warning) => `${path}: ${JSON.stringify(warning)}`))
  }
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
  const compiled = group.getTmplGenObjectGroups()
  group.free()
  if (!compiled.includes(LOOKED_UP)) throw new Error('the template compiler looks templates up in another way now')
  return compiled.replaceAll(LOOKED_UP, TELLING)
}
