const HOLE = 'var(--hole'

const tidy = (svg: string): string =>
  svg
    .replace(/(\.\d*?)0+(?=[^\d])/g, '$1')
    .replace(/\.(?=[^\d])/g, '')
    .replace(/var\(--hole,#fff\)/g, 'var(--hole)')
    .replace(/<[a-z]+ [^>]*opacity="0"[^>]*\/>/g, '')

/** The drawn elements of an icon file, in painting order. */
const elementsOf = (svg: string): readonly string[] => svg.match(/<(?:path|circle|rect|ellipse)[^>]*\/>/g) ?? []

const withoutHint = (svg: string): string => svg.replace(/ style="[^"]*"/, '')

const viewBoxOf = (svg: string): string => svg.match(/viewBox="([^"]+)"/)?.[1] ?? '0 0 24 24'

/** A CSS mask knows only opaque and clear, so what the drawing paints in the ground's colour is cut out instead. */
function withHolesCut(svg: string): string {
  if (!svg.includes(HOLE)) return svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
  const elements = elementsOf(svg)
  const first = elements.findIndex((element) => element.includes(HOLE))
  const below = elements.slice(0, first).join('')
  const holes = elements.filter((element) => element.includes(HOLE)).join('')
  const above = elements.slice(first).filter((element) => !element.includes(HOLE))
  const cut = holes.replace(/var\(--hole\)/g, '#000').replace(/currentColor/g, '#000')
  const mask = `<mask id="h"><rect width="100%" height="100%" fill="#fff"/>${cut}</mask>`
  return `${mask}<g mask="url(#h)">${below}</g>${above.join('')}`
}

/** One icon as the value of a CSS mask: black where the colour shows. */
export function maskOf(file: string): string {
  const svg = withoutHint(tidy(file))
  const stroke = svg.slice(0, svg.indexOf('>')).includes('stroke=')
    ? ' fill="none" stroke="#000" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'
    : ''
  const drawing = withHolesCut(svg).replace(/currentColor/g, '#000')
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(svg)}"${stroke}>${drawing}</svg>`
  const escaped = whole.replace(/"/g, "'").replace(/[%#<>{}]/g, (sign) => encodeURIComponent(sign))
  return `url(\n    "data:image/svg+xml,${escaped}"\n  )`
}

/** The style sheet of all icons; `files` maps an icon's name to the text of its file. */
export function styleSheetOf(files: Readonly<Record<string, string>>): string {
  const rules = Object.entries(files).map(([name, file]) => `.ui-icon-${name} {\n  --icon-shape: ${maskOf(file)};\n}\n`)
  return `// Drawn from svg/ by \`npx tsx config/draw-icons.ts\`.\n${rules.join('')}`
}

/** The union of icon names as TypeScript source; names that begin with st- are the glyphs of a step. */
export function namesOf(names: readonly string[]): string {
  const union = (members: readonly string[]) => members.map((name) => `\n  | '${name}'`).join('')
  const glyphs = names.filter((name) => name.startsWith('st-'))
  const icons = names.filter((name) => !name.startsWith('st-'))
  return [
    '// Drawn from svg/ by `npx tsx config/draw-icons.ts`.\n',
    `export type IconName =${union(icons)}\n`,
    `export type GlyphName =${union(glyphs)}\n`,
  ].join('\n')
}
