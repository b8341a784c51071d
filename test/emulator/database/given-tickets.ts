import { openTown, type Town } from './open-town'

/** Three tickets of two people who have a phone and skills. */
export async function givenTickets(): Promise<Town> {
  const town = await openTown()
  await town.add(
    'tickets',
    {
      _id: 1,
      status: 'open',
      owner: { id: 'wang' },
      cost: 5,
      tags: ['a', 'b'],
      at: new Date(Date.UTC(2025, 0, 1, 20)),
    },
    { _id: 2, status: 'open', owner: { id: 'li' }, cost: 7, tags: ['b'], at: new Date(Date.UTC(2025, 0, 2)) },
    { _id: 3, status: 'closed', owner: { id: 'wang' }, cost: 11, tags: [], at: new Date(Date.UTC(2025, 0, 3)) },
  )
  await town.add('people', { _id: 'wang', phone: '1', skills: ['a'] }, { _id: 'li', phone: '2', skills: ['a', 'b'] })
  town.database.resetStats()
  return town
}
