import type { HelpAnswer } from '../../core/contract/help-answers'
import type { Name } from './small-town'
import type { Town } from './town'

/** Filed by 周秀兰 and accepted by somebody 100 m away; everything told so far is known. Answers what she sees. */
export async function acceptedCase(town: Town, by: Name = 'lin'): Promise<HelpAnswer> {
  await town.goesOnDuty(by, 100)
  const { id } = await town.files()
  await town.call(by, 'help', 'accept', { helpId: id })
  expect(await town.told()).toEqual([`${by} helpOffered`, 'zhou helpAccepted'])
  return lookedAt(town, 'zhou', id)
}

/** The same, and the responder stands at the door. */
export async function arrivedCase(town: Town, by: Name = 'lin'): Promise<HelpAnswer> {
  const help = await acceptedCase(town, by)
  await town.call(by, 'help', 'arrive', { helpId: help.id, proof: { by: 'code', code: codeOf(help) } })
  expect(await town.told()).toEqual(['zhou helpArrived'])
  return lookedAt(town, 'zhou', help.id)
}

/** The same, and the tap no longer drips. */
export async function settledCase(town: Town, by: Name = 'lin'): Promise<HelpAnswer> {
  const help = await arrivedCase(town, by)
  await town.call(by, 'help', 'settle', { helpId: help.id, outcome: '换了一截软管' })
  expect(await town.told()).toEqual(['zhou helpSettled'])
  return lookedAt(town, 'zhou', help.id)
}

/** The case as somebody sees it now. */
export async function lookedAt(town: Town, who: Name, helpId: string): Promise<HelpAnswer> {
  const answer = await town.call(who, 'help', 'watch', { helpId })
  if (answer.unchanged) throw new Error(`no view of ${helpId}`)
  return answer.help
}

/** The four digits that the resident tells at the door. */
export function codeOf(help: HelpAnswer): string {
  if (help.arrivalCode === null) throw new Error('only the resident knows the code')
  return help.arrivalCode
}
