import { buildingWords } from '../../core/people/place-name'
import { STORIES_OF_PEOPLE } from './stories-of-people'
import { STORIES_OF_PLACES } from './stories-of-places'
import type { BeyondStory, CategoryStories, DoneStory, Story } from './story'

const OTHER: CategoryStories = {
  share: 1,
  done: [{ title: '小区里的事', said: '有件事想反映', asked: '居民反映小区里的事', done: '已经办好' }],
  beyond: [],
  noted: '去看过了，在想办法',
  ...{ waits: null, again: null, takenBack: null },
}

const ALL: Readonly<Record<string, CategoryStories>> = { ...STORIES_OF_PLACES, ...STORIES_OF_PEOPLE }

/** What people bring in a category that a community begins with; plain words in one that it thought up. */
export function storiesOf(categoryId: string): CategoryStories {
  return ALL[categoryId] ?? OTHER
}

/** Tells a story of a building. */
export function toldOf(story: DoneStory | BeyondStory, of: CategoryStories, buildingName: string): Story {
  const here = (words: string) => words.replaceAll('{where}', buildingWords(buildingName))
  const told = { of, about: story.title, title: here(story.title), said: here(story.said), asked: here(story.asked) }
  if ('done' in story) return { ...told, done: here(story.done), referral: null }
  return { ...told, done: null, why: here(story.why), referral: story.referral }
}
