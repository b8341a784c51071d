import { CAST } from '../../../tools/demo/cast'

export type Name = 'zhou' | 'tao' | 'lin' | 'sun' | 'zheng' | 'zhao' | 'gu' | 'he' | 'yu' | 'stranger'

/** The cast of the demo by the name a story calls them; `stranger` is known to nobody. */
export const OPENIDS: Readonly<Record<Name, string>> = {
  zhou: 'demo-resident-zhou',
  tao: 'demo-resident-tao',
  lin: 'demo-member-lin',
  sun: 'demo-member-sun',
  zheng: 'demo-member-zheng',
  zhao: 'demo-coordinator-zhao',
  gu: 'demo-secretary-gu',
  he: 'demo-operator-he',
  yu: 'demo-member-yu',
  stranger: 'passer-by',
}

/** What the screens call them. */
export function fullName(name: Name): string {
  const found = CAST.find(({ openid }) => openid === OPENIDS[name])
  if (!found) throw new Error(`${name} is not in the cast`)
  return found.name
}
