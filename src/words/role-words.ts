import type { Role } from '@core/people/person'

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: '值班党员',
  operator: '接线员',
  coordinator: '值班长',
  secretary: '书记',
}

/** What somebody does who has it, to whoever is asked. */
export const ROLE_DUTIES: Readonly<Record<Role, string>> = {
  member: '邻居有急事，手机会问去不去。去不了就点“去不了”，马上问下一位。',
  operator: '接热线，替来电的邻居登记，看着有没有人去。',
  coordinator: '盯着每一件求助和诉求，派人、排班、定社区的规矩。',
  secretary: '没人接、超时了会知道；谁担什么事，由书记来定。',
}

/** `值班党员、接线员`; `没有身份` for nobody. */
export function rolesWords(roles: readonly Role[]): string {
  return roles.length === 0 ? '没有身份' : roles.map((role) => ROLE_WORDS[role]).join('、')
}
