import type { Person } from './person'

/** A street office and the communities it looks after. */
export interface Street {
  readonly id: string
  readonly name: string
  /** In the order in which they stand beside each other: nobody is ranked. */
  readonly communityIds: readonly string[]
}

/** As many as one look adds up. */
export const MOST_COMMUNITIES_OF_A_STREET = 15

/**
 * May see a street's communities beside each other, and go down to the board of each: whoever the street itself has put down. No office in a
 * community gives it, and it gives none there: the board is all of it, no case can be opened with it.
 */
export function mayOverseeStreet({ streetId }: Pick<Person, 'streetId'>, street: Pick<Street, 'id'>): boolean {
  return streetId === street.id
}
