import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCE = path.resolve(__dirname, '../../../src')
const GALLERY = path.join(SOURCE, 'packages/account/pages/gallery')

const text = readdirSync(GALLERY)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(path.join(GALLERY, file), 'utf8'))
  .join('\n')

/** Every part of the kit that draws something: a folder of src/ui with a component in it. */
const parts = readdirSync(path.join(SOURCE, 'ui'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(path.join(SOURCE, 'ui', name)).some((file) => file.endsWith('.tsx')))

test('there are parts to look for', () => {
  expect(parts.length).toBeGreaterThan(35)
})

test.each(parts)('the gallery has an example of %s', (part) => {
  expect(text).toContain(`/ui/${part}/`)
})

/** What the guide promises a part can look like; a new state belongs here and into the gallery. */
const STATES: Readonly<Record<string, readonly RegExp[]>> = {
  'help-button': [/<HelpButton title='一键求助'/, /state='offline'/, /state='sending'/],
  slip: [/<Slip flush/, /<Slip urgent/, /<Slip\n\s+below/],
  ring: [
    /now=\{onTheWay\}/,
    /now=\{nearlyLate\}/,
    /now=\{late\}/,
    /doneAt=\{arrivedAt\}/,
    /doneAt=\{late\}/,
    /share=\{0/,
    /share=\{undefined/,
  ],
  'community-plan': [/rings=/, /route=/, /shape='strip'/, /areas=/],
  'line-chart': [/values: \[[^\]]*null/],
  'accept-ring': [/<AcceptRing[^>]*seconds\(13\)/, /<AcceptRing[^>]*seconds\(50\)/],
  'status-chip': [/STATUSES\.map/],
  timeline: [/state: 'done'/, /state: 'current'/, /state: 'future'/, /state: 'overdue'/],
  'duty-switch': [/<DutySwitch on title/, /<DutySwitch on=\{false\}/, /locked='/],
  'rate-faces': [/value=\{rating\}/, /<RateFaces question='[^']*' onRate/],
  switch: [/<Switch on onChange/, /<Switch on=\{false\} onChange/, /<Switch on disabled/],
  field: [/<Field label='在哪儿？'/, /error='手机号/, /locked onInput/, /kind='textarea'/],
  button: [/<Button label='马上求助' onPress/, /kind='secondary'/, /kind='quiet'/, / busy /, /off='/],
  toast: [/tone: 'done'/, /tone: 'alert'/],
  'roster-chip': ['past', 'planned', 'gap', 'conflict', 'swap', 'unreachable'].map((look) => RegExp(`look: '${look}'`)),
  'fill-bar': [/<FillBar filled=\{0\}/, /<FillBar filled=\{12\} of=\{20\}/, /<FillBar filled=\{20\} of=\{20\}/],
  'goods-card': [/<GoodsCard name='大米 5 斤'/, /why='还差/, /why='补货中'/],
  failed: [/<Failed/],
  empty: [/<Empty/],
  skeleton: [/<SkeletonSlip/, /<SkeletonRows/],
}

test.each(Object.entries(STATES))('%s is shown in each of its states', (_, states) => {
  expect(states.filter((state) => !state.test(text)).map(String)).toEqual([])
})
