import { measured } from '../../tools/measures/measured'

const statements = (count: number) => Array.from({ length: count }, (_, at) => `  call(${at})\n`).join('')
const functionOf = (lines: number, above = '') => `${above}function f() {\n${statements(lines - 2)}}\n`

describe('the measures of the house', () => {
  test('are forty lines a function, two hundred a file and three parameters', () => {
    expect(measured('a.ts', functionOf(40))).toEqual([])
    expect(measured('a.ts', functionOf(41))).toEqual(['1: 41 lines'])
    expect(measured('a.scss', '\n'.repeat(200))).toEqual([])
    expect(measured('a.scss', '\n'.repeat(201))).toEqual(['1: 201 lines'])
    expect(measured('a.ts', 'const f = (a, b, c) => a\nconst g = (a, b, c, d) => a\n')).toEqual(['2: 4 parameters'])
  })

  test('count no comment, no blank line and no line inside a text, and every line of JSX', () => {
    const light = 'function f() {\n  // a\n\n  /* b */\n'.repeat(1)
    expect(measured('a.ts', `${light}${statements(38)}}\n`)).toEqual([])
    expect(measured('a.ts', `function f() {\n  return \`\n${'x\n'.repeat(60)}\`\n}\n`)).toEqual([])
    const jsx = `function F() {\n  return (\n    <a>\n${'      <b />\n'.repeat(40)}    </a>\n  )\n}\n`
    expect(measured('a.tsx', jsx)).toEqual(['1: 46 lines'])
  })

  test('are for what somebody calls: not for a list of tests, nor for the row of a table', () => {
    expect(measured('a.ts', `describe('x', () => {\n${statements(60)}})\n`)).toEqual([])
    expect(measured('a.ts', `test.each([[1, 2, 3, 4]])('%s', (a, b, c, d) => a)\n`)).toEqual([])
    expect(measured('a.ts', `test('x', () => {\n${statements(60)}})\n`)).toEqual(['1: 62 lines'])
  })

  test('give way to a reason, and to no more than is needed', () => {
    const why = '// Over 40 lines: one of each.\n'
    expect(measured('a.ts', functionOf(41, why))).toEqual([])
    expect(measured('a.ts', functionOf(41, '// Over 40 lines:\n'))).toEqual(['2: 41 lines'])
    expect(measured('a.ts', functionOf(9, why))).toEqual(['2: argues for more lines than it has'])
    expect(measured('a.css', `/* Over 200 lines: a list. */${'\n'.repeat(300)}`)).toEqual([])
    expect(measured('a.css', '/* Over 200 lines: a list. */\n')).toEqual(['1: argues for more lines than it has'])
  })
})
