import type { PageLink } from './page-link'

export const pageLink: PageLink = () => undefined
