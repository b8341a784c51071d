import ts from 'typescript'

/** The limits of the house. */
const MOST = { fileLines: 200, functionLines: 40, parameters: 3 } as const

/** Whoever is longer for a reason says so in a comment: at the top of a file, or right above a function. */
const ARGUED = { file: /^\/[/*] Over 200 lines: \S/m, function: /^\s*\/\/ Over 40 lines: \S/ } as const
const TOP_LINES = 5
const NEEDLESS = 'argues for more lines than it has'

/** What a test runner is handed is a list of tests, or takes a row of a table; nobody calls either. */
const LIST_OF_TESTS = /^describe\b/
const ROW_OF_A_TABLE = /\.each\b/

/**
 * What of one file is larger than the house has it, as `line: what`. A line of JSX is a line; a blank one, a comment
 * and the inside of a text over several lines are none. Files count whole.
 */
export function measured(path: string, text: string): readonly string[] {
  const lines = text.split('\n')
  const argued = ARGUED.file.test(lines.slice(0, TOP_LINES).join('\n'))
  const tooLong = lines.length - 1 > MOST.fileLines
  const whole = tooLong === argued ? [] : [argued ? `1: ${NEEDLESS}` : `1: ${lines.length - 1} lines`]
  return /\.(tsx?|mjs|cjs)$/.test(path) ? [...whole, ...inFunctions(path, text)] : whole
}

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.Node }

/** A file's functions, and the lines that lie inside a text. */
interface Parsed {
  readonly source: ts.SourceFile
  readonly functions: readonly WithBody[]
  readonly inTexts: ReadonlySet<number>
}

function inFunctions(path: string, text: string): readonly string[] {
  const { source, functions, inTexts } = parsed(path, text)
  const lines = text.split('\n')
  const linesOf = (node: ts.Node) => {
    const [first, last] = [lineIn(source, node.getStart(source)), lineIn(source, node.end)]
    return lines.slice(first, last + 1).filter((line, at) => isCode(line) && !inTexts.has(first + at)).length
  }
  const argued = new Set(lines.flatMap((line, at) => (ARGUED.function.test(line) ? [codeBelow(lines, at)] : [])))
  const needed = new Set<number>()
  const faults = functions.flatMap((node) => {
    const first = lineIn(source, node.getStart(source))
    const caller = ts.isCallExpression(node.parent) ? node.parent.expression.getText(source) : ''
    const [long, parameters] = [linesOf(node), node.parameters.length]
    const isLong = long > MOST.functionLines && !LIST_OF_TESTS.test(caller)
    if (isLong) needed.add(first)
    return [
      ...(isLong && !argued.has(first) ? [`${first + 1}: ${long} lines`] : []),
      ...(parameters > MOST.parameters && !ROW_OF_A_TABLE.test(caller)
        ? [`${first + 1}: ${parameters} parameters`]
        : []),
    ]
  })
  return [...faults, ...[...argued].filter((at) => !needed.has(at)).map((at) => `${at + 1}: ${NEEDLESS}`)]
}

function parsed(path: string, text: string): Parsed {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const inTexts = new Set<number>()
  const functions: WithBody[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node))
      for (let line = lineIn(source, node.getStart(source)) + 1; line <= lineIn(source, node.end); line++)
        inTexts.add(line)
    if (ts.isFunctionLike(node) && 'body' in node && node.body) functions.push(node as WithBody)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { source, functions, inTexts }
}

function lineIn(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line
}

function isCode(line: string): boolean {
  const words = line.trim()
  return words !== '' && !/^(\/\/|\/\*|\*|\{\/\*)/.test(words)
}

/** Which line a comment stands above. */
function codeBelow(lines: readonly string[], comment: number): number {
  const below = lines.slice(comment).findIndex(isCode)
  return comment + below
}
